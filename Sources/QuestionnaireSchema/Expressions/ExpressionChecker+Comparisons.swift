import TextFormats

extension ExpressionChecker {
  /// A comparison of two parts, if they can be compared.
  mutating func compare(
    _ left: ExpressionOperand, _ comparison: Comparison, _ right: ExpressionOperand,
    between first: ExpressionSyntax, and second: ExpressionSyntax, at offset: Int
  ) -> Condition? {
    guard let leftType = left.type, let rightType = right.type else { return nil }
    switch (left, right) {
    case (.condition, _), (_, .condition): report(.conditionCompared, at: offset)
    case (.string, .string): report(.constantTexts, at: offset)
    case (.choice(_, let question), .number), (.number, .choice(_, let question)):
      report(.codeAsNumber(question.name), at: offset)
    case (.number(let left), .number(let right)), (.day(let left), .day(let right)):
      return .compare(left, comparison, right)
    case (.number(let left), .frame(let column, _)):
      return .compare(left, comparison, .frameNumber(column))
    case (.frame(let column, _), .number(let right)):
      return .compare(.frameNumber(column), comparison, right)
    case (.day(let left), .frame(let column, _)):
      return .compare(left, comparison, .frameDay(column))
    case (.frame(let column, _), .day(let right)):
      return .compare(.frameDay(column), comparison, right)
    case (.day(let left), .string(let text)):
      return day(text, at: second.offset).map { .compare(left, comparison, $0) }
    case (.string(let text), .day(let right)):
      return day(text, at: first.offset).map { .compare($0, comparison, right) }
    case (.number, _), (_, .number), (.day, _), (_, .day), (.choices, _), (_, .choices),
      (.choice, .text), (.text, .choice):
      report(.incomparable(leftType, rightType), at: offset)
    default: return equal(left, comparison, right, between: first, and: second, at: offset)
    }
    return nil
  }

  /// Two codes or texts: they are equal or they are not; none comes before another.
  private mutating func equal(
    _ left: ExpressionOperand, _ comparison: Comparison, _ right: ExpressionOperand,
    between first: ExpressionSyntax, and second: ExpressionSyntax, at offset: Int
  ) -> Condition? {
    guard let code = left.code, let other = right.code, let type = left.type else { return nil }
    guard comparison == .equal || comparison == .notEqual else {
      report(.unordered(comparison, type), at: offset)
      return nil
    }
    switch (left, right) {
    case (.choice(_, let question), .string(let text)):
      guard has(question, text, at: second.offset) else { return nil }
    case (.string(let text), .choice(_, let question)):
      guard has(question, text, at: first.offset) else { return nil }
    default: break
    }
    // A fixed text stands last, so that what means the same is the same.
    let equal: Condition
    if case .literal = code { equal = .equal(other, code) } else { equal = .equal(code, other) }
    return comparison == .equal ? equal : .not(equal)
  }

  /// Whether a question has a choice; if not, that is reported.
  private mutating func has(_ question: KnownQuestion, _ code: String, at offset: Int) -> Bool {
    choice(code, of: question, at: offset) != nil
  }

  /// The index of a choice; if there is none, that is reported.
  mutating func choice(_ code: String, of question: KnownQuestion, at offset: Int) -> Int? {
    if let index = question.choices.firstIndex(where: { $0.name == code }) { return index }
    if question.knowsAllChoices {
      let meant = question.choice(meantBy: code)
      report(.unknownChoice(code, question: question.name, meant: meant), at: offset)
    }
    return nil
  }

  private mutating func day(_ text: String, at offset: Int) -> Quantity? {
    guard let day = CalendarDay(iso: text) else {
      report(.badDay(text), at: offset)
      return nil
    }
    return .literal(Int64(day.number))
  }
}
