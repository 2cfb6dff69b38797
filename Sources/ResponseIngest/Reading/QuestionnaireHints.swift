public import QuestionnaireSchema
public import TextFormats

extension SourceFile {
  /// The id of the questionnaire that a file names: a submission, or the first line that names one.
  public var namedQuestionnaire: String? {
    let text = decodeText(bytes)
    let ending = name.lowercased()
    if ending.hasSuffix(".json") {
      return (try? JSONDocument(text))?.root["vragenlijst"]?.string
    }
    guard ending.hasSuffix(".jsonl") else { return nil }
    for line in TextLines(text) {
      if let id = (try? JSONDocument(text, in: line.range))?.root["vragenlijst"]?.string {
        return id
      }
    }
    return nil
  }

  /// How many headings of a batch a questionnaire knows as one of its questions.
  public func questionHeadings(knownTo questionnaire: Questionnaire) -> Int {
    let names = HeadingNames(questionnaire)
    return DelimitedText(decodeText(bytes)).header.count { names.role(of: $0)?.question != nil }
  }
}
