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
      throw QuestionnaireError([file.isWorkbook ? workbook(file) : broken(file, error)])
    }
    var loader = QuestionnaireLoader(DocumentReader(document, text, file: file.name))
    let questionnaire = loader.questionnaire()
    guard let questionnaire, !loader.reader.hasErrors else {
      throw QuestionnaireError(loader.reader.findings)
    }
    return questionnaire
  }

  private static func broken(_ file: SourceFile, _ error: JSONError) -> Finding {
    Finding(
      code: .questionnaireProblem, severity: .error,
      place: Place(file: file.name, position: error.position), message: error.message)
  }

  private static func workbook(_ file: SourceFile) -> Finding {
    Finding(
      code: .questionnaireProblem, severity: .error, place: Place(file: file.name),
      message: "Dit is een Excel-werkmap of een ander ingepakt bestand, geen vragenlijst.",
      advice: "Een vragenlijst is een tekstbestand (JSON) met de naam vragenlijst.json.")
  }
}

extension SourceFile {
  /// Whether it begins as a workbook, or another ZIP file, does.
  fileprivate var isWorkbook: Bool {
    bytes.count > 4 && bytes.array(in: 0..<4) == [0x50, 0x4B, 0x03, 0x04]
  }
}
