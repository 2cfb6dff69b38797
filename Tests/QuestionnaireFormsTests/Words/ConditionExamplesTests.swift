import QuestionnaireForms
import QuestionnaireSchema
import Testing
import TextFormats

/// Single conditions and what is said for them.
@Suite struct ConditionExamplesTests {
  /// A questionnaire with a question of every type and one rule.
  private static func questionnaire(_ check: String, severity: String) throws -> Questionnaire {
    let file = """
      { "id": "proef", "year": 2021, "title": "Proef", "sections": [ { "name": "deel",
        "label": "Deel", "questions": [
          { "name": "een", "number": "1", "type": "select_one", "label": "Een?", "choices": [
            { "name": "ja", "label": "Ja" }, { "name": "nee", "label": "Nee" },
            { "name": "weet_niet", "label": "Weet niet", "missing": true } ] },
          { "name": "twee", "number": "2", "type": "select_one", "label": "Twee?", "choices": [
            { "name": "ja", "label": "Ja" }, { "name": "nee", "label": "Nee" } ] },
          { "name": "meer", "number": "3", "type": "select_multiple", "label": "Meer?",
            "choices": [ { "name": "x", "label": "Iks" }, { "name": "y", "label": "IJ" },
              { "name": "geen", "label": "Geen", "exclusive": true } ] },
          { "name": "vier", "number": "4", "type": "select_multiple", "label": "Vier?",
            "choices": [ { "name": "x", "label": "Iks" }, { "name": "z", "label": "Zet" } ] },
          { "name": "aantal", "number": "5", "type": "integer", "label": "Aantal?" },
          { "name": "dag", "number": "6", "type": "date", "label": "Dag?" },
          { "name": "tekst", "type": "text", "label": "Wat bedoelt u?" } ] } ],
        "edits": [ { "name": "regel", "severity": "\(severity)", "message": "Nee.",
          "check": \(JSONOutput.string(check).text(.compact)) } ] }
      """
    return try Questionnaire.load(SourceFile(name: "vragenlijst.json", bytes: Bytes(file)))
  }

  struct Example: Sendable {
    let expression: String
    let words: String

    init(_ expression: String, _ words: String) {
      self.expression = expression
      self.words = words
    }
  }

  @Test(arguments: [
    Example("${een} = 'ja'", "u bij vraag 1 ‘Ja’ kiest"),
    Example("${een} != 'ja'", "u bij vraag 1 iets anders dan ‘Ja’ kiest"),
    Example("${een} = 'ja' or ${een} = 'nee'", "u bij vraag 1 ‘Ja’ of ‘Nee’ kiest"),
    Example(
      "${een} != 'ja' and ${een} != 'nee'", "u bij vraag 1 iets anders dan ‘Ja’ of ‘Nee’ kiest"),
    Example("${een} = 'ja' and ${twee} = 'nee'", "u bij vraag 1 ‘Ja’ en bij vraag 2 ‘Nee’ kiest"),
    Example("${een} = 'ja' or ${twee} = 'ja'", "u bij vraag 1 of 2 ‘Ja’ kiest"),
    Example("${een} = ${twee}", "uw antwoord op vraag 1 hetzelfde is als uw antwoord op vraag 2"),
    Example("${tekst} = 'x'", "u bij de vraag ‘Wat bedoelt u?’ ‘x’ invult"),
    Example("selected(${meer}, 'x')", "u bij vraag 3 ‘Iks’ aanvinkt"),
    Example("not(selected(${meer}, 'x'))", "u bij vraag 3 ‘Iks’ niet aanvinkt"),
    Example(
      "selected(${meer}, 'x') and selected(${meer}, 'y')", "u bij vraag 3 ‘Iks’ en ‘IJ’ aanvinkt"),
    Example("answered(${twee})", "u vraag 2 invult"),
    Example("not(answered(${twee}))", "u vraag 2 niet invult"),
    Example("answered(${twee}) and answered(${meer})", "u vraag 2 en 3 invult"),
    Example("answered(${een})", "u bij vraag 1 een ander antwoord dan ‘Weet niet’ geeft"),
    Example("count-selected(${meer}) > 0", "u bij vraag 3 iets anders dan ‘Geen’ aanvinkt"),
    Example("count-selected(${vier}) > 0", "u bij vraag 4 iets aanvinkt"),
    Example("count-selected(${vier}) = 0", "u bij vraag 4 niets aanvinkt"),
    Example("count-selected(${vier}) >= 2", "u bij vraag 4 ten minste 2 keuzes aanvinkt"),
    Example("1 < count-selected(${vier})", "u bij vraag 4 meer dan 1 keuze aanvinkt"),
    Example(
      "count-selected(${meer}) + count-selected(${vier}) > 2",
      "u bij vraag 3 en 4 samen meer dan 2 keuzes aanvinkt"),
    Example(
      "count-selected(${meer}) <= count-selected(${vier})",
      "het aantal keuzes bij vraag 3 niet groter is dan het aantal keuzes bij vraag 4"),
    Example("${aantal} > 1500.5", "uw antwoord op vraag 5 groter is dan 1.500,5"),
    Example(
      "${aantal} - 1 >= -count-selected(${meer})",
      "uw antwoord op vraag 5 min 1 niet kleiner is dan min het aantal keuzes bij vraag 3"),
    Example(
      "${aantal} <= ${kader.geboorten} + ${kader.geboorten}",
      "uw antwoord op vraag 5 niet groter is dan wat in het kader staat bij ‘geboorten’ plus wat in "
        + "het kader staat bij ‘geboorten’"),
    Example("${dag} < '2021-09-01'", "uw antwoord op vraag 6 vóór 1 september 2021 ligt"),
    Example("not(${dag} < '2021-09-01')", "uw antwoord op vraag 6 op of na 1 september 2021 ligt"),
    Example("${kader.regio} = 'Noord'", "in het kader bij ‘regio’ ‘Noord’ staat"),
    Example("${vorig.een} = 'ja'", "u vorig jaar bij vraag 1 ‘Ja’ koos"),
    Example(
      "${een} = 'ja' and (${twee} = 'ja' or answered(${meer}))",
      "dit allemaal klopt: (a) u bij vraag 1 ‘Ja’ kiest; (b) u bij vraag 2 ‘Ja’ kiest of vraag 3 invult"
    ),
    Example(
      "${een} = 'ja' or (${aantal} > 2 and (${twee} = 'ja' or ${kader.regio} = 'Noord'))",
      "een van deze dingen klopt: (a) u bij vraag 1 ‘Ja’ kiest; (b) dit allemaal klopt: (b1) uw "
        + "antwoord op vraag 5 groter is dan 2; (b2) u bij vraag 2 ‘Ja’ kiest of in het kader bij "
        + "‘regio’ ‘Noord’ staat"),
  ])
  func saysACondition(_ example: Example) throws {
    let questionnaire = try Self.questionnaire(example.expression, severity: "error")
    let condition = try #require(questionnaire.edits.first).check.condition
    #expect(ConditionWords(questionnaire).clause(condition) == example.words)
  }

