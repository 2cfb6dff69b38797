import QuestionnaireSchema
import Testing
import TextFormats

@testable import QuestionnaireForms

@Suite struct SheetConditionTests {
  @Test func anAnswerToAQuestionThatIsNotAskedDoesNotCount() throws {
    // The fourth question, in row 22, is asked only after the first.
    let formulas = try formulas("${dag} < '2021-09-13'", gate: "${een} = 'ja'")
    #expect(formulas.isTrue == "AND(G22<2,AND(ISNUMBER(E22),E22<44452))")
    #expect(formulas.couldBeTrue == "AND(G22<2,NOT(AND(ISNUMBER(E22),NOT(E22<44452))))")
  }

  private static let definition = """
    { "id": "p", "year": 2021, "title": "P", "sections": [ { "name": "a", "label": "A", "questions": [
      { "name": "een", "type": "select_one", "label": "Een?", "choices": [
        { "name": "ja", "label": "Ja" }, { "name": "anders", "label": "Iets \\"anders\\"" },
        { "name": "onbekend", "label": "Weet niet", "missing": true } ] },
      { "name": "veel", "type": "select_multiple", "label": "Veel?", "choices": [
        { "name": "x", "label": "X" }, { "name": "y", "label": "Y" },
        { "name": "geen", "label": "Geen", "exclusive": true } ] },
      { "name": "getal", "type": "integer", "label": "Getal?" },
      { "name": "dag", "type": "date", "label": "Dag?",
        "relevant": "GATE" },
      { "name": "slot", "type": "text", "label": "Slot?", "relevant": "CONDITION" } ] } ] }
    """

  /// The formulas over column E; the first question stands in row 16 there.
  private func formulas(
    _ condition: String, gate: String = "true()"
  ) throws -> (isTrue: String, isFalse: String, couldBeTrue: String) {
    let text = Self.definition.replacing("CONDITION", with: condition)
      .replacing("GATE", with: gate)
    let questionnaire = try Questionnaire.load(
      SourceFile(name: "v.json", bytes: Bytes(text)))
    let request = try TemplateRequest(questionnaire, frame: nil, for: [], columns: 1)
    let rows = TemplateRows(request, TemplateWords(request))
    #expect(rows.questions.prefix(4).elementsEqual([15, 16, 20, 21]))
    let conditions = SheetConditions(request, rows, column: 4, states: 6, nil, known: [])
    let truth = conditions.truth(of: questionnaire.questions[4].relevant.condition)
    #expect(!truth.isTrue.value || truth.isTrue == .always)
    return (truth.isTrue.text, truth.isFalse.text, truth.couldBeTrue.text)
  }

  @Test(arguments: [
    ("${een} = 'ja'", "E16=\"Ja\"", "AND(E16<>\"\",NOT(E16=\"Ja\"))"),
    (
      "${een} = 'anders'", "OR(E16=\"Iets \"\"anders\"\"\",E16=\"anders\")",
      "AND(E16<>\"\",NOT(OR(E16=\"Iets \"\"anders\"\"\",E16=\"anders\")))"
    ),
    ("not(${een} = 'ja')", "AND(E16<>\"\",NOT(E16=\"Ja\"))", "E16=\"Ja\""),
    ("selected(${veel}, 'y')", "E19=\"ja\"", "NOT(E19=\"ja\")"),
    (
      "answered(${een})", "AND(E16<>\"\",NOT(OR(E16=\"Weet niet\",E16=\"onbekend\")))",
      "NOT(AND(E16<>\"\",NOT(OR(E16=\"Weet niet\",E16=\"onbekend\"))))"
    ),
    (
      "count-selected(${veel}) >= 2", "(0+(E18=\"ja\")+(E19=\"ja\"))>=2",
      "NOT((0+(E18=\"ja\")+(E19=\"ja\"))>=2)"
    ),
    (
      "${getal} + 1 > 3", "AND(ISNUMBER(E21),(E21+1)>3)",
      "AND(ISNUMBER(E21),NOT((E21+1)>3))"
    ),
    // A spreadsheet counts days from 30 December 1899.
    (
      "${dag} < '2021-09-13'", "AND(ISNUMBER(E22),E22<44452)",
      "AND(ISNUMBER(E22),NOT(E22<44452))"
    ),
    ("${kader.impuls} = 'ja'", "FALSE()", "FALSE()"),
    ("${een} = 'ja' and ${kader.impuls} = 'ja'", "FALSE()", "AND(E16<>\"\",NOT(E16=\"Ja\"))"),
    ("true()", "TRUE()", "FALSE()"),
  ])
  func writesAConditionAsAFormula(condition: String, isTrue: String, isFalse: String) throws {
    let formulas = try formulas(condition)
    #expect(formulas.isTrue == isTrue)
    #expect(formulas.isFalse == isFalse)
  }

  @Test func aTextTooLongForAFormulaIsNotUsed() {
    #expect(SheetFormula.literal(String(repeating: "a", count: 256)) == nil)
    #expect(SheetFormula.literal("zeg \"ja\"") == "\"zeg \"\"ja\"\"\"")
  }
}
