import Findings
import QuestionnaireSchema
import Testing

@Suite struct NamingOneMunicipalityTests {
  private static let base = #""bases": [{ "name": "b", "over": "respondents", "label": "B" }]"#

  private static func figure(_ keys: String) -> String {
    #""figures": [{ "name": "f", "label": "F", \#(keys) }]"#
  }

  private static func breakdown(_ condition: String) -> String {
    figure(#""categories": { "each": ["een"] }, \#(base)"#)
      + #"""
      , "breakdowns": [{ "name": "u", "figures": ["f"],
        "groups": [{ "label": "G", "where": "\#(condition)" }] }]
      """#
  }

  @Test(arguments: [
    (
      breakdown("${kader.gemeentecode} = 'GM0001'"), "breakdowns[0].groups[0].where", "gemeentecode"
    ),
    (breakdown("not(${kader.token} != 'A')"), "breakdowns[0].groups[0].where", "token"),
    (
      breakdown("${kader.provincie} = 'Drenthe' or ${kader.gemeentenaam} = 'Assen'"),
      "breakdowns[0].groups[0].where", "gemeentenaam"
    ),
    (
      figure(
        #""population": "${kader.gemeentenaam} = 'Assen'", "categories": { "each": ["een"] }, \#(base)"#
      ),
      "figures[0].population", "gemeentenaam"
    ),
    (
      figure(
        #"""
        "categories": [{ "name": "c", "label": "C",
          "when": "${een} = 'ja' and ${kader.token} = 'A'" }], \#(base)
        """#),
      "figures[0].categories[0].when", "token"
    ),
    (
      figure(
        #"""
        "categories": { "each": ["een"] }, "bases": [{ "name": "b", "over": "respondents",
          "label": "B", "where": "${kader.gemeentecode} = 'GM0001'" }]
        """#),
      "figures[0].bases[0].where", "gemeentecode"
    ),
    (
      #""publishedResponse": { "gemeentenaam=Assen": {} }"#,
      "publishedResponse.gemeentenaam=Assen", "gemeentenaam"
    ),
  ])
  func isAnErrorInWhatIsPublished(keys: String, path: String, column: String) {
    let findings = QuestionnaireFixture.findings(QuestionnaireFixture.json(keys))
      .filter { $0.severity == .error }
    #expect(findings.map(\.place.path) == [path])
    #expect(
      findings.map(\.message) == [
        "De kolom ‘\(column)’ wijst één gemeente aan; een cijfer gaat nooit over één gemeente."
      ])
    #expect(
      findings.map(\.advice) == [
        "Gebruik een kolom die gemeenten samenneemt, zoals provincie of tranche."
      ])
  }

  @Test func isAllowedWhereNothingIsPublished() {
    let findings = QuestionnaireFixture.findings(
      QuestionnaireFixture.json(
        #""countsAsResponse": "${tekst} != ${kader.gemeentenaam}""#))
    #expect(findings == [])
  }
}
