public import Municipalities

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
}

/// Where a submission stands: the file's number among all of a wave, and its record in that file.
public struct SubmissionPlace: Sendable, Hashable {
  /// The number of the file, those that were stored earlier first.
  public let file: Int
  /// The record, as ``Submission/row`` counts it.
  public let record: Int
}
