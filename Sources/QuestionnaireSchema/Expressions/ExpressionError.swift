/// What is wrong with an expression, and where in its text.
struct ExpressionError: Error, Hashable {
  let problem: Problem
  /// The UTF-8 offset of the sign, word or name it is about.
  let offset: Int

  /// The three kinds of problem.
  enum Problem: Sendable, Hashable {
    case syntax(SyntaxProblem)
    case name(NameProblem)
    case type(TypeProblem)
  }

  init(_ problem: SyntaxProblem, at offset: Int) {
    self.problem = .syntax(problem)
    self.offset = offset
  }

  init(_ problem: NameProblem, at offset: Int) {
    self.problem = .name(problem)
    self.offset = offset
  }

  init(_ problem: TypeProblem, at offset: Int) {
    self.problem = .type(problem)
    self.offset = offset
  }
}

extension ExpressionError: Worded {
  var wording: Wording {
    switch problem {
    case .syntax(let problem): problem.wording
    case .name(let problem): problem.wording
    case .type(let problem): problem.wording
    }
  }
}
