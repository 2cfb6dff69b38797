import OfficeFiles
import TextFormats

/// A sheet of a filled-in template, with where its questions and its answers stand.
///
/// Nothing is taken for granted of where: rows can be sorted, added or gone, and so can columns.
struct TemplateSheet {
  /// The name on its tab.
  let name: String
  /// The mark by which it was known.
  let mark: TemplateMark
  /// What stands in the sheet.
  let cells: SheetCells
  /// The column with keys.
  let keyColumn: Int
  /// The columns with answers: one for each submission.
  let answerColumns: Range<Int>
  /// The column that says what is still to be done, if there is one.
  private let endColumn: Int?
  /// The rows with a key, or with something in a column with answers, from top to bottom.
  let rows: [Row]

  /// A row and its key; empty where it has none.
  struct Row {
    let number: Int
    let key: String

    /// Whether who filled it in stands in it, or how to reach them.
    var isContact: Bool { key.lowercased().hasPrefix(TemplateWord.contactPrefix) }
    /// Whether nothing is filled in in it.
    var isLayout: Bool { key.hasPrefix(TemplateWord.layoutPrefix) }
    /// Whether it is a question whose choices are ticked in the rows below it.
    var hasTicksBelow: Bool { isLayout && key.count > TemplateWord.layoutPrefix.count }
  }

  /// The mark stands in one of the first rows; people may have put some above it.
  static let firstRows = 50

  /// `nil` when the sheet has no mark.
  init?(_ cells: SheetCells, named name: String) {
    var found: (mark: TemplateMark, address: CellAddress)?
    for cell in cells.cells where found == nil && cell.range.count < 200 {
      if cell.row >= Self.firstRows { break }
      found = TemplateMark(cells.text(of: cell)).map { ($0, cell.address) }
    }
    guard let (mark, address) = found else { return nil }
    self.name = name
    self.mark = mark
    self.cells = cells
    keyColumn = address.column
    let (columns, end) = Self.answerColumns(cells, markRow: address.row)
    answerColumns = columns
    endColumn = end
    rows = Self.rows(cells, keyColumn: address.column, columns, markRow: address.row)
  }

  /// From the first column with answers to the one behind the last; none when some stand behind the
  /// column that ends them, where nobody would look.
  private static func answerColumns(
    _ cells: SheetCells, markRow: Int
  ) -> (columns: Range<Int>, end: Int?) {
    var first: Int?
    var last = 0
    var end: Int?
    for cell in cells.cells(inRow: markRow) {
      switch cells.text(of: cell).trimmed.lowercased() {
      case TemplateWord.answers:
        if end != nil { return (0..<0, nil) }
        first = first ?? cell.column
        last = cell.column
      case TemplateWord.end:
        if let first, cell.column > first { end = end ?? cell.column }
      default: break
      }
    }
    return (first.map { $0..<(end ?? last + 1) } ?? 0..<0, end)
  }

  private static func rows(
    _ cells: SheetCells, keyColumn: Int, _ columns: Range<Int>, markRow: Int
  ) -> [Row] {
    var rows: [Row] = []
    for cell in cells.cells where cell.row != markRow {
      let isKey = cell.column == keyColumn
      guard isKey || columns.contains(cell.column) else { continue }
      let key = isKey ? cells.text(of: cell).trimmed : ""
      guard rows.last?.number != cell.row else {
        // A column for answers can stand before the one with keys.
        if isKey { rows[rows.count - 1] = Row(number: cell.row, key: key) }
        continue
      }
      if key.isEmpty, isKey || isBlank(cell, cells) { continue }
      rows.append(Row(number: cell.row, key: key))
    }
    return rows
  }

  /// The columns in which something was answered; when there is none, those in which at least a
  /// municipality is named.
  var usedColumns: [Int] {
    let answered = columns(usedBesides: [TemplateWord.received, TemplateWord.municipality])
    return answered.isEmpty ? columns(usedBesides: [TemplateWord.received]) : answered
  }

  /// How many columns name a municipality and hold no answer, while others do.
  var namedOnlyCount: Int {
    columns(usedBesides: [TemplateWord.received]).count - usedColumns.count
  }

  /// The columns in which something was filled in besides contact data and some rows.
  private func columns(usedBesides keys: Set<String>) -> [Int] {
    let questions = Set(
      rows.filter { row in
        !row.key.isEmpty && !row.isContact && !row.isLayout
          && !keys.contains(row.key.lowercased())
      }.map(\.number))
    var used: Set<Int> = []
    for cell in cells.cells
    where answerColumns.contains(cell.column) && !used.contains(cell.column)
      && questions.contains(cell.row) && !isBlank(cell, cells)
    {
      used.insert(cell.column)
    }
    return used.sorted()
  }

  /// The cells in which somebody filled in something where nothing is read, beside or above the cells for answers,
  /// and whether that is beside a question whose choices are ticked below it.
  ///
  /// Behind the answers stand columns of formulas; what stands there and is none, while others are, was typed. Where
  /// there are no formulas left, as in a file that another program wrote, these columns tell nothing.
  var strays: [(cell: SheetCell, isBesideTicks: Bool)] {
    let keys = Dictionary(rows.map { ($0.number, $0) }) { first, _ in first }
    let formulaColumns = Set(cells.cells.lazy.filter(\.isFormula).map(\.column))
    let ownColumns = endColumn.map { $0..<$0 + 1 + answerColumns.count } ?? 0..<0
    return cells.cells.compactMap { cell in
      guard let row = keys[cell.row], !row.key.isEmpty, !cell.isFormula, !isBlank(cell, cells)
      else { return nil }
      if answerColumns.contains(cell.column) { return row.hasTicksBelow ? (cell, true) : nil }
      guard cell.column >= answerColumns.upperBound, !row.isLayout || row.hasTicksBelow,
        !ownColumns.contains(cell.column) || formulaColumns.contains(cell.column)
      else { return nil }
      return (cell, false)
    }
  }

  /// The rows in which something stands in a column with answers.
  var usedRows: Set<Int> {
    var used: Set<Int> = []
    for cell in cells.cells
    where answerColumns.contains(cell.column) && !isBlank(cell, cells) {
      used.insert(cell.row)
    }
    return used
  }
}

private func isBlank(_ cell: SheetCell, _ cells: SheetCells) -> Bool {
  trimmed(cell.range, in: cells.bytes.span).isEmpty
}
