/// The cells of a sheet that have a text, by row and column.
///
/// All texts stand in one buffer: a large sheet makes no `String` for a cell.
public struct SheetCells: Sendable {
  /// The cells, by row and within it by column; no place occurs twice.
  public let cells: [SheetCell]
  /// The texts of all cells, as UTF-8.
  public let bytes: [UInt8]

  /// The text of a cell.
  public func text(of cell: SheetCell) -> String {
    String(decoding: bytes[cell.range], as: UTF8.self)
  }

  /// The cell at a place, if it has a text.
  ///
  /// - Complexity: O(log *n*) in the number of cells.
  public func cell(at address: CellAddress) -> SheetCell? {
    let start = firstCell(notBefore: address)
    guard start < cells.count, cells[start].address == address else { return nil }
    return cells[start]
  }

  /// The cells of a row.
  public func cells(inRow row: Int) -> ArraySlice<SheetCell> {
    let start = firstCell(notBefore: CellAddress(row: row, column: 0))
    return cells[start...].prefix { $0.row == row }
  }

  private func firstCell(notBefore address: CellAddress) -> Int {
    var start = 0
    var end = cells.count
    while start < end {
      let middle = (start + end) / 2
      let cell = cells[middle]
      if (cell.row, cell.column) < (address.row, address.column) {
        start = middle + 1
      } else {
        end = middle
      }
    }
    return start
  }
}

/// A cell with a text, and where that stands in the buffer of its sheet.
public struct SheetCell: Sendable, Hashable {
  private let storedRow: UInt32
  private let storedColumn: UInt32
  private let start: UInt32
  private let end: UInt32

  init(row: Int, column: Int, range: Range<Int>) {
    storedRow = UInt32(row)
    storedColumn = UInt32(column)
    start = UInt32(range.lowerBound)
    end = UInt32(range.upperBound)
  }

  /// The row, from 0.
  public var row: Int { Int(storedRow) }
  /// The column, from 0.
  public var column: Int { Int(storedColumn) }
  /// Where its text stands in ``SheetCells/bytes``.
  public var range: Range<Int> { Int(start)..<Int(end) }
  /// Its place.
  public var address: CellAddress { CellAddress(row: row, column: column) }
}
