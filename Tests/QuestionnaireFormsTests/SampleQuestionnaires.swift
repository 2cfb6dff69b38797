import QuestionnaireSchema
import TestSupport
import TextFormats

/// The questionnaires that come with the program.
enum SampleQuestionnaires {
  static let years = [2019, 2020, 2021]

  static func questionnaire(_ year: Int) throws -> Questionnaire {
    let name = "Questionnaires/\(year)/vragenlijst.json"
    return try Questionnaire.load(try readFile(at: "\(projectFolder)/\(name)", named: name))
  }
}
