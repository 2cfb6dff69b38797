import Findings
import OfficeFiles

extension Words {
  /// That a workbook cannot be read, and why.
  static func unreadable(_ error: WorkbookError) -> Words {
    Words("Deze werkmap kan niet worden gelezen: \(error.reason)", error.advice)
  }

  /// That an old Excel file cannot be read.
  static let oldWorkbook = Words(
    "Deze werkmap kan niet worden gelezen: het is een oud Excel-bestand (.xls).", saveAsWorkbook)

  /// What to do with a spreadsheet that is no Excel workbook.
  static let saveAsWorkbook =
    "Open het bestand in Excel of LibreOffice en sla het op als Excel-werkmap (.xlsx)."

  /// That a template is newer than this program.
  static let newerTemplate = Words(
    "Dit sjabloon is gemaakt met een nieuwere versie van dit programma.",
    "Lees het in met die versie van het programma.")

  /// That a template can no longer be read back.
  static let brokenTemplate = Words(
    "Dit sjabloon is beschadigd: de verborgen regel met merktekens is niet meer heel.",
    "Neem de antwoorden over in een nieuw sjabloon.")
}

extension WorkbookError {
  /// Why the workbook cannot be read, in a sentence.
  fileprivate var reason: String {
    switch self {
    case .notAZip, .notAWorkbook: "het is geen Excel-werkmap (.xlsx)."
    case .truncated: "het bestand is niet heel. Misschien is het niet helemaal verzonden."
    case .encrypted: "er zit een wachtwoord op."
    case .openDocument: "het is een OpenDocument-bestand (.ods)."
    case .binaryWorkbook: "het is een binaire Excel-werkmap (.xlsb)."
    case .missing(let part): "het onderdeel ‘\(part)’ ontbreekt."
    case .damaged(let part):
      part.isEmpty ? "het bestand is beschadigd." : "het onderdeel ‘\(part)’ is beschadigd."
    case .malformed(let part), .hasDocumentType(let part), .tooDeep(let part):
      "het onderdeel ‘\(part)’ heeft een vorm die Excel niet maakt."
    case .tooLarge(let limit):
      "uitgepakt is zij te groot. Meer dan \(limit >> 20) MB kan niet worden gelezen."
    case .badAddress(let address, let part):
      "in het onderdeel ‘\(part)’ staat een cel die niet bestaat (‘\(address)’)."
    }
  }

  /// What to do about it.
  fileprivate var advice: String {
    switch self {
    case .encrypted: "Haal het wachtwoord van het bestand en lever het opnieuw in."
    case .tooLarge: "Sla het werkblad op als CSV (UTF-8) en lever dat bestand in."
    case .truncated: "Vraag de afzender om het bestand nog eens te sturen."
    case .notAZip, .notAWorkbook, .openDocument, .binaryWorkbook, .missing, .damaged, .malformed,
      .hasDocumentType, .tooDeep, .badAddress:
      Words.saveAsWorkbook
    }
  }
}
