public import Municipalities
public import ResponseIngest

/// What a submission is for a municipality, with what the register knows of it.
public struct NumberedRow: Sendable {
  /// The row of the table.
  public let row: Int
  /// What the register knows of the submission.
  public let known: RegisteredSubmission
  /// What it is now.
  ///
  /// Of several that say the same the first that came in has what holds for all of
  /// them, the others are repeated: so it does not matter which copy happens to count.
  public let state: SubmissionState
}

extension RegisteredWave {
  /// The submissions of a municipality, in the order in which they came in.
  public func rows(of code: MunicipalityCode, in judged: JudgedResponses) -> [NumberedRow] {
    numbered(judged.rows(of: code), in: judged)
  }

  /// The submissions of all municipalities, by their numbers.
  public func rows(in judged: JudgedResponses) -> [NumberedRow] {
    numbered(Array(0..<judged.table.count), in: judged)
  }

  private func numbered(_ rows: [Int], in judged: JudgedResponses) -> [NumberedRow] {
    let repeated = judged.repeatedRows
    let known = rows.compactMap { row in
      submissions[judged.submission(ofRow: row).place].map { (row, $0) }
    }
    .sorted { ($0.1.number, $0.0) < ($1.1.number, $1.0) }
    var seen: Set<Int> = []
    return known.map { row, submission in
      let group = repeated.group(of: row)
      let isFirst = !seen.contains(row)
      seen.formUnion(group)
      let counting = group.first { judged.counting[$0] } ?? row
      return NumberedRow(
        row: row, known: submission, state: isFirst ? judged.state(ofRow: counting) : .repeated)
    }
  }
}
