/// The cells of a sheet that have a text, by row and column.
///
/// All texts stand in one buffer: a large sheet makes no `String` for a cell.
public struct SheetCells: Sendable {
  /// The cells, by row and within it by column; no place occurs twice.
  public let cells: [SheetCell]
  /// The texts of all cells, as UTF-8.
  public let bytes: [UInt8]
  /// What people see of the sheet otherwise than it is kept.
  public let looks: SheetLooks

  /// What stands for a formula of which no program has put the outcome in the file: nobody can type just that.
  public static let formulaWithoutOutcome = UInt8(ascii: "=")

  /// No sheet with answers has more cells that are a part of another.
  private static let mostCovered = 1 << 18

  /// The same cells, where each that is a part of another holds `=` and the address of that one.
  ///
  /// People see one cell; a program finds the others blank. It is done for areas below a row that begin in some
  /// columns, as far as the sheet has cells.
  ///
  /// - Throws: ``WorkbookError/tooLarge(limit:)`` when too many cells are a part of another.
  public func namingMergedCells(
    below row: Int, startingIn columns: Range<Int>
  ) throws(WorkbookError) -> SheetCells {
    let areas = looks.merged.filter {
      $0.first.row > row && columns.contains($0.first.column) && cell(at: $0.first) != nil
    }
    guard !looks.hasTooManyAreas else { throw .tooLarge(limit: Self.mostCovered) }
    guard !areas.isEmpty else { return self }
    let lastRow = cells.last?.row ?? 0
    let lastColumn = cells.lazy.map(\.column).max() ?? 0
    var (cells, bytes) = (cells, bytes)
    var room = Self.mostCovered
    var covered: Set<CellAddress> = []
    for area in areas where area.first.row <= lastRow {
      for row in area.first.row...min(area.last.row, lastRow) {
        for column in area.first.column...min(area.last.column, max(lastColumn, area.first.column))
        {
          let address = CellAddress(row: row, column: column)
          room -= 1
          guard room >= 0 else { throw .tooLarge(limit: Self.mostCovered) }
          guard address != area.first, cell(at: address) == nil, covered.insert(address).inserted
          else { continue }
          let start = bytes.count
          bytes += "=\(area.first)".utf8
          cells.append(SheetCell(row: row, column: column, range: start..<bytes.count))
        }
      }
    }
    cells.sort { ($0.row, $0.column) < ($1.row, $1.column) }
    return SheetCells(cells: cells, bytes: bytes, looks: looks)
  }

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
  /// The number of the column, with the marks beside it.
  private let storedColumn: UInt32
  private let start: UInt32
  private let end: UInt32

  private static let decimalMark: UInt32 = 1 << 31
  private static let formulaMark: UInt32 = 1 << 30

  init(
    row: Int, column: Int, range: Range<Int>, isDecimal: Bool = false, isFormula: Bool = false
  ) {
    storedRow = UInt32(row)
    storedColumn =
      UInt32(column) | (isDecimal ? Self.decimalMark : 0) | (isFormula ? Self.formulaMark : 0)
    start = UInt32(range.lowerBound)
    end = UInt32(range.upperBound)
  }

  /// The row, from 0.
  public var row: Int { Int(storedRow) }
  /// The column, from 0.
  public var column: Int { Int(storedColumn & ~(Self.decimalMark | Self.formulaMark)) }
  /// Whether it is kept as a number, and has decimals after a point.
  public var isDecimal: Bool { storedColumn & Self.decimalMark != 0 }
  /// Whether a formula stands in it.
  public var isFormula: Bool { storedColumn & Self.formulaMark != 0 }
  /// Where its text stands in ``SheetCells/bytes``.
  public var range: Range<Int> { Int(start)..<Int(end) }
  /// Its place.
  public var address: CellAddress { CellAddress(row: row, column: column) }
}
