public import Findings
public import QuestionnaireSchema

/// The record of a submission as it came in: where it stands, and what stood in it.
public struct GivenRecord: Sendable {
  /// The file, as the user named it.
  public let file: String
  /// Where it stands in the file, as people say it: `rij 3`; `nil` when the file is one submission.
  public let place: String?
  private let record: RereadRecord

  init(file: String, place: String?, _ record: RereadRecord) {
    self.file = file
    self.place = place
    self.record = record
  }

  /// What stood where the answer to a question belongs; nothing when there is no such place.
  public func parts(of question: Question) -> [Part] { record.parts(of: question) }

  /// A cell or key of a record, with what stood there.
  public struct Part: Sendable, Hashable {
    /// The heading or key as it stands in the file; in a template the cell.
    public let column: String
    /// What stood there, trimmed; empty when nothing did.
    public let value: String
  }
}

extension JudgedResponses {
  /// The record from which a row was made, read once more.
  public func record(ofRow row: Int) -> GivenRecord {
    let submission = submission(ofRow: row)
    let source = sources[Int(submission.source)]
    return GivenRecord(
      file: source.name, place: recordWords(of: submission),
      RereadRecord(submission, source, headingNames))
  }

  /// The answer of a row that counts, as people read it; `nil` when none does.
  public func countedAnswer(to question: Question, inRow row: Int) -> String? {
    answers.canonical.words(question, row)
  }

  /// For each row that cannot count because of what it is, the codes of the findings that say so.
  public var refusalCodes: [Int: [FindingCode]] {
    var codes: [Int: [FindingCode]] = [:]
    for mark in marks where mark.check.check.effect == .submissionLost {
      for row in rowsRefused(by: mark) where !counting[row] {
        codes[row, default: []].append(mark.check.check.code)
      }
    }
    return codes
  }

  /// The rows that a mark is about; one about codes that were not placed is about none.
  private func rowsRefused(by mark: Mark) -> [Int] {
    if mark.tableRow >= 0 { return [Int(mark.tableRow)] }
    guard mark.submission >= 0, !mark.check.isAboutNamedCodes else { return [] }
    return submissions[Int(mark.submission)].rows.map { Int($0) }
  }
}
