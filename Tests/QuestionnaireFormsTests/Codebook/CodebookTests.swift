import QuestionnaireForms
import QuestionnaireSchema
import Tables
import TestSupport
import Testing

@Suite struct CodebookTests {
  @Test func laysTheCodebookOut() throws {
    let document = Codebook(try SampleQuestionnaires.questionnaire(2021)).document
    #expect(
      difference(of: document.terminalText(.plain).utf8, fromGolden: "codeboek-2021.txt") == nil)
    let html = document.html().map(\.source).joined()
    #expect(difference(of: html.utf8, fromGolden: "codeboek-2021.html") == nil)
  }

  @Test(arguments: SampleQuestionnaires.years)
  func leavesNothingOut(_ year: Int) throws {
    let questionnaire = try SampleQuestionnaires.questionnaire(year)
    let style = TerminalStyle(width: 10_000, colours: .none)
    let text = Codebook(questionnaire).document.terminalText(style)
    for question in questionnaire.questions {
      #expect(text.contains(question.label))
      #expect(question.choices.allSatisfy { text.contains("\($0.label) [\($0.name)]") })
    }
    for edit in questionnaire.edits {
      #expect(text.contains(edit.message) && text.contains(edit.name))
    }
    #expect(questionnaire.figures.allSatisfy { text.contains($0.label) })
    #expect(!text.contains("${"))
  }
}
