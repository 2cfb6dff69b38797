public import MonitorReport
public import Municipalities
public import ResponseIngest
public import TextFormats

/// What a person wants to decide about a submission.
public struct DecisionRequest: Sendable {
  /// The year of the wave; `nil` is the latest.
  public let year: Int?
  /// The municipality for which it holds.
  public let municipality: MunicipalityCode
  /// The number of the submission; `nil` where there is only one that it can be about.
  public let submission: Int?
  /// What is decided.
  public let verdict: Decision.Verdict
  /// Why.
  public let reason: String
  /// Who decides.
  public let person: String
  /// When.
  public let moment: Timestamp

  /// Asks for a decision.
  public init(
    year: Int?, municipality: MunicipalityCode, submission: Int?, verdict: Decision.Verdict,
    reason: String, person: String, moment: Timestamp
  ) {
    self.year = year
    self.municipality = municipality
    self.submission = submission
    self.verdict = verdict
    self.reason = reason
    self.person = person
    self.moment = moment
  }
}

/// What came of a decision.
public struct DecisionReport: Sendable {
  /// The year of the wave.
  public let year: Int
  /// The number of the submission.
  public let submission: Int
  /// What the submission was for the municipality.
  public let before: SubmissionState
  /// What it is now.
  public let after: SubmissionState
  /// What has become another number.
  public let changes: [NumberChange]
}
