/// What a submission was for a municipality when it was taken in.
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
}
