import Findings

/// Words what is wrong with the file of a frame.
struct FrameWords: Sendable {
  /// The file, as the user named it.
  let file: String
  /// The row of the headings.
  var headerRow = 1

  func empty() -> Finding {
    fault(
      Place(file: file), "Het kader is leeg.",
      "Zet er een rij met kolomnamen in, en een rij voor elke gemeente.")
  }

  func withoutMunicipalities() -> Finding {
    fault(
      Place(file: file), "In het kader staat geen enkele gemeente.",
      "Zet onder de kolomnamen een rij voor elke gemeente.")
  }

  func openQuote(row: Int) -> Finding {
    fault(
      Place(file: file, row: row), "Een aanhalingsteken wordt geopend en niet gesloten.",
      "Sluit het aanhalingsteken. Alles erna is nu één cel.")
  }

  func columnTwice(_ heading: String) -> Finding {
    fault(
      Place(file: file, row: headerRow, column: heading),
      "De kolom ‘\(heading)’ staat er twee keer in.",
      "Haal een van de twee weg.")
  }

  func columnMissing(_ role: FrameRole, among strangers: [String]) -> Finding {
    let meant = nearestWord(to: role.rawValue, in: strangers)
    return fault(
      Place(file: file, row: headerRow, column: role.rawValue),
      "De kolom ‘\(role.rawValue)’ ontbreekt in het kader.",
      meant.map { "Is het de kolom ‘\($0)’? Noem die dan ‘\(role.rawValue)’." }
        ?? "Voeg de kolom toe.")
  }

  func rowTooLong(row: Int, cells: Int, width: Int) -> Finding {
    fault(
      Place(file: file, row: row), "Deze rij heeft \(cells) cellen, de kop \(width).",
      "Zet een tekst met een scheidingsteken erin tussen aanhalingstekens.")
  }

  func rowTooShort(row: Int, cells: Int, width: Int) -> Finding {
    doubt(
      Place(file: file, row: row), "Deze rij heeft \(cells) cellen, de kop \(width).",
      "De cellen die ontbreken, zijn als leeg gelezen. Controleer de rij.")
  }

  func noCode(_ place: Place, value: String) -> Finding {
    let meant = MunicipalityCode(spreadsheetNumber: value).map { "Bedoelde u \($0)? " } ?? ""
    return fault(
      place, value.isEmpty ? "De gemeentecode ontbreekt." : "‘\(value)’ is geen gemeentecode.",
      meant + "Een gemeentecode is GM met vier cijfers.", value: value)
  }

  func codeTwice(_ place: Place, _ code: MunicipalityCode, first: Int) -> Finding {
    fault(
      place, "De gemeente \(code) staat ook al in rij \(first).",
      "Laat elke gemeente één keer in het kader staan.", value: code.description)
  }

  func tokenTwice(_ place: Place, value: String, first: Int) -> Finding {
    fault(
      place, "Dit kenmerk staat ook al in rij \(first).", "Geef elke gemeente een eigen kenmerk.",
      value: value)
  }

  func noName(_ place: Place) -> Finding {
    fault(place, "De naam van de gemeente ontbreekt.", "Vul de naam in.")
  }

  func noYesOrNo(_ place: Place, value: String) -> Finding {
    fault(
      place, value.isEmpty ? "Hier staat niets." : "‘\(value)’ is geen ja of nee.",
      "Vul ‘ja’ of ‘nee’ in.", value: value)
  }

  func noTranche(_ place: Place, value: String) -> Finding {
    fault(
      place, "‘\(value)’ is geen tranche.", "Vul 1, 2, 3 of 4 in, of laat de cel leeg.",
      value: value)
  }

  func trancheWithoutImpuls(_ place: Place, value: String) -> Finding {
    doubt(
      place, "Er is een tranche ingevuld, maar de gemeente heeft de Impuls niet.",
      "Controleer de kolommen ‘impuls’ en ‘tranche’.", value: value)
  }

  func unknownProvince(_ place: Place, value: String) -> Finding {
    doubt(
      place, value.isEmpty ? "De provincie ontbreekt." : "‘\(value)’ is geen provincie.",
      Province.official(value).map { "Bedoelde u ‘\($0)’?" }
        ?? didYouMean(value, among: Province.names) ?? "Vul een van de twaalf provincies in.",
      value: value)
  }

  func skippedSheet(_ name: String, beside sheet: String?) -> Finding {
    doubt(
      Place(file: file), "Werkblad ‘\(name)’ is niet gelezen.",
      "Het kader staat op ‘\(sheet ?? "")’. Hoort hier ook iets bij? Zet het dan daar.", value: name
    )
  }

  func readAsWindows1252() -> Finding {
    Finding(
      code: FindingCode("tekencodering"), severity: .info, place: Place(file: file),
      message: "Dit bestand is gelezen als Windows-1252.",
      advice: "Kloppen de letters met een accent? Bewaar het bestand anders als CSV UTF-8.")
  }

  func fault(
    _ place: Place, _ message: String, _ advice: String, value: String? = nil
  ) -> Finding {
    Finding(
      code: FindingCode("kader-fout"), severity: .error, place: place,
      value: value?.isEmpty == true ? nil : value, message: message, advice: advice)
  }

  func doubt(
    _ place: Place, _ message: String, _ advice: String, value: String? = nil
  ) -> Finding {
    Finding(
      code: FindingCode("kader-opvallend"), severity: .warning, place: place,
      value: value?.isEmpty == true ? nil : value, message: message, advice: advice)
  }
}
