public import Findings
public import ResponseIngest

/// What became of one file that was offered.
public struct ImportedFile: Sendable {
  /// The file as the user named it.
  public let name: String
  /// What became of it.
  public let fate: Fate
  /// What is to be said about the file as a whole, besides what is in it.
  public let remarks: [Finding]

  /// What can become of a file.
  public enum Fate: Sendable {
    /// It was taken in.
    case stored(StoredIntake)
    /// It is in the register already, under this name.
    case known(as: String)
    /// It was not taken in, for this reason.
    case refused(Finding)
    /// It is nothing that could be taken in: no submission can be in it.
    case skipped(Finding)
  }
}

/// What was taken in of one file.
public struct StoredIntake: Sendable {
  /// The submissions, in the order of the file.
  public let submissions: [Submission]
  /// What each submission is for each municipality that it could be placed with.
  public let outcomes: [SubmissionOutcome]
  /// What was noticed about the file and its submissions.
  public let findings: [FoundFinding]
  /// The number of the file's first submission, which ``FoundFinding/submission`` counts from 0 on.
  let firstSubmission: Int

  /// The number in the file of the submission that a finding is about, if it is about one.
  public func number(of found: FoundFinding) -> Int? {
    found.submission.map { $0 - firstSubmission }
  }

  /// How many rows it takes in the register.
  var rowCount: Int { submissions.count + outcomes.count + findings.count }
}
