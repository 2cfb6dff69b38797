import QuestionnaireSchema
import Testing
import TextFormats

@testable import QuestionnaireForms

@Suite struct SheetConditionTests {
  private static let definition = """
    { "id": "p", "year": 2021, "title": "P", "sections": [ { "name": "a", "label": "A", "questions": [
      { "name": "een", "type": "select_one", "label": "Een?", "choices": [
        { "name": "ja", "label": "Ja" }, { "name": "anders", "label": "Iets \\"anders\\"" },
        { "name": "onbekend", "label": "Weet niet", "missing": true } ] },
      { "name": "veel", "type": "select_multiple", "label": "Veel?", "choices": [
        { "name": "x", "label": "X" }, { "name": "y", "label": "Y" },
        { "name": "geen", "label": "Geen", "exclusive": true } ] },
      { "name": "getal", "type": "integer", "label": "Getal?" },
      { "name": "dag", "type": "date", "label": "Dag?" },
      { "name": "slot", "type": "text", "label": "Slot?", "relevant": "CONDITION" } ] } ] }
    """

  /// The formulas over column E; the first question stands in row 15 there.
  private func formulas(_ condition: String) throws -> (isTrue: String, isFalse: String) {
    let text = Self.definition.replacing("CONDITION", with: condition)
    let questionnaire = try Questionnaire.load(
      SourceFile(name: "v.json", bytes: Bytes(text)))
    let request = try TemplateRequest(questionnaire, frame: nil, for: [], columns: 1)
    let rows = TemplateRows(request, TemplateWords(request))
    #expect(rows.questions.prefix(4).elementsEqual([14, 15, 19, 20]))
    let conditions = SheetConditions(questionnaire, rows, column: 4, nil, unit: nil)
    let truth = conditions.truth(of: questionnaire.questions[4].relevant.condition)
    #expect(!truth.isTrue.value || truth.isTrue == .always)
    return (truth.isTrue.text, truth.isFalse.text)
  }

  @Test(arguments: [
    ("${een} = 'ja'", "E15=\"Ja\"", "AND(E15<>\"\",NOT(E15=\"Ja\"))"),
    (
      "${een} = 'anders'", "OR(E15=\"Iets \"\"anders\"\"\",E15=\"anders\")",
      "AND(E15<>\"\",NOT(OR(E15=\"Iets \"\"anders\"\"\",E15=\"anders\")))"
    ),
    ("not(${een} = 'ja')", "AND(E15<>\"\",NOT(E15=\"Ja\"))", "E15=\"Ja\""),
    ("selected(${veel}, 'y')", "E18=\"ja\"", "NOT(E18=\"ja\")"),
    (
      "answered(${een})", "AND(E15<>\"\",NOT(OR(E15=\"Weet niet\",E15=\"onbekend\")))",
      "NOT(AND(E15<>\"\",NOT(OR(E15=\"Weet niet\",E15=\"onbekend\"))))"
    ),
    (
      "count-selected(${veel}) >= 2", "(0+(E17=\"ja\")+(E18=\"ja\"))>=2",
      "NOT((0+(E17=\"ja\")+(E18=\"ja\"))>=2)"
    ),
    (
      "${getal} + 1 > 3", "AND(ISNUMBER(E20),(E20+1)>3)",
      "AND(ISNUMBER(E20),NOT((E20+1)>3))"
    ),
    // A spreadsheet counts days from 30 December 1899.
    (
      "${dag} < '2021-09-13'", "AND(ISNUMBER(E21),E21<44452)",
      "AND(ISNUMBER(E21),NOT(E21<44452))"
    ),
    ("${kader.impuls} = 'ja'", "FALSE()", "FALSE()"),
    ("${een} = 'ja' and ${kader.impuls} = 'ja'", "FALSE()", "AND(E15<>\"\",NOT(E15=\"Ja\"))"),
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
