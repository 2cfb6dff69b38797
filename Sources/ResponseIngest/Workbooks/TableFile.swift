import OfficeFiles
public import TextFormats

/// A table cannot be read from its file.
public struct TableFileError: Error, Hashable, Sendable {
  /// What is wrong, in Dutch.
  public let message: String
  /// What to do about it.
  public let advice: String?
}

extension SourceFile {
  /// The table in a file, which is text or an Excel workbook.
  ///
  /// Of a workbook it is the sheet that people see with a column `heading`, or else the first with anything
  /// on it. The row of headings may stand lower: what is above it is a title. Rows keep their numbers.
  ///
  /// - Throws: ``TableFileError`` when a workbook cannot be read, is empty, or has more than one such sheet.
  public func table(withColumn heading: String) throws(TableFileError) -> TableText {
    let kind = kind
    if case .unread = kind, let why = NotRead(kind) { throw TableFileError(why.words) }
    guard kind == .workbook else { return TableText(self) }
    let workbook: TableWorkbook
    do throws(WorkbookError) {
      workbook = try TableWorkbook(bytes, heading: heading)
    } catch {
      throw TableFileError(.unreadable(error))
    }
    guard workbook.keyed.count < 2 else {
      let names = workbook.keyed.map { "‘\(workbook.names[$0])’" }.joined(separator: ", ")
      throw TableFileError(
        message: "In deze werkmap is op meer werkbladen een kolom ‘\(heading)’: \(names).",
        advice: "Bewaar het goede werkblad in een eigen werkmap, en gebruik die.")
    }
    guard let sheet = workbook.sheet, let text = workbook.text else {
      throw TableFileError(
        message: "Deze werkmap is leeg.", advice: "Kijk of u het goede bestand noemt.")
    }
    return TableText(
      name: name, sheet: workbook.names[sheet],
      text: DelimitedText(laidOut: text, delimiter: LaidOutText.delimiter) { _ in .max },
      skippedSheets: workbook.filled.filter { $0 != sheet }.map { workbook.names[$0] })
  }
}

extension TableFileError {
  fileprivate init(_ words: Words) {
    self.init(message: words.message, advice: words.advice)
  }
}

/// A workbook in which a table is looked for.
private struct TableWorkbook {
  /// The names of the sheets.
  let names: [String]
  /// The sheets on which something stands.
  private(set) var filled: [Int] = []
  /// Those that people see, with the column that was asked for.
  private(set) var keyed: [Int] = []
  /// The sheet with the table; `nil` where there is nothing.
  private(set) var sheet: Int?
  /// The table, with its rows where they stand in the sheet.
  private(set) var text: DecodedText?

  init(_ bytes: Bytes, heading: String) throws(WorkbookError) {
    var reader = try WorkbookReader(bytes.array(in: 0..<bytes.count))
    names = reader.sheets.map(\.name)
    var headings: [Int: Int] = [:]
    for number in reader.sheets.indices {
      let head = try reader.cells(ofSheet: number, rows: TemplateSheet.firstRows)
      guard let first = head.firstFilledRow else { continue }
      filled.append(number)
      let row = head.row(withHeading: heading)
      headings[number] = row ?? first
      if row != nil, !reader.sheets[number].isHidden { keyed.append(number) }
    }
    let seen = filled.filter { !reader.sheets[$0].isHidden }
    sheet = keyed.first ?? seen.first ?? filled.first
    guard keyed.count < 2, let sheet, let row = headings[sheet] else { return }
    text = try LaidOutText(table: try reader.cells(ofSheet: sheet), from: row).text
  }
}

extension SheetCells {
  /// The first row with a heading, whose case does not matter.
  fileprivate func row(withHeading heading: String) -> Int? {
    cells.first { text(of: $0).trimmed.lowercased() == heading }?.row
  }
}

extension LaidOutText {
  /// A sheet from its row of headings on, with each cell in its own row and column, and each row as long as
  /// the headings.
  ///
  /// - Throws: ``WorkbookError/tooLarge(limit:)``.
  fileprivate init(table sheet: SheetCells, from first: Int) throws(WorkbookError) {
    self.init(limit: WorkbookReader.limit)
    let width = (sheet.cells(inRow: first).last?.column ?? 0) + 1
    var row = 0
    var column = 0
    for cell in sheet.cells where cell.row >= first {
      if cell.row > row {
        // What stands above the headings is left blank.
        if row >= first { try skipCells(max(0, width - 1 - column)) }
        try endRows(cell.row - row)
        (row, column) = (cell.row, 0)
      }
      try skipCells(cell.column - column)
      column = cell.column
      try write(sheet.bytes[cell.range])
    }
    try skipCells(max(0, width - 1 - column))
    try endRows(1)
  }
}
