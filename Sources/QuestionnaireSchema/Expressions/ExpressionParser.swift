/// Builds the syntax of an expression from its text.
///
/// From loose to tight: `or`; `and`; one comparison; `+` and `-`; unary `-`; names, texts, numbers,
/// functions and parentheses.
struct ExpressionParser {
  /// Parentheses, functions and signs within each other, at most.
  static let depthLimit = 50

  private let tokens: [ExpressionToken]
  private var next = 0
  private var depth = 0

  private init(_ tokens: [ExpressionToken]) {
    self.tokens = tokens
  }

  /// The syntax of a text.
  ///
  /// - Throws: the first error; what comes after it cannot be read well.
  static func parse(_ text: String) throws(ExpressionError) -> ExpressionSyntax {
    var parser = ExpressionParser(try ExpressionLexer.tokens(of: text))
    guard parser.token.kind != .end else { throw ExpressionError(.empty, at: 0) }
    let syntax = try parser.disjunction()
    guard parser.token.kind == .end else { throw parser.unexpected() }
    return syntax
  }

  private var token: ExpressionToken { tokens[next] }

  private mutating func take() -> ExpressionToken {
    let token = tokens[next]
    if token.kind != .end { next += 1 }
    return token
  }

  private mutating func disjunction() throws(ExpressionError) -> ExpressionSyntax {
    var left = try conjunction()
    while token.kind == .or {
      let offset = take().offset
      left = ExpressionSyntax(.or(left, try conjunction()), at: offset)
    }
    return left
  }

  private mutating func conjunction() throws(ExpressionError) -> ExpressionSyntax {
    var left = try comparison()
    while token.kind == .and {
      let offset = take().offset
      left = ExpressionSyntax(.and(left, try comparison()), at: offset)
    }
    return left
  }

  private mutating func comparison() throws(ExpressionError) -> ExpressionSyntax {
    let left = try sum()
    guard case .comparison(let comparison) = token.kind else { return left }
    let offset = take().offset
    let right = try sum()
    if case .comparison = token.kind { throw ExpressionError(.chained, at: token.offset) }
    return ExpressionSyntax(.compare(left, comparison, right), at: offset)
  }

  private mutating func sum() throws(ExpressionError) -> ExpressionSyntax {
    var left = try signed()
    while token.kind == .plus || token.kind == .minus {
      let sign = take()
      let right = try signed()
      left = ExpressionSyntax(
        sign.kind == .plus ? .add(left, right) : .subtract(left, right), at: sign.offset)
    }
    return left
  }

  private mutating func signed() throws(ExpressionError) -> ExpressionSyntax {
    guard token.kind == .minus else { return try operand() }
    let offset = take().offset
    try descend(at: offset)
    defer { depth -= 1 }
    return ExpressionSyntax(.negate(try signed()), at: offset)
  }

  private mutating func operand() throws(ExpressionError) -> ExpressionSyntax {
    switch token.kind {
    case .reference(let reference):
      return ExpressionSyntax(.reference(reference), at: take().offset)
    case .string(let text): return ExpressionSyntax(.string(text), at: take().offset)
    case .number(let number): return ExpressionSyntax(.number(number), at: take().offset)
    case .word(let word) where word != "or" && word != "and": return try call(word)
    case .open:
      let open = take()
      try descend(at: open.offset)
      defer { depth -= 1 }
      let inside = try disjunction()
      try close(open)
      return inside
    default: throw unexpected()
    }
  }

  private mutating func call(_ word: String) throws(ExpressionError) -> ExpressionSyntax {
    let name = take()
    guard let function = ExpressionFunction(rawValue: word) else {
      throw ExpressionError(.unknownWord(word), at: name.offset)
    }
    guard token.kind == .open else {
      throw ExpressionError(.noParentheses(function), at: name.offset)
    }
    let open = take()
    try descend(at: name.offset)
    defer { depth -= 1 }
    var arguments: [ExpressionSyntax] = []
    if token.kind != .close {
      arguments.append(try disjunction())
      while token.kind == .comma {
        _ = take()
        arguments.append(try disjunction())
      }
    }
    try close(open)
    guard arguments.count == function.arity else {
      throw ExpressionError(.wrongArity(function, given: arguments.count), at: name.offset)
    }
    return ExpressionSyntax(.call(function, arguments), at: name.offset)
  }

  private mutating func close(_ open: ExpressionToken) throws(ExpressionError) {
    guard token.kind != .end else { throw ExpressionError(.openParenthesis, at: open.offset) }
    guard token.kind == .close else { throw unexpected() }
    _ = take()
  }

  private mutating func descend(at offset: Int) throws(ExpressionError) {
    depth += 1
    guard depth <= Self.depthLimit else {
      throw ExpressionError(.tooDeep(limit: Self.depthLimit), at: offset)
    }
  }

  private func unexpected() -> ExpressionError {
    let before = next > 0 ? tokens[next - 1].description : nil
    let problem: SyntaxProblem =
      switch token.kind {
      case .end: .unexpectedEnd(after: before ?? "")
      case .word(let word) where word != "or" && word != "and": .unexpectedWord(word)
      default: .unexpectedToken(token.description, after: before)
      }
    return ExpressionError(problem, at: token.offset)
  }
}
