import OfficeFiles

/// Where in the sheets of a template the headings and records of its text stand.
struct TemplatePlaces: Sendable {
  /// The sheets, in order.
  let sheets: [Sheet]
  /// For each sheet the row of each heading, if it has one.
  let rows: [[Int?]]

  /// A sheet with answers.
  struct Sheet: Sendable {
    let name: String
    /// The questionnaire that its mark names.
    let questionnaire: String
    /// The first column with answers.
    let firstColumn: Int
  }

  /// The number of a record: that of its column from 1; those of later sheets come after all others.
  static func record(sheet: Int, column: Int) -> Int {
    sheet * CellAddress.columnCount + column + 1
  }

  /// The number that stands for the first column, when none was filled in.
  var firstRecord: Int {
    Self.record(sheet: 0, column: sheets.first?.firstColumn ?? 0)
  }

  private func place(ofRecord record: Int) -> (sheet: Int, column: Int) {
    ((record - 1) / CellAddress.columnCount, (record - 1) % CellAddress.columnCount)
  }

  /// The questionnaire of the sheet in which a record stands.
  func questionnaire(ofRecord record: Int) -> String {
    sheets[place(ofRecord: record).sheet].questionnaire
  }

  /// The cell of a record under a heading, such as `E14`; `nil` when the sheet has no such row.
  func cell(ofRecord record: Int, heading: Int) -> String? {
    let (sheet, column) = place(ofRecord: record)
    return cell(sheet, heading, column)
  }

  /// The first cell of a heading, such as `E14`.
  func firstCell(ofHeading heading: Int) -> String? {
    sheets.indices.lazy.compactMap { cell($0, heading, sheets[$0].firstColumn) }.first
  }

  private func cell(_ sheet: Int, _ heading: Int, _ column: Int) -> String? {
    guard let row = rows[sheet][heading] else { return nil }
    return name(of: CellAddress(row: row, column: column), inSheet: sheet)
  }

  /// A cell as people know it, with its sheet where there are more.
  func name(of address: CellAddress, inSheet sheet: Int) -> String {
    sheets.count == 1 ? address.description : "'\(sheets[sheet].name)'!\(address)"
  }

  /// Whether people cannot see the column of a record.
  func isHidden(record: Int, _ sheets: [TemplateSheet]) -> Bool {
    let (sheet, column) = place(ofRecord: record)
    return sheets[sheet].cells.looks.hiddenColumns.contains(column)
  }

  /// Where a record stands, as people say it: `kolom E`.
  func words(ofRecord record: Int) -> String {
    let (sheet, column) = place(ofRecord: record)
    let words = "kolom \(columnLetters(column))"
    return sheets.count == 1 ? words : "\(words) van werkblad ‘\(sheets[sheet].name)’"
  }
}
