/// Resolves the names of an expression and checks its types.
///
/// All errors are collected; a part that is wrong causes no further errors around it.
struct ExpressionChecker {
  let names: KnownNames
  let purpose: ExpressionPurpose
  /// The columns of the frame that were named so far, in order of first appearance.
  private(set) var frameColumns: [String]
  private(set) var errors: [ExpressionError] = []

  init(_ names: KnownNames, for purpose: ExpressionPurpose, frameColumns: [String] = []) {
    self.names = names
    self.purpose = purpose
    self.frameColumns = frameColumns
  }

  /// The condition that a text means; `nil` when there are errors.
  mutating func condition(_ text: String) -> Condition? {
    do throws(ExpressionError) {
      return condition(try ExpressionParser.parse(text))
    } catch {
      errors.append(error)
      return nil
    }
  }

  mutating func condition(_ syntax: ExpressionSyntax) -> Condition? {
    switch syntax.node {
    case .or(let left, let right):
      let (left, right) = (condition(left), condition(right))
      guard let left, let right else { return nil }
      return .or(left, right)
    case .and(let left, let right):
      let (left, right) = (condition(left), condition(right))
      guard let left, let right else { return nil }
      return .and(left, right)
    case .compare(let left, let comparison, let right):
      let (first, second) = (operand(left), operand(right))
      return compare(first, comparison, second, between: left, and: right, at: syntax.offset)
    case .call(let function, let arguments): return call(function, arguments, at: syntax.offset)
    case .add, .subtract, .negate, .reference, .string, .number:
      if let type = operand(syntax).type { report(.noCondition(type), at: syntax.offset) }
      return nil
    }
  }

  mutating func operand(_ syntax: ExpressionSyntax) -> ExpressionOperand {
    switch syntax.node {
    case .reference(let reference): return resolve(reference, at: syntax.offset)
    case .string(let text): return .string(text)
    case .number(let number): return .number(.literal(number))
    case .negate(let inner):
      guard let inner = number(inner) else { return .broken }
      if case .literal(let number) = inner { return .number(.literal(-number)) }
      return .number(.negate(inner))
    case .add(let left, let right):
      let (left, right) = (number(left), number(right))
      guard let left, let right else { return .broken }
      return .number(.add(left, right))
    case .subtract(let left, let right):
      let (left, right) = (number(left), number(right))
      guard let left, let right else { return .broken }
      return .number(.subtract(left, right))
    case .call(.countSelected, let arguments): return countSelected(arguments, at: syntax.offset)
    case .call, .or, .and, .compare: return condition(syntax).map { .condition($0) } ?? .broken
    }
  }

  /// A part of a sum.
  private mutating func number(_ syntax: ExpressionSyntax) -> Quantity? {
    let operand = operand(syntax)
    switch operand {
    case .number(let quantity): return quantity
    case .frame(let column, _): return .frameNumber(column)
    case .condition, .day, .choice, .choices, .text, .string, .broken:
      if let type = operand.type { report(.noNumber(type), at: syntax.offset) }
      return nil
    }
  }

  mutating func resolve(_ reference: NameReference, at offset: Int) -> ExpressionOperand {
    if reference.scope == .frame {
      return .frame(column: frameColumn(reference.name), name: reference.name)
    }
    guard let index = names.index(of: reference.name) else {
      if names.isComplete {
        let nearest = names.nearest(to: reference.name)
        report(.unknownQuestion(reference.name, nearest: nearest), at: offset)
      }
      return .broken
    }
    guard mayName(index, reference, at: offset) else { return .broken }
    let question = names.questions[index]
    let answer = AnswerReference(index, reference.scope == .previous ? .previous : .current)
    switch question.kind {
    case .selectOne: return .choice(answer, question)
    case .selectMultiple: return .choices(answer, question)
    case .integer, .decimal: return .number(.answer(answer))
    case .date: return .day(.answer(answer))
    case .text: return .text(answer)
    case nil: return .broken
    }
  }

  private mutating func frameColumn(_ name: String) -> Int {
    if let index = frameColumns.firstIndex(of: name) { return index }
    frameColumns.append(name)
    return frameColumns.count - 1
  }

  /// Whether this expression may name a question; if not, that is reported.
  private mutating func mayName(
    _ index: Int, _ reference: NameReference, at offset: Int
  ) -> Bool {
    switch purpose {
    case .edit: return true
    case .frame: report(.onlyFrame(reference.name), at: offset)
    case _ where reference.scope == .previous:
      report(.previousOutsideEdits(reference.name), at: offset)
    case .routing(let limit) where index >= limit:
      report(.laterQuestion(reference.name), at: offset)
    case .routing, .answers: return true
    }
    return false
  }

  mutating func report(_ problem: NameProblem, at offset: Int) {
    errors.append(ExpressionError(problem, at: offset))
  }

  mutating func report(_ problem: TypeProblem, at offset: Int) {
    errors.append(ExpressionError(problem, at: offset))
  }
}
