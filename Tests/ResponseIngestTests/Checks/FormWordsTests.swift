import Findings
import QuestionnaireSchema
import ResponseIngest
import Testing
import TextFormats

@Suite struct FormWordsTests {
  /// The words that a form has for a finding, with the value in their place.
  private func words(_ finding: Finding, in wave: ExampleWave) throws -> FindingWords {
    let words = FormWords(wave.context())
    if let rule = finding.rule {
      let index = try #require(wave.questionnaire.edits.firstIndex { $0.name == rule })
      return words.rules[index]
    }
    guard let item = finding.item else {
      return try #require(
        [words.missingMunicipality, words.emptySubmission].first { $0.code == finding.code })
    }
    let index = try #require(wave.questionnaire.question(named: item)).index
    let answer = words.answers[index]
    let all = [
      answer.notAsked, answer.missingGate, answer.invalid, answer.outOfRange, answer.exclusive,
      answer.missing,
    ]
    return try #require(all.first { $0.code == finding.code })
  }

  /// Rows in which something is wrong with an answer, a rule, or the whole.
  static let rows = [
    "GM9002;2021-09-01;;;3;;", "GM9002;2021-09-01;nee;opvoeding;3;;",
    "GM9002;2021-09-01;;opvoeding;3;;", "GM9002;2021-09-01;nee;;twaalf;;",
    "GM9002;2021-09-01;nee;;54;;", "GM9002;2021-09-01;ja;geen opvoeding;3;;",
    "GM9002;2021-09-01;ja;geen;51;;", "GM9002;2021-09-01;;;;komt nog;",
    "GM9002;2021-09-01;nee;;1;\(String(repeating: "é", count: 90));",
    "GM9002;2021-09-01;nee;;3;;ja", ";2021-09-01;nee;;3;;",
  ]

  @Test(arguments: rows) func areThoseThatTheChecksGive(_ row: String) throws {
    let wave = try ExampleWave()
    let findings = wave.judge(rows: row).findings()
    #expect(!findings.isEmpty)
    for finding in findings {
      let words = try words(finding, in: wave)
      let value = Array((finding.value ?? "").unicodeScalars)
      var shown = String(String.UnicodeScalarView(value.prefix(80)))
      if value.count > 80 { shown += "…" }
      #expect(words.message.joined(separator: shown) == finding.message)
      #expect(words.advice == finding.advice)
      #expect(words.severity == finding.severity)
    }
  }

  @Test func sayThatThereIsNoFrameOnlyWhenThatMatters() throws {
    let wave = try ExampleWave()
    #expect(FormWords(wave.context()).missingFrame == nil)
    let finding = try #require(
      wave.judge(rows: "GM9002;2021-09-01;nee;;3;;", withFrame: false)
        .findings().first)
    let words = FormWords(wave.context(withFrame: false)).missingFrame
    #expect(words?.code == finding.code && words?.message == [finding.message])
  }
}
