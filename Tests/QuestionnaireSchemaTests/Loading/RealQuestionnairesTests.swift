import Findings
import QuestionnaireSchema
import TestSupport
import Testing
import TextFormats

/// The questionnaires that come with the program.
@Suite struct RealQuestionnairesTests {
  @Test(arguments: [2019, 2020, 2021]) func loadWithoutFindings(year: Int) throws {
    let questionnaire = try load(year)
    #expect(questionnaire.warnings == [])
    #expect(questionnaire.year == year)
    #expect(questionnaire.id == "kansrijke-start-\(year)")
  }

  @Test func keepTheOrderAndNumbersOfTheFile() throws {
    let questionnaire = try load(2021)
    #expect(questionnaire.questions.map(\.index) == Array(questionnaire.questions.indices))
    #expect(questionnaire.sections.first?.questions.lowerBound == 0)
    #expect(questionnaire.sections.last?.questions.upperBound == questionnaire.questions.count)
    #expect(questionnaire.frameColumns.first == "impuls")
    let status = try #require(questionnaire.question(named: "coalitie_status"))
    #expect(status.choices.map(\.name) == ["gevormd", "in_voorbereiding", "in_gesprek", "geen"])
  }

  private func load(_ year: Int) throws -> Questionnaire {
    let path = "\(projectFolder)/Questionnaires/\(year)/vragenlijst.json"
    return try Questionnaire.load(readFile(at: path, named: "vragenlijst.json"))
  }
}
