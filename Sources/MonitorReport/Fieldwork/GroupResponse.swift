import Municipalities
import ResponseIngest
public import Tables

/// The response in the groups that a column of the frame makes.
public struct GroupResponse: Sendable, Hashable {
  /// The column.
  public let column: String
  /// How many responded of each value, by value; an empty cell is a group of its own, at the end.
  public let rows: [Row]

  /// A value of the column.
  public struct Row: Sendable, Hashable {
    /// The value; empty for an empty cell.
    public let value: String
    /// How many responded, of how many that were asked.
    public let share: Share
  }
}

extension JudgedResponses {
  /// The response by the values of a column; `nil` when there is no such column.
  ///
  /// - Complexity: O(*n*) in the number of municipalities.
  func response(byColumn name: String) -> GroupResponse? {
    guard let frame = units.frame, let place = frame.columnIndex(named: name) else { return nil }
    let column = frame.columns[place]
    var counts = [(asked: Int, responded: Int)](
      repeating: (0, 0), count: column.distinctCount)
    for unit in units.codes.indices where frame.isAsked[unit] {
      let code = Int(column.codes[unit])
      counts[code].asked += 1
      if countingRows[unit] != nil { counts[code].responded += 1 }
    }
    let rows = zip(column.values, counts).filter { $1.asked > 0 }.map { value, count in
      GroupResponse.Row(
        value: value, share: Share(numerator: count.responded, denominator: count.asked))
    }
    return GroupResponse(
      column: name,
      rows: rows.sorted {
        $0.value.isEmpty || $1.value.isEmpty ? !$0.value.isEmpty : $0.value < $1.value
      })
  }
}
