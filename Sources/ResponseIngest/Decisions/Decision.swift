public import Municipalities
public import TextFormats

/// What a person decided about a submission for one municipality.
///
/// Of several about the same the one that was taken last holds; nothing is ever taken out.
public struct Decision: Sendable, Hashable {
  /// The submission.
  public let place: SubmissionPlace
  /// The municipality for which it holds.
  public let municipality: MunicipalityCode
  /// What was decided.
  public let verdict: Verdict
  /// Why, in the words of who decided.
  public let reason: String
  /// Who decided.
  public let person: String
  /// When.
  public let moment: Timestamp

  /// Notes a decision.
  public init(
    place: SubmissionPlace, municipality: MunicipalityCode, verdict: Verdict, reason: String,
    person: String, moment: Timestamp
  ) {
    self.place = place
    self.municipality = municipality
    self.verdict = verdict
    self.reason = reason
    self.person = person
    self.moment = moment
  }

  /// What can be decided about a submission.
  public enum Verdict: String, Sendable, Hashable, CaseIterable {
    /// It does not count, whatever the rules say.
    case setAside = "set-aside"
    /// It may count although it came after the closing.
    case admitted
    /// Earlier decisions about it no longer hold: the rules decide again.
    case reinstated
  }
}

/// Where a submission stands: the file's number among all of a wave, and its record in that file.
public struct SubmissionPlace: Sendable, Hashable {
  /// The number of the file, from 0.
  public let file: Int
  /// The record, as ``Submission/row`` counts it.
  public let record: Int

  /// Names a place.
  public init(file: Int, record: Int) {
    self.file = file
    self.record = record
  }
}
