import Findings
import Municipalities
import QuestionnaireSchema
import Testing
import TextFormats

@testable import ResponseIngest

/// A little questionnaire with a frame, to judge small files by.
struct ExampleWave {
  let questionnaire: Questionnaire
  let frame: PopulationFrame
  var previous: PreviousAnswers?

  /// The questionnaire and frame of the examples that checks carry.
  init() throws {
    try self.init(questionnaire: CheckExample.questionnaire, frame: CheckExample.frame)
  }

  init(questionnaire: String, frame: String) throws {
    self.questionnaire = try Questionnaire.load(
      SourceFile(name: "vragenlijst.json", bytes: Bytes(questionnaire)))
    self.frame = try readFrame(SourceFile(name: "kader.csv", bytes: Bytes(frame))).frame
  }

  /// What files are judged by: closed on 20 September 2021, told 13 September.
  func context(withFrame: Bool = true, renaming: ColumnRenaming = .none) -> IngestContext {
    IngestContext(
      questionnaire: questionnaire, frame: withFrame ? frame : nil,
      register: .bundled,
      deadline: CalendarDay(year: 2021, month: 9, day: 13),
      closing: CalendarDay(year: 2021, month: 9, day: 20), renaming: renaming,
      previous: previous)
  }

  func judge(_ files: (name: String, text: String)..., withFrame: Bool = true) -> JudgedResponses {
    ResponseIngest.judge(
      files.map { SourceFile(name: $0.name, bytes: Bytes($0.text)) },
      by: context(withFrame: withFrame))
  }

  /// Judges rows below the heading that the examples share.
  func judge(rows: String..., withFrame: Bool = true) -> JudgedResponses {
    let text = ([Check.heading] + rows).joined(separator: "\n") + "\n"
    return judge(("antwoorden.csv", text), withFrame: withFrame)
  }
}

extension JudgedResponses {
  /// The findings in short: code, row and question or rule.
  var short: [String] {
    findings().map { finding in
      ([finding.code.text]
        + [finding.place.row.map { String($0) }, finding.item ?? finding.rule]
        .compactMap { $0 }).joined(separator: " ")
    }
  }
}

extension Decision {
  /// A decision about a submission, for GM9002 unless said otherwise.
  static func example(
    _ verdict: Verdict, record: Int = 2, of code: String = "GM9002"
  ) throws -> Decision {
    Decision(
      place: SubmissionPlace(file: 0, record: record),
      municipality: try #require(MunicipalityCode(code)), verdict: verdict, reason: "Gebeld.",
      person: "Jo", moment: try #require(Timestamp(secondsSince1970: 1_632_300_000)))
  }
}
