import Findings
import Testing

/// Which edits can be broken, in the questionnaire of the fixture.
@Suite struct EditReachTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let check: String
    let reason: String

    init(_ check: String, _ reason: String) {
      self.check = check
      self.reason = reason
    }

    var testDescription: String { "\(check): \(reason)" }
  }

  @Test(arguments: [
    Row("true()", "a constant"),
    Row("1 = 1", "two numbers"),
    Row("${een} = 'ja' or ${een} = 'nee' or ${een} = 'weet_niet'", "all choices"),
    Row("not(${een} = 'ja' and ${een} = 'nee')", "one answer at a time"),
    Row("not(${een} = 'nee' and ${twee} = 'ja')", "two is asked after yes"),
    Row("not(${twee} = 'ja' and ${drie} = 'ja')", "two and three exclude each other"),
    Row("not(answered(${twee}) and ${een} = 'weet_niet')", "an answer needs the question"),
    Row("not(answered(${een})) or ${een} != 'weet_niet'", "don't know is no answer here"),
    Row("answered(${een}) or ${een} = 'weet_niet'", "blank is unknown, not false"),
    Row("${aantal} <= 10", "the highest allowed"),
    Row("${aantal} > -0.5", "the lowest allowed"),
    Row("not(${aantal} > 3 and ${aantal} < 4)", "whole numbers"),
    Row("${aantal} != 2.5", "whole numbers"),
    Row("not(${aantal} = 3 and ${aantal} != 3)", "one number"),
    Row("not(${dag} < '2021-01-01' and ${dag} > '2021-01-01')", "one day"),
    Row("${aantal} + 1 > 0", "the least a sum can be"),
    Row("count-selected(${meer}) < 3", "two choices are counted"),
    Row("not(selected(${meer}, 'x')) or count-selected(${meer}) > 0", "a tick is counted"),
    Row("not(selected(${meer}, 'x') and selected(${meer}, 'geen'))", "none excludes the others"),
    Row(
      "not(selected(${meer}, 'geen')) or count-selected(${meer}) = 0", "none excludes the others"),
    Row("answered(${meer}) or not(selected(${meer}, 'x'))", "a tick is an answer"),
    Row("not(answered(${tekst})) or answered(${tekst})", "the same both times"),
    Row("not(${tekst} = 'a' and ${tekst} = 'b')", "one text"),
    Row("not(${kader.k} = 'a' and ${kader.k} = 'b')", "one cell"),
    Row("not(${vorig.een} = 'ja' and ${vorig.een} = 'nee')", "one answer last year"),
    Row("not(${een} = 'ja' and ${een} = ${kader.k} and ${kader.k} = 'nee')", "equals carry over"),
    Row("not(${twee} != ${een} and ${twee} = 'ja')", "two is asked after yes"),
  ])
  func cannotBeBroken(row: Row) {
    #expect(
      findings(row.check).map(\.message) == ["De controleregel ‘e’ kan nooit worden geschonden."])
  }

  @Test(arguments: [
    Row("false()", "a constant"),
    Row("${een} = 'ja' or ${een} = 'nee'", "don't know is left"),
    Row("${twee} = 'ja'", "two is asked after yes"),
    Row("answered(${twee})", "a question that is not asked has no answer"),
    Row("answered(${twee}) or answered(${drie})", "neither is asked"),
    Row("answered(${meer})", "nothing needs to be ticked"),
    Row("answered(${meer}) or selected(${meer}, 'x')", "asked with nothing ticked"),
    Row("not(answered(${meer}) and count-selected(${meer}) = 0)", "none is an answer"),
    Row("answered(${meer}) or count-selected(${meer}) = 1", "don't know alone"),
    Row("count-selected(${meer}) > 0", "nothing ticked"),
    Row("count-selected(${meer}) < 2", "both ticked"),
    Row("selected(${meer}, 'x') or selected(${meer}, 'y') or selected(${meer}, 'geen')", "nothing"),
    Row("${aantal} < 10", "the highest is allowed"),
    Row("${aantal} > 0", "the lowest is allowed"),
    Row("not(${deel_van} > 3 and ${deel_van} < 4)", "decimals lie between"),
    Row("${aantal} = ${deel_van}", "two answers can differ"),
    Row("${aantal} + ${deel_van} > 0", "a decimal can be below 0"),
    Row("${een} = ${kader.k}", "a cell can differ"),
    Row("${kader.k} = '5' or ${kader.k} < ${aantal}", "a cell as text and as number"),
    Row("not(${vorig.twee} = 'ja' and ${een} = 'nee')", "last year was routed by itself"),
    Row(
      "${vorig.een} = 'ja' or ${vorig.een} = 'nee' or ${vorig.een} = 'weet_niet'", "other choices"),
    Row("not(selected(${vorig.meer}, 'x') and selected(${vorig.meer}, 'geen'))", "other choices"),
    Row("count-selected(${vorig.meer}) < 3", "other choices"),
    Row("${vorig.aantal} <= 10", "other bounds"),
    Row("not(answered(${vorig.een})) or ${vorig.een} != 'weet_niet'", "was an answer then"),
  ])
  func canBeBroken(row: Row) {
    #expect(findings(row.check) == [])
  }

  /// Only at the end of each of 2^20 ways it shows that the edit cannot be broken.
  @Test func givesUpOnWhatTakesTooLongWithoutAFalseAlarm() {
    let never = ["${een} = 'ja'", "${kader.k} = 'nee'", "${een} = ${kader.k}"]
    let pairs = (0..<20).map { "(${kader.a\($0)} = 'x' or ${kader.b\($0)} = 'x')" }
    #expect(findings("not(\(never.joined(separator: " and ")))").count == 1)
    #expect(findings("not(\((never + pairs).joined(separator: " and ")))") == [])
  }

  private func findings(_ check: String) -> [Finding] {
    let check = QuestionnaireFixture.quoted(check)
    return QuestionnaireFixture.findings(
      QuestionnaireFixture.json(
        #""edits": [{ "name": "e", "severity": "error", "message": "m", "check": \#(check) }]"#))
  }
}
