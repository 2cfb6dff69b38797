import QuestionnaireSchema

/// How the questions of a questionnaire are referred to: no two in the same way.
struct QuestionReferences: Sendable, Hashable {
  private let texts: [String]

  /// Refers to a question by its number, else by its text, and where that is not enough by its name.
  init(_ questionnaire: Questionnaire) {
    let questions = questionnaire.questions
    var counts: [String: Int] = [:]
    let plain = questions.map { $0.number.map { "vraag \($0)" } ?? "de vraag ‘\($0.label)’" }
    for text in plain { counts[text, default: 0] += 1 }
    texts = zip(plain, questions).map { text, question in
      counts[text] == 1 ? text : "\(text) (\(question.name))"
    }
  }

  /// How a question is referred to in the middle of a sentence: `vraag 2`.
  subscript(question: Int) -> String { texts[question] }

  /// Several of them in the middle of a sentence: `vraag 2, 3 of 4`.
  static func list(_ references: [String], _ joint: WordList.Joint) -> String {
    let word = "vraag "
    guard references.allSatisfy({ $0.hasPrefix(word) }) else {
      return WordList(references).joined(joint)
    }
    return word + WordList(references.map { String($0.dropFirst(word.count)) }).joined(joint)
  }
}
