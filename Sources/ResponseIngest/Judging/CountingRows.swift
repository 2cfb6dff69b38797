/// For each unit the row of the table that counts for it, if there is one.
public struct CountingRows: RandomAccessCollection, Sendable, Hashable {
  /// The rows, with -1 where none counts: four bytes for a unit.
  private var rows: [Int32]

  /// No row counts for any of some units.
  init(unitCount: Int) {
    rows = [Int32](repeating: -1, count: unitCount)
  }

  /// The first unit.
  public var startIndex: Int { 0 }
  /// One past the last unit.
  public var endIndex: Int { rows.count }

  /// The row that counts for a unit.
  public internal(set) subscript(unit: Int) -> Int? {
    get { rows[unit] < 0 ? nil : Int(rows[unit]) }
    set { rows[unit] = Int32(newValue ?? -1) }
  }
}
