import OfficeFiles
import TextFormats

/// A cell of a spreadsheet in which people see something, or should, that is not in the file.
enum CellWithoutOutcome: Sendable, Hashable {
  /// A formula that no program computed.
  case formula
  /// A formula that came to an error, as it is shown.
  case error(String)
  /// A part of a larger cell, whose value stands in the first of them only.
  case part(of: String)

  /// `nil` for what is an ordinary text.
  init?(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) {
    guard !range.isEmpty, range.count <= 12 else { return nil }
    switch bytes[range.lowerBound] {
    case SheetCells.formulaWithoutOutcome where range.count == 1: self = .formula
    case SheetCells.formulaWithoutOutcome:
      let text = repairedText(bytes, range.dropFirst())
      guard CellAddress(text) != nil else { return nil }
      self = .part(of: text)
    case UInt8(ascii: "#"):
      let text = repairedText(bytes, range)
      guard Self.errors.contains(text) else { return nil }
      self = .error(text)
    default: return nil
    }
  }

  /// The same, of a text.
  init?(_ text: String) {
    self.init(text.utf8.span, 0..<text.utf8.count)
  }

  /// What spreadsheets show for an error, in English and in Dutch.
  private static let errors: Set<String> = [
    "#N/A", "#N/B", "#DIV/0!", "#DEEL/0!", "#REF!", "#VERW!", "#VALUE!", "#WAARDE!", "#NAME?",
    "#NAAM?", "#NUM!", "#GETAL!", "#NULL!", "#LEEG!", "#SPILL!", "#CALC!",
  ]
}
