import Findings
import TextFormats

/// The cells of the named columns of a small table, with what is wrong with its form.
struct RegisterTable {
  /// A row: its number in the file, and its cells in the order in which columns were asked for.
  struct Row {
    let number: Int
    let cells: [String]
  }

  private(set) var rows: [Row] = []
  private(set) var findings: [Finding] = []

  /// Reads the columns with these headings; others are left alone, and so is every row when a
  /// column is missing.
  init(_ file: TableText, columns: [String]) {
    let text = file.text
    let positions = columns.map { text.header.firstIndex(of: $0) }
    for (column, position) in zip(columns, positions) where position == nil {
      findings.append(
        registerFault(
          Place(file: file.name, row: text.headerRow, column: column),
          "De kolom ‘\(column)’ ontbreekt.",
          didYouMean(column, among: text.header) ?? "Voeg de kolom toe."))
    }
    guard findings.isEmpty else { return }
    let wanted = positions.compactMap { $0 }
    for (record, cells) in text.records() {
      guard cells.count == text.header.count, !record.hasOpenQuote else {
        findings.append(
          registerFault(
            Place(file: file.name, row: record.row),
            "Deze rij heeft \(cells.count) cellen, de kop \(text.header.count).",
            "Zorg dat elke rij evenveel cellen heeft als de kop."))
        continue
      }
      rows.append(Row(number: record.row, cells: wanted.map { cells[$0] }))
    }
  }
}

/// A finding about a file with reorganisations.
func registerFault(
  _ place: Place, _ message: String, _ advice: String?, value: String? = nil
) -> Finding {
  Finding(
    code: FindingCode("herindelingen-fout"), severity: .error, place: place, value: value,
    message: message, advice: advice)
}
