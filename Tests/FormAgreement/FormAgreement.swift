import Findings
import MonitorReport
import Municipalities
import QuestionnaireSchema
import ResponseIngest
import TextFormats

/// Tells what the program makes of submissions, for a test that holds the form against it.
///
/// `form-agreement QUESTIONNAIRE FRAME|- PREVIOUS|- SUBMISSIONS.jsonl` judges the lines one by one and
/// prints a line of JSON for each: for every municipality the questions that it may answer and where it
/// stands with the figures of a result, and the findings. `PREVIOUS` is last year's answers to the same questionnaire, as `.jsonl`.
@main struct FormAgreement {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count == 4 else { fatalError("four arguments are needed") }
    let questionnaire = try Questionnaire.load(file(arguments[0]))
    let frame = arguments[1] == "-" ? nil : try readFrame(file(arguments[1])).frame
    var context = IngestContext(questionnaire: questionnaire, frame: frame, register: .bundled)
    if arguments[2] != "-" {
      let previous = PreviousAnswers(judge([try file(arguments[2])], by: context))
      context = IngestContext(
        questionnaire: questionnaire, frame: frame, register: .bundled, previous: previous)
    }
    let submissions = try file(arguments[3])
    let text = decodeText(submissions.bytes)
    for line in TextLines(text) {
      let one = SourceFile(name: "inzending.json", bytes: text.bytes[line.range])
      print(outcome(judge([one], by: context)).text(.compact))
    }
  }

  private static func file(_ path: String) throws -> SourceFile {
    try readFile(at: path, named: path)
  }

  private static func outcome(_ judged: JudgedResponses) -> JSONOutput {
    let table = judged.table
    let asked = (0..<table.count).map { row -> (String, JSONOutput) in
      let questions = judged.questionnaire.questions.filter {
        table.asked[$0.index][row] || table.permitted[$0.index][row]
      }
      return (
        judged.units.codes[judged.unit(ofRow: row)].description,
        .array(questions.map { .string($0.name) })
      )
    }
    let findings = judged.findings().map { finding -> JSONOutput in
      .object([
        ("code", .string(finding.code.text)), ("ernst", .string(finding.severity.rawValue)),
        ("gemeente", .string(finding.units.joined(separator: " "))),
        ("vraag", .string(finding.item ?? "")), ("regel", .string(finding.rule ?? "")),
        ("melding", .string(finding.message)), ("advies", .string(finding.advice ?? "")),
      ])
    }
    let outcomes = OwnResult.results(of: judged).flatMap { result in
      result.municipalities.map { member -> (String, JSONOutput) in
        let categories = result.outcomes.map { JSONOutput.string($0.category?.name ?? "") }
        return (member.code.description, .array(categories))
      }
    }
    return .object([
      ("gevraagd", .object(asked)), ("bevindingen", .array(findings)),
      ("uitkomst", .object(outcomes)),
    ])
  }
}