  @Test(arguments: [
    Example("${kader.impuls} = 'ja'", "Alleen voor gemeenten met de Impuls Kansrijke Start."),
    Example("${kader.impuls} = 'nee'", "Alleen voor gemeenten zonder de Impuls Kansrijke Start."),
    Example(
      "${kader.tranche} = '1' or ${kader.tranche} = '2'",
      "Alleen voor gemeenten in tranche 1 van de Impuls of in tranche 2 van de Impuls."),
    Example(
      "${kader.provincie} = 'Utrecht' and ${kader.regio} = 'Noord'",
      "Alleen voor gemeenten in de provincie Utrecht en met ‘Noord’ bij ‘regio’ in het kader."),
    Example(
      "${kader.gids} = 'ja' and ${een} = 'ja' and ${twee} = 'ja'",
      "Alleen voor gemeenten die GIDS-gemeente zijn, en als u bij vraag 1 en 2 ‘Ja’ kiest."),
    Example(
      "${kader.gids} = 'ja' or ${een} = 'ja'",
      "Alleen als uw gemeente een GIDS-gemeente is of u bij vraag 1 ‘Ja’ kiest."),
  ])
  func saysWhenAQuestionIsAsked(_ example: Example) throws {
    let questionnaire = try Self.questionnaire(example.expression, severity: "error")
    let condition = try #require(questionnaire.edits.first).check.condition
    #expect(ConditionWords(questionnaire).routing(condition) == example.words)
  }

  @Test func saysNothingOfAQuestionThatEverybodyGets() throws {
    let words = ConditionWords(try Self.questionnaire("${een} = 'ja'", severity: "error"))
    #expect(words.routing(.constant(true)) == nil)
    #expect(words.routing(.not(.constant(true))) == "Dit wordt nooit gevraagd.")
  }

  struct Rule: Sendable {
    let expression: String
    let hard: String
    let soft: String
  }

  @Test(arguments: [
    Rule(
      expression: "not(${een} = 'ja' and ${twee} = 'nee')",
      hard: "Het kan niet dat u bij vraag 1 ‘Ja’ en bij vraag 2 ‘Nee’ kiest.",
      soft: "Wij verwachten niet dat u bij vraag 1 ‘Ja’ en bij vraag 2 ‘Nee’ kiest."),
    Rule(
      expression: "not(${een} = 'ja') or ${twee} = 'ja'",
      hard: "Als u bij vraag 1 ‘Ja’ kiest, kan dat alleen als u bij vraag 2 ‘Ja’ kiest.",
      soft: "Als u bij vraag 1 ‘Ja’ kiest, verwachten wij dat u bij vraag 2 ‘Ja’ kiest."),
    Rule(
      expression: "${een} != 'ja' or ${twee} != 'nee' or ${aantal} > 3",
      hard: "Als u bij vraag 1 ‘Ja’ en bij vraag 2 ‘Nee’ kiest, kan dat alleen als uw antwoord op "
        + "vraag 5 groter is dan 3.",
      soft: "Als u bij vraag 1 ‘Ja’ en bij vraag 2 ‘Nee’ kiest, verwachten wij dat uw antwoord op "
        + "vraag 5 groter is dan 3."),
    Rule(
      expression: "${aantal} < 100",
      hard: "Het moet zo zijn dat uw antwoord op vraag 5 kleiner is dan 100.",
      soft: "Wij verwachten dat uw antwoord op vraag 5 kleiner is dan 100."),
    Rule(
      expression: "not(${vorig.een} = 'ja' and ${een} = 'nee')",
      hard: "Het kan niet dat u vorig jaar bij vraag 1 ‘Ja’ koos en nu bij vraag 1 ‘Nee’ kiest.",
      soft:
        "Wij verwachten niet dat u vorig jaar bij vraag 1 ‘Ja’ koos en nu bij vraag 1 ‘Nee’ kiest."
    ),
  ])
  func saysARule(_ rule: Rule) throws {
    for (severity, words) in [("error", rule.hard), ("warning", rule.soft)] {
      let questionnaire = try Self.questionnaire(rule.expression, severity: severity)
      let edit = try #require(questionnaire.edits.first)
      #expect(ConditionWords(questionnaire).rule(edit) == words)
    }
  }
}
