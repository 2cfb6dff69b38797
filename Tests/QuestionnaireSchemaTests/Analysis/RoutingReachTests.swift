import Findings
import Testing

/// Which questions can be asked and which bases can be filled.
@Suite struct RoutingReachTests {
  @Test func reportsAQuestionThatCanNeverBeAskedOnce() {
    let findings = QuestionnaireFixture.findings(
      file(
        #"""
        { "name": "a", "type": "select_one", "label": "A?", "choices": "ja_nee" },
        { "name": "b", "type": "text", "label": "B?", "relevant": "${a} = 'ja' and ${a} = 'nee'" },
        { "name": "c", "type": "text", "label": "C?", "relevant": "${b} = 'x'" }
        """#))
    #expect(findings.map(\.message) == ["De vraag ‘b’ kan nooit worden gesteld."])
    #expect(findings.map(\.place.path) == ["sections[0].questions[1].relevant"])
  }

  @Test func seesRoutingThroughSeveralQuestions() {
    let findings = QuestionnaireFixture.findings(
      file(
        #"""
        { "name": "a", "type": "select_one", "label": "A?", "choices": "ja_nee" },
        { "name": "b", "type": "text", "label": "B?", "relevant": "${a} = 'ja'" },
        { "name": "c", "type": "text", "label": "C?", "relevant": "answered(${b})" },
        { "name": "d", "type": "text", "label": "D?", "relevant": "${c} = 'x' and ${a} = 'nee'" },
        { "name": "e", "type": "text", "label": "E?", "relevant": "not(answered(${c})) and ${a} = 'nee'" }
        """#))
    #expect(findings.map(\.message) == ["De vraag ‘d’ kan nooit worden gesteld."])
  }

  @Test func reportsASectionThatCanNeverBeAskedWithoutItsQuestions() {
    let findings = QuestionnaireFixture.findings(
      file(
        #"""
        { "name": "a", "type": "select_one", "label": "A?", "choices": "ja_nee" }
        """#,
        #"""
        , { "name": "s", "label": "S", "relevant": "${kader.k} = 'a' and ${kader.k} = 'b'",
          "questions": [
            { "name": "b", "type": "text", "label": "B?" },
            { "name": "c", "type": "text", "label": "C?", "relevant": "${a} = 'ja'" } ] }
        """#))
    #expect(findings.map(\.message) == ["Het onderdeel ‘s’ kan nooit worden gevraagd."])
  }

  @Test func reportsAPopulationOrBaseThatCanNeverBeFilled() {
    let findings = QuestionnaireFixture.findings(
      QuestionnaireFixture.json(
        #"""
        "figures": [
          { "name": "f", "label": "F", "population": "${kader.k} = 'a' and ${kader.k} != 'a'",
            "categories": { "each": ["een"] },
            "bases": [ { "name": "b", "over": "respondents", "label": "B", "where": "false()" } ] },
          { "name": "g", "label": "G", "population": "${kader.k} = 'a'",
            "categories": { "each": ["een"] },
            "bases": [
              { "name": "b", "over": "respondents", "label": "B", "where": "${kader.k} = 'b'" },
              { "name": "c", "over": "respondents", "label": "C",
                "where": "${twee} = 'ja' and ${drie} = 'ja'" },
              { "name": "d", "over": "respondents", "label": "D", "where": "${twee} = 'ja'" } ] } ]
        """#))
    #expect(
      findings.map(\.message) == [
        "Geen enkele gemeente kan in het cijfer ‘f’ vallen.",
        "Geen enkele gemeente kan in de basis ‘b’ van het cijfer ‘g’ vallen.",
        "Geen enkele gemeente kan in de basis ‘c’ van het cijfer ‘g’ vallen.",
      ])
    #expect(
      findings.map(\.place.path) == [
        "figures[0].population", "figures[1].bases[0].where", "figures[1].bases[1].where",
      ])
  }

  private func file(_ questions: String, _ moreSections: String = "") -> String {
    #"""
    { "id": "proef", "year": 2021, "title": "Proef",
      "choices": { "ja_nee": [
        { "name": "ja", "label": "Ja" }, { "name": "nee", "label": "Nee" } ] },
      "sections": [ { "name": "deel", "label": "Deel", "questions": [
        \#(questions) ] } \#(moreSections) ] }
    """#
  }
}
