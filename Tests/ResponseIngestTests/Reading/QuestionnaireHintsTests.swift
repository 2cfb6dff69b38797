import ResponseIngest
import Testing
import TextFormats

@Suite struct QuestionnaireHintsTests {
  private func file(_ name: String, _ text: String) -> SourceFile {
    SourceFile(name: name, bytes: Bytes(text))
  }

  @Test func aSubmissionNamesItsQuestionnaire() {
    #expect(file("a.json", #"{"vragenlijst":"x-1"}"#).namedQuestionnaire == "x-1")
    #expect(file("a.jsonl", "kapot\n{\"vragenlijst\":\"x-1\"}\n").namedQuestionnaire == "x-1")
  }

  @Test func whatNamesNoneIsNotGuessed() {
    #expect(file("a.json", #"{"vragenlijst":["x"]}"#).namedQuestionnaire == nil)
    #expect(file("a.json", "kapot").namedQuestionnaire == nil)
    #expect(file("a.csv", "vragenlijst\nx-1\n").namedQuestionnaire == nil)
  }

  @Test func theHeadingsOfABatchTellHowWellItFits() throws {
    let wave = try ExampleWave()
    let batch = file("a.csv", "gemeentecode;plan;doelen/opvoeding;kleur\n")
    #expect(batch.questionHeadings(knownTo: wave.questionnaire) == 2)
  }
}
