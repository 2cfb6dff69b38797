import OfficeFiles

/// A sheet with a row of headings, and a row of texts for each row that is given.
func sheet(_ name: String, _ rows: [[String]]) -> SheetDraft {
  var sheet = SheetDraft(
    name: name, headings: rows.first ?? [], frozenColumns: 0)
  for column in (rows.first ?? []).indices {
    let longest = rows.map { $0[column].count }.max() ?? 0
    sheet.columns[column] = ColumnDraft(width: Double(min(max(longest + 2, 10), 80)))
  }
  for (row, texts) in rows.enumerated().dropFirst() {
    for (column, text) in texts.enumerated() where !text.isEmpty {
      sheet.add(.text(text), row, column)
    }
  }
  return sheet
}

extension SheetDraft {
  /// A sheet with headings, which stay in sight with some columns before them.
  init(name: String, headings: [String], frozenColumns: Int) {
    self.init(name: name)
    frozen = CellAddress(row: 1, column: frozenColumns)
    repeatedRows = 0...0
    for (column, heading) in headings.enumerated() {
      columns[column] = ColumnDraft(width: Double(min(max(heading.count + 2, 12), 40)))
      add(.text(heading), 0, column, .bold)
    }
  }

  /// Puts something in a cell; nothing leaves it as it is.
  mutating func add(
    _ content: CellDraft.Content, _ row: Int, _ column: Int, _ style: CellStyle = CellStyle()
  ) {
    guard content != .blank else { return }
    cells.append(CellDraft(CellAddress(row: row, column: column), content, style))
  }
}

extension CellStyle {
  /// The look of a heading.
  static var bold: CellStyle {
    var style = CellStyle()
    style.isBold = true
    return style
  }
}
