import QuestionnaireSchema
import Testing
import TextFormats

@testable import QuestionnaireForms

@Suite struct ConditionJSONTests {
  /// Conditions with what the script of a form reads; the columns of the frame are those of the list.
  static let examples: [(condition: String, json: String)] = [
    ("${plan} = 'ja'", #"["equal",["answer",0],["text","ja"]]"#),
    ("${plan} != 'ja'", #"["not",["equal",["answer",0],["text","ja"]]]"#),
    ("selected(${doelen}, 'b')", #"["selected",["answer",1],"b"]"#),
    ("answered(${tekst})", #"["answered",["answer",4]]"#),
    (
      "count-selected(${doelen}) >= 1",
      #"["compare",">=",["count",["answer",1]],["number","1000000"]]"#
    ),
    (
      "${week} + 1.5 - -${week} < 0",
      #"["compare","<",["subtract",["add",["answer",2],["number","1500000"]],["negate",["answer",2]]],"#
        + #"["number","0"]]"#
    ),
    ("${dag} = '1970-01-02'", #"["compare","=",["answer",3],["number","1"]]"#),
    (
      "${kader.gids} = 'ja' and not(${kader.budget} > 1)",
      #"["and",["equal",["frame",0],["text","ja"]],"#
        + #"["not",["compare",">",["frameNumber",1],["number","1000000"]]]]"#
    ),
    (
      "${dag} > ${kader.start} or true()",
      #"["or",["compare",">",["answer",3],["frameDay",0]],["constant",true]]"#
    ),
  ]

  @Test(arguments: examples)
  func writesTheKindAndThenItsParts(_ example: (condition: String, json: String)) throws {
    let questionnaire = try FormSamples.questionnaire(relevant: example.condition)
    let condition = try #require(questionnaire.questions.last).relevant.condition
    let places = Dictionary(
      uniqueKeysWithValues: questionnaire.frameColumns.indices.map { ($0, $0) })
    let writer = ConditionJSON(questionnaire: questionnaire, frameColumns: places)
    #expect(writer.json(condition).text(.compact) == example.json)
  }

  @Test func tellsLastYearFromThisYear() throws {
    let questionnaire = try FormSamples.questionnaire(
      relevant: "true()", check: "${vorig.week} <= ${week}")
    let writer = ConditionJSON(questionnaire: questionnaire, frameColumns: [:])
    #expect(
      writer.json(questionnaire.edits[0].check.condition).text(.compact)
        == #"["compare","<=",["previous",2],["answer",2]]"#)
  }
}
