import Findings
public import TextFormats

extension Questionnaire {
  /// Reads and checks a questionnaire file (`vragenlijst.json`).
  ///
  /// Everything that is wrong is found in one run; what is only doubtful is in ``warnings``.
  ///
  /// - Throws: ``QuestionnaireError`` with all findings when at least one of them is an error.
  public static func load(_ file: SourceFile) throws(QuestionnaireError) -> Questionnaire {
    let text = file.text
    let document: JSONDocument
    do throws(JSONError) {
      document = try JSONDocument(text)
    } catch {
      let place = Place(file: file.name, position: error.position)
      throw QuestionnaireError([
        Finding(
          code: .questionnaireProblem, severity: .error, place: place, message: error.message)
      ])
    }
    var loader = QuestionnaireLoader(DocumentReader(document, text, file: file.name))
    let questionnaire = loader.questionnaire()
    guard let questionnaire, !loader.reader.hasErrors else {
      throw QuestionnaireError(loader.reader.findings)
    }
    return questionnaire
  }
}
