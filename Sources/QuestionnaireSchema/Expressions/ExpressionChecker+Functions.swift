extension ExpressionChecker {
  /// A function that is a condition; the parser saw to the number of arguments.
  mutating func call(
    _ function: ExpressionFunction, _ arguments: [ExpressionSyntax], at offset: Int
  ) -> Condition? {
    switch function {
    case .alwaysTrue: return .constant(true)
    case .alwaysFalse: return .constant(false)
    case .not: return arguments.first.flatMap { condition($0) }.map { .not($0) }
    case .selected: return selected(arguments, at: offset)
    case .answered: return answered(arguments, at: offset)
    case .countSelected:
      if countSelected(arguments, at: offset).type != nil {
        report(.noCondition(.number), at: offset)
      }
      return nil
    }
  }

  private mutating func selected(
    _ arguments: [ExpressionSyntax], at offset: Int
  ) -> Condition? {
    guard arguments.count == 2 else { return nil }
    let question = question(arguments[0], of: .selected)
    guard case .string(let code) = arguments[1].node else {
      report(.notAChoice, at: arguments[1].offset)
      return nil
    }
    switch question {
    case .choice(let reference, let question), .choices(let reference, let question):
      return choice(code, of: question, at: arguments[1].offset)
        .map { .selected(reference, choice: $0) }
    case .number(.answer(let reference)), .day(.answer(let reference)), .text(let reference):
      reportNoChoices(.selected, reference, at: arguments[0].offset)
      return nil
    default: return nil
    }
  }

  private mutating func answered(_ arguments: [ExpressionSyntax], at offset: Int) -> Condition? {
    guard let argument = arguments.first else { return nil }
    switch question(argument, of: .answered) {
    case .choice(let reference, _), .choices(let reference, _), .text(let reference),
      .number(.answer(let reference)), .day(.answer(let reference)):
      return .answered(reference)
    default: return nil
    }
  }

  /// The number of choices ticked.
  mutating func countSelected(
    _ arguments: [ExpressionSyntax], at offset: Int
  ) -> ExpressionOperand {
    guard let argument = arguments.first else { return .broken }
    switch question(argument, of: .countSelected) {
    case .choices(let reference, _): return .number(.countSelected(reference))
    case .choice(let reference, _), .text(let reference),
      .number(.answer(let reference)), .day(.answer(let reference)):
      reportNoChoices(.countSelected, reference, at: argument.offset)
      return .broken
    default: return .broken
    }
  }

  /// The question that a function is about; broken when it is something else.
  private mutating func question(
    _ syntax: ExpressionSyntax, of function: ExpressionFunction
  ) -> ExpressionOperand {
    guard case .reference(let reference) = syntax.node, reference.scope != .frame else {
      report(.notAQuestion(function), at: syntax.offset)
      return .broken
    }
    return resolve(reference, at: syntax.offset)
  }

  private mutating func reportNoChoices(
    _ function: ExpressionFunction, _ reference: AnswerReference, at offset: Int
  ) {
    let name = names.questions[reference.question].name
    report(.noChoices(function, question: name), at: offset)
  }
}
