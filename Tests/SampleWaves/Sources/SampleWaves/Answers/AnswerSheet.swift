/// What was filled in: codes per question, or one text.
struct AnswerSheet: Equatable {
  /// The answers; a question that is absent has none.
  private var answers: [Question: [String]] = [:]
  /// The questions that were asked and left blank.
  private(set) var blanks: Set<Question> = []

  /// Whether every question of choices that was asked, and is not optional, has an answer.
  var isComplete: Bool { blanks.allSatisfy(\.isOptional) }

  /// The codes of an answer, or its text; empty when there is none.
  subscript(question: Question) -> [String] { answers[question] ?? [] }

  /// Whether a code is among the answers to a question.
  func has(_ question: Question, _ code: String) -> Bool { self[question].contains(code) }

  /// Whether a question has an answer.
  func answers(_ question: Question) -> Bool { !self[question].isEmpty }

  /// How many parties are ticked; "none of them" is not a party.
  func parties(_ question: Question) -> Int { self[question].count { $0 != "geen" } }

  /// Fills in codes; none at all is a question left blank.
  mutating func fill(_ question: Question, _ codes: [String]) {
    answers[question] = codes.isEmpty ? nil : codes
    if codes.isEmpty { blanks.insert(question) } else { blanks.remove(question) }
  }

  /// Forgets a question as if it was not asked.
  mutating func forget(_ question: Question) {
    answers[question] = nil
    blanks.remove(question)
  }
}
