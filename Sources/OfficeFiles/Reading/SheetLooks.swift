/// What people see of a sheet otherwise than it is kept: rows and columns that are hidden, cells that are one.
public struct SheetLooks: Sendable {
  /// The rows that are hidden, by hand or by a filter, from 0.
  public internal(set) var hiddenRows: Set<Int> = []
  /// The columns that are hidden, from 0.
  public private(set) var hiddenColumns: Set<Int> = []
  /// The areas of more cells that are shown as one: only the first of them can hold something.
  public private(set) var merged: [CellArea] = []
  /// Whether there are more of these than are kept.
  private(set) var hasTooManyAreas = false

  /// No sheet with answers has more areas that are one.
  private static let mostAreas = 1 << 16

  /// Hides columns, both included, counted from 1; a sheet has no others.
  mutating func hideColumns(_ first: Int, _ last: Int) {
    guard first >= 1, first <= last, last <= CellAddress.columnCount else { return }
    hiddenColumns.formUnion(first - 1...last - 1)
  }

  /// Notes an area such as `C2:C3`; anything else is no area.
  mutating func merge(_ text: String) {
    let corners = text.filter { $0 != "$" }.split(separator: ":").map { CellAddress(String($0)) }
    guard merged.count < Self.mostAreas else {
      hasTooManyAreas = true
      return
    }
    guard corners.count == 2, let first = corners[0],
      let last = corners[1], first.row <= last.row, first.column <= last.column, first != last
    else { return }
    merged.append(CellArea(first, last))
  }
}

extension CellArea: CustomStringConvertible {
  /// The area as people know it, such as `C2:C3`.
  public var description: String { first == last ? "\(first)" : "\(first):\(last)" }
}
