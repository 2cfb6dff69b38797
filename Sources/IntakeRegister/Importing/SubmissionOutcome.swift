public import Municipalities
public import ResponseIngest

/// What a new submission is for one municipality.
public struct SubmissionOutcome: Sendable, Hashable {
  /// The number of the submission among those of its file.
  public let submission: Int
  /// The municipality.
  public let municipality: MunicipalityCode
  /// What it is.
  public let state: SubmissionState
  /// The submission that counted until now, if this one takes its place.
  public let insteadOf: SubmissionPlace?
  /// To how many questions it gives another answer than that one.
  public let changedCount: Int
}
