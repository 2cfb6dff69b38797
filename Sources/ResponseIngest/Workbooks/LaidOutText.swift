import OfficeFiles
import TextFormats

/// Cells laid out as delimited text in memory, so that all that is done with a CSV is done with them.
struct LaidOutText {
  /// What parts cells: a byte that hardly occurs in any, so that few need quotes.
  static let delimiter: UInt8 = 0x1F

  private var bytes: [UInt8] = []
  private let limit: Int
  /// How many rows were left out because they hold no answer.
  private(set) var leftOut = 0
  /// Where cells start that the sheet keeps as a number with decimals.
  private(set) var decimals: Set<Int> = []

  /// Starts with nothing; no more than a limit of bytes is laid out.
  init(limit: Int) {
    self.limit = limit
  }

  /// What was laid out, as text.
  var text: DecodedText { DecodedText(validUTF8: Bytes(bytes)) }

  /// Ends so many rows or, with nothing in between, adds so many blank ones.
  mutating func endRows(_ count: Int) throws(WorkbookError) { try add(10, count) }

  /// Goes on by so many cells.
  mutating func skipCells(_ count: Int) throws(WorkbookError) {
    try add(Self.delimiter, count)
  }

  private mutating func add(_ byte: UInt8, _ count: Int) throws(WorkbookError) {
    guard bytes.count + count <= limit else { throw .tooLarge(limit: limit) }
    bytes.append(contentsOf: repeatElement(byte, count: count))
  }

  /// Writes a cell of a sheet.
  mutating func write(_ cell: SheetCell, of sheet: SheetCells) throws(WorkbookError) {
    if cell.isDecimal { decimals.insert(bytes.count) }
    try write(sheet.bytes[cell.range])
  }

  /// Writes a cell, between quotes where they are needed.
  mutating func write(_ cell: ArraySlice<UInt8>) throws(WorkbookError) {
    guard bytes.count + 2 * cell.count + 2 <= limit else { throw .tooLarge(limit: limit) }
    guard cell.contains(where: Self.needsQuotes) else { return bytes.append(contentsOf: cell) }
    let quote = UInt8(ascii: "\"")
    bytes.append(quote)
    for byte in cell {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case delimiter, UInt8(ascii: "\""), 10, 13: true
    default: false
    }
  }
}

extension LaidOutText {
  /// A sheet with each cell in its own row and column, and a heading as long as the longest row.
  ///
  /// A row below the heading with cells in some columns only is blank: it says for whom it is, and nothing
  /// more.
  ///
  /// - Throws: ``WorkbookError/tooLarge(limit:)``.
  init(
    _ sheet: SheetCells, below headingRow: Int, naming columns: Set<Int>,
    limit: Int = WorkbookReader.limit
  ) throws(WorkbookError) {
    self.init(limit: limit)
    let answered = sheet.rows(withCellsBeside: columns)
    let lastColumn = sheet.cells.lazy.filter { answered.contains($0.row) }.map(\.column).max() ?? 0
    var row = 0
    var column = 0
    var lastLeftOut: Int?
    for cell in sheet.cells {
      guard answered.contains(cell.row) || cell.row <= headingRow else {
        if lastLeftOut != cell.row { leftOut += 1 }
        lastLeftOut = cell.row
        continue
      }
      if cell.row > row {
        if row == headingRow { try skipCells(max(0, lastColumn - column)) }
        try endRows(cell.row - row)
        (row, column) = (cell.row, 0)
      }
      try skipCells(cell.column - column)
      column = cell.column
      try write(cell, of: sheet)
    }
    if row == headingRow { try skipCells(max(0, lastColumn - column)) }
    try endRows(1)
  }
}

extension SheetCells {
  /// The rows with a cell outside some columns.
  fileprivate func rows(withCellsBeside columns: Set<Int>) -> Set<Int> {
    var rows: Set<Int> = []
    var last = -1
    for cell in cells where cell.row != last && !columns.contains(cell.column) {
      rows.insert(cell.row)
      last = cell.row
    }
    return rows
  }
}
