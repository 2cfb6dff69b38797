import Findings
import QuestionnaireSchema
import Testing
import TextFormats

@Suite struct QuestionnaireErrorTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let keys: String
    let path: String?
    let message: String

    init(_ keys: String, _ path: String?, _ message: String) {
      self.keys = keys
      self.path = path
      self.message = message
    }

    var testDescription: String { message }
  }

  @Test(arguments: [
    Row(
      #""publishedResponse": { "tranche=": {} }"#, "publishedResponse.tranche=",
      "‘tranche=’ is geen groep gemeenten."),
    Row(
      #""figures": [{ "name": "f", "label": "F", "categories": { "each": ["een", "een"] }, "bases": [{ "name": "b", "over": "frame", "label": "B" }] }]"#,
      "figures[0].categories.each[1]", "‘een’ staat twee keer in deze lijst."),
    Row(
      #""figures": [{ "name": "f", "label": "F", "categories": { "each": ["een"] }, "comparableWith": { "2021": true }, "bases": [{ "name": "b", "over": "frame", "label": "B" }] }]"#,
      "figures[0].comparableWith.2021", "‘2021’ is geen eerder jaar."),
    Row(
      #""figures": [{ "name": "f", "label": "F", "categories": { "each": ["een"] }, "published": { "een/jaa": {} }, "bases": [{ "name": "b", "over": "frame", "label": "B" }] }]"#,
      "figures[0].published.een/jaa", "Er is geen categorie met de naam ‘een/jaa’."),
    Row(
      #""figures": [{ "name": "f", "label": "F", "categories": [], "bases": [{ "name": "b", "over": "frame", "label": "B", "where": "true()" }] }]"#,
      "figures[0].categories", "Deze lijst is leeg."),
  ])
  func pointsAtTheError(row: Row) {
    let findings = QuestionnaireFixture.findings(QuestionnaireFixture.json(row.keys))
    #expect(findings.first?.place.path == row.path)
    #expect(findings.first?.message == row.message)
  }

  @Test(arguments: [(64, 0), (65, 1)])
  func limitsTheChoicesOfASelectMultiple(count: Int, errors: Int) {
    let findings = QuestionnaireFixture.findings(choices(count, type: "select_multiple"))
    #expect(
      findings.map(\.message) == Array(repeating: "Er zijn te veel opties.", count: errors))
  }

  @Test(arguments: [(65_001, 1)])
  func limitsTheChoicesOfASelectOne(count: Int, errors: Int) {
    let findings = QuestionnaireFixture.findings(choices(count, type: "select_one"))
    #expect(
      findings.map(\.message) == Array(repeating: "Er zijn te veel opties.", count: errors))
  }

  private func choices(_ count: Int, type: String) -> String {
    let choices = (1...count).map { #"{ "name": "c\#($0)", "label": "Keuze \#($0)" }"# }
    return #"""
      { "id": "p", "year": 2021, "title": "P", "sections": [ { "name": "d", "label": "D",
        "questions": [ { "name": "v", "type": "\#(type)", "label": "V?",
          "choices": [\#(choices.joined(separator: ","))] } ] } ] }
      """#
  }

  /// What names something in a list that cannot be read is not an error too.
  @Test(arguments: [
    (#""sections": "#, #""sectoins": "#, "De sleutel ‘sectoins’ is hier niet bekend."),
    (#""questions": "#, #""question": "#, "De sleutel ‘question’ is hier niet bekend."),
    (
      #""choices": { "ja_nee""#, #""choises": { "ja_nee""#,
      "De sleutel ‘choises’ is hier niet bekend."
    ),
    (#""figures": ["#, #""figure": ["#, "De sleutel ‘figure’ is hier niet bekend."),
  ])
  func reportsAnUnreadableListOnce(key: String, wrong: String, message: String) {
    let json = QuestionnaireFixture.json(
      #"""
      "edits": [{ "name": "e", "severity": "error", "check": "${een} = 'ja'", "message": "m" }],
      "figures": [{ "name": "f", "label": "F", "categories": { "each": ["een"] },
        "bases": [{ "name": "b", "over": "frame", "label": "B" }] }],
      "tables": [{ "name": "t", "label": "T", "rows": [
        { "label": "R", "figure": "f", "category": "een/ja", "base": "b" } ] }]
      """#)
    let findings = QuestionnaireFixture.findings(
      json.replacing(key, with: wrong, maxReplacements: 1))
    #expect(findings.map(\.message) == [message])
  }

  @Test func warnsOfAnOrderThatMissesACategory() throws {
    let questionnaire = try QuestionnaireFixture.load(
      QuestionnaireFixture.json(
        #"""
        "figures": [{ "name": "f", "label": "F", "categories": { "each": ["een"] },
          "bases": [{ "name": "b", "over": "frame", "label": "B" }] }],
        "flows": [{ "name": "s", "figure": "f", "order": ["een/nee", "een/ja"] }]
        """#))
    #expect(
      questionnaire.warnings.map(\.message) == [
        "De categorie ‘een/weet_niet’ ontbreekt in deze volgorde."
      ])
    #expect(questionnaire.warnings.map(\.severity) == [.warning])
  }

  @Test(arguments: [
    ("", 1, 1), ("[]", 1, 1), ("{\n  \"id\": }", 2, 9), ("{} {}", 1, 4), ("{\"id\": 'a'}", 1, 8),
  ])
  func refusesWhatIsNoObject(text: String, line: Int, column: Int) {
    let findings = QuestionnaireFixture.findings(text)
    #expect(findings.map(\.place.position) == [TextPosition(line: line, column: column)])
    #expect(findings.map(\.severity) == [.error])
  }
}
