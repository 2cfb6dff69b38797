/// A part of an expression whose names were found, with what it can be compared as.
enum ExpressionOperand {
  case condition(Condition)
  case number(Quantity)
  case day(Quantity)
  case choice(AnswerReference, KnownQuestion)
  case choices(AnswerReference, KnownQuestion)
  case text(AnswerReference)
  case frame(column: Int, name: String)
  case string(String)
  /// Something is wrong with it, and that was said.
  case broken

  /// Its type; `nil` when it is broken.
  var type: ExpressionType? {
    switch self {
    case .condition: .condition
    case .number: .number
    case .day: .day
    case .choice(_, let question): .choice(question: question.name)
    case .choices(_, let question): .choices(question: question.name)
    case .text: .text
    case .frame(_, let name): .frame(column: name)
    case .string(let text): .string(text)
    case .broken: nil
    }
  }

  /// It as a code or text, if it can be one.
  var code: Code? {
    switch self {
    case .choice(let reference, _), .text(let reference): .answer(reference)
    case .frame(let column, _): .frame(column)
    case .string(let text): .literal(text)
    case .condition, .number, .day, .choices, .broken: nil
    }
  }
}
