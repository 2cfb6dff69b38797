public import Findings
public import MonitorReport
public import ResponseIngest
public import TextFormats

/// What happened with a municipality in one wave: what came in, what counted, what was decided.
///
/// It is for staff: it holds one municipality's answers.
public struct MunicipalityHistory: Sendable {
  /// The year of the wave.
  public let year: Int
  /// How far the municipality has come; `nil` when it was not asked.
  public let state: MunicipalityState?
  /// The name in the frame; `nil` when it is not in it.
  public let name: String?
  /// What became of it, if it had ended by the reference date.
  public let ending: Ending?
  /// Its submissions, in the order in which they were taken in.
  public let submissions: [Entry]
  /// What each submission changed that took the place of an earlier one, or would.
  public let corrections: [Correction]
  /// What was noticed about the submissions that is not settled.
  public let findings: [Finding]

  /// The end of a municipality.
  public struct Ending: Sendable, Hashable {
    /// The day from which it was no more.
    public let day: CalendarDay
    /// The municipalities that took its place, as people know them.
    public let successors: [String]
  }

  /// A submission.
  public struct Entry: Sendable {
    /// What the register knows of it.
    public let registered: RegisteredSubmission
    /// Its record in the file, such as `rij 3`; `nil` when the file is one submission.
    public let record: String?
    /// When it was sent, as far as that is known.
    public let received: Timestamp?
    /// What it was when it was taken in.
    public let stateThen: SubmissionState
    /// What it is now.
    public let stateNow: SubmissionState
    /// What was decided about it, in the order in which that was done.
    public let decisions: [Decision]
  }

  /// What one submission changed to another.
  public struct Correction: Sendable {
    /// The number of the submission.
    public let submission: Int
    /// The number of the one it is compared with.
    public let earlier: Int
    /// Whether it counts, or did; otherwise this is what would change if it did.
    public let isReal: Bool
    /// The questions that are answered otherwise.
    public let answers: [AnswerChange]
    /// The published figures that are another number by it, other things being as they are now.
    public let numbers: [NumberChange]
  }
}
