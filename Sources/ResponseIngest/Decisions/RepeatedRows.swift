import TextFormats

/// The rows of a table in groups that say the same: for the same municipality, sent at the same
/// moment, with the same answers, and both finished or both a draft.
///
/// An export that grows from week to week brings the same submission again and again.
public struct RepeatedRows: Sendable {
  private var groups: [Key: [Int]] = [:]
  private var keys: [Int: Key] = [:]

  /// Groups the rows of some units.
  init(
    _ table: ResponseTable, _ submissions: [Submission], _ written: [Int32: UInt64],
    _ answers: CanonicalAnswers, of units: Bitmap
  ) {
    for row in 0..<table.count where units[Int(table.units[row])] {
      let submission = submissions[Int(table.submissions[row])]
      let text = written[table.submissions[row]]
      let key = Key(
        unit: table.units[row], received: text == nil ? submission.received : nil, written: text,
        isJoint: submission.isJoint,
        isDraft: submission.isDraft, answers: answers.bytes(row))
      keys[row] = key
      groups[key, default: []].append(row)
    }
  }

  /// The rows that say the same as a row, itself among them, in the order of the table.
  public func group(of row: Int) -> [Int] { keys[row].flatMap { groups[$0] } ?? [row] }

  private struct Key: Hashable {
    let unit: Int32
    let received: Timestamp?
    /// What was written, where what that means depends on other rows.
    let written: UInt64?
    let isJoint: Bool
    let isDraft: Bool
    let answers: [UInt8]
  }
}

extension ResponseTable {
  /// The units, of so many, for which more than one submission was placed.
  func sharedUnits(of count: Int) -> Bitmap {
    var seen = Bitmap(count: count)
    var shared = seen
    for unit in units {
      if seen[Int(unit)] { shared[Int(unit)] = true } else { seen[Int(unit)] = true }
    }
    return shared
  }
}
