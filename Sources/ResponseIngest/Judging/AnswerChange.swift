public import QuestionnaireSchema
import TextFormats

/// A question that two submissions answer otherwise.
public struct AnswerChange: Sendable, Hashable {
  /// The question.
  public let question: Question
  /// The answer before, as people read it; `nil` when there was none that counts.
  public let before: String?
  /// The answer after; `nil` when there is none that counts.
  public let after: String?
}

extension JudgedResponses {
  /// The questions that two rows answer otherwise, in the order of the questionnaire.
  public func answerChanges(from before: Int, to after: Int) -> [AnswerChange] {
    let answers = answers.canonical
    return answers.differences(before, after).map { question in
      AnswerChange(
        question: question, before: answers.words(question, before),
        after: answers.words(question, after))
    }
  }
}

extension CanonicalAnswers {
  /// The answer to a question as people read it; `nil` when there is none that counts.
  func words(_ question: Question, _ row: Int) -> String? {
    let column = table.columns[question.index]
    guard column.isPresent(row) else { return nil }
    return switch question.kind {
    case .selectOne(let choices): column.choice(row).map { choices[$0].label }
    case .selectMultiple(let choices):
      SetBits(column.tickedChoices(row)).map { choices[$0].label }.joined(separator: "; ")
    case .integer, .decimal: column.number(row).map { dutchDecimal(millionths: $0) }
    case .date: column.number(row).map { CalendarDay(number: Int32($0)).inDutch }
    case .text: texts.text(column.text(row), ofSubmission: Int(table.submissions[row]))
    }
  }
}
