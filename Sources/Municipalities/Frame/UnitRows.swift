/// The row of each unit in its file, counted with the header as 1.
///
/// Rows as good as always follow each other, and then only the first of them is kept.
public struct UnitRows: Sendable {
  private var first = 0
  private var count = 0
  /// All rows, once one does not follow the row before it.
  private var rows: [Int] = []

  /// No units yet.
  init() {}

  /// The row of a unit.
  public subscript(unit: Int) -> Int { rows.isEmpty ? first + unit : rows[unit] }

  /// Adds the row of the next unit.
  mutating func append(_ row: Int) {
    if count == 0 { first = row }
    if rows.isEmpty, row != first + count { rows = Array(first..<first + count) }
    if !rows.isEmpty { rows.append(row) }
    count += 1
  }
}
