public import Findings
public import ResponseIngest

/// What came in of a municipality and counts, and what came in and does not, with the reason.
public struct Trail: Sendable {
  /// The number of the municipality.
  public let unit: Int
  /// How far it has come; `nil` when it was not asked.
  public let state: MunicipalityState?
  /// The row of the table that counts; `nil` when none does.
  public let row: Int?
  /// The record that counts.
  public let record: GivenRecord?
  /// Its submissions that do not count, in the order in which they were read.
  public let others: [Other]

  /// A submission that does not count.
  public struct Other: Sendable {
    /// The file, as the user named it.
    public let file: String
    /// Where it stands in the file; `nil` when the file is one submission.
    public let place: String?
    /// What it is for the municipality.
    public let state: SubmissionState
    /// The codes of the findings for which it cannot count; none when another counts.
    public let codes: [FindingCode]
    /// What a person decided about it.
    public let decision: Decision?
  }
}

extension JudgedResponses {
  /// What came in of each unit, by number.
  ///
  /// - Complexity: O(*n*) in the number of rows and units; every record is read again.
  public func trails() -> [Trail] {
    let states = municipalityStates()
    let codes = refusalCodes
    let files = fileNames
    var others = [[Trail.Other]](repeating: [], count: units.codes.count)
    for row in 0..<table.count where !counting[row] {
      let submission = submission(ofRow: row)
      others[unit(ofRow: row)].append(
        Trail.Other(
          file: files[Int(submission.source)], place: recordWords(of: submission),
          state: state(ofRow: row), codes: codes[row] ?? [], decision: decision(ofRow: row)))
    }
    return units.codes.indices.map { unit in
      Trail(
        unit: unit, state: states[unit], row: countingRows[unit],
        record: countingRows[unit].map { record(ofRow: $0) }, others: others[unit])
    }
  }
}
