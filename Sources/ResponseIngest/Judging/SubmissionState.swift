/// What a submission is for a municipality.
public enum SubmissionState: String, Sendable, Hashable, CaseIterable {
  /// It counts, and has every required answer.
  case complete
  /// It counts, and lacks required answers.
  case partial
  /// Another submission counts.
  case passedOver = "passed-over"
  /// Another submission counts, and a person has to look at that.
  case underReview = "under-review"
  /// It came too late or is no response.
  case refused
  /// A person decided that it does not count.
  case setAside = "set-aside"
  /// It says the same as a submission that came in before; what holds for that one holds for it.
  case repeated
}

extension JudgedResponses {
  /// What the submission of a row is for the municipality of that row.
  public func state(ofRow row: Int) -> SubmissionState {
    if counting[row] { return complete[row] ? .complete : .partial }
    if decision(ofRow: row)?.verdict == .setAside { return .setAside }
    if doubtfulRows[row] { return .underReview }
    return passedOverRows[row] ? .passedOver : .refused
  }
}
