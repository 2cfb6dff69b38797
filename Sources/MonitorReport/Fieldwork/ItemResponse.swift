public import QuestionnaireSchema
import ResponseIngest
public import Tables

/// How a question was answered by those that were asked it: the item response.
public struct ItemResponse: Sendable {
  /// The question.
  public let question: Question
  /// How many of the counting submissions have a usable answer, of those that were asked.
  public let answered: Share
  /// How many of the answers say that it is not known.
  public let unsureCount: Int
  /// How many were asked and left it empty.
  public let leftEmptyCount: Int
  /// How many were asked and gave something that cannot be an answer.
  public let faultyCount: Int
  /// Of how many it cannot be told whether they were asked; they are not in the base.
  public let undecidedCount: Int
}

extension JudgedResponses {
  /// The item response of every question, over the counting submissions.
  func itemResponses() -> [ItemResponse] {
    let questions = questionnaire.questions
    let states = QuestionStates(of: Set(questions.indices), in: self)
    return questions.map { question in
      let state = states[question.index]
      let asked = counting & table.asked[question.index]
      let open = state.leftEmpty | state.faulty
      return ItemResponse(
        question: question,
        answered: Share(numerator: (asked - open).count, denominator: asked.count),
        unsureCount: (asked & state.unsure).count,
        leftEmptyCount: (asked & state.leftEmpty).count,
        faultyCount: (asked & state.faulty).count,
        undecidedCount: (counting & state.undecided).count)
    }
  }
}
