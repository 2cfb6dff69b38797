import TextFormats

/// The rows of a table in groups that say the same: for the same municipality, sent at the same
/// moment, with the same answers.
///
/// An export that grows from week to week brings the same submission again and again.
public struct RepeatedRows: Sendable {
  private var groups: [Key: [Int]] = [:]
  private var keys: [Int: Key] = [:]

  /// Groups the rows of the municipalities that have more than one submission.
  public init(_ judged: JudgedResponses) {
    self.init(judged.answers, of: judged.answers.sharedUnits)
  }

  /// Groups the rows of some units.
  init(_ judged: JudgedAnswers, of units: Bitmap) {
    let answers = judged.canonical
    for row in 0..<judged.table.count where units[judged.unit(ofRow: row)] {
      let submission = judged.submission(ofRow: row)
      let key = Key(
        unit: judged.table.units[row], received: submission.received,
        isJoint: submission.isJoint, answers: answers.bytes(row))
      keys[row] = key
      groups[key, default: []].append(row)
    }
  }

  /// The rows that say the same as a row, itself among them, in the order of the table.
  public func group(of row: Int) -> [Int] { keys[row].flatMap { groups[$0] } ?? [row] }

  private struct Key: Hashable {
    let unit: Int32
    let received: Timestamp?
    let isJoint: Bool
    let answers: [UInt8]
  }
}

extension JudgedAnswers {
  /// The units for which more than one submission was placed.
  fileprivate var sharedUnits: Bitmap {
    var seen = Bitmap(count: units.codes.count)
    var shared = seen
    for unit in table.units {
      if seen[Int(unit)] { shared[Int(unit)] = true } else { seen[Int(unit)] = true }
    }
    return shared
  }
}
