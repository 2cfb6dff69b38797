/// What can still be the case, while a way is sought to make conditions hold.
struct PossibleAnswers: Sendable {
  let questions: [KnownQuestion]
  var codes: [Code: CodeDomain] = [:]
  var ticks: [AnswerReference: TickDomain] = [:]
  var numbers: [Quantity: NumberDomain] = [:]
  /// Of numbers and days whether they are given.
  var given: [AnswerReference: Bool] = [:]
  var equalities: [(left: Code, right: Code, holds: Bool)] = []
  var comparisons: [(left: Quantity, comparison: Comparison, right: Quantity)] = []

  init(_ questions: [KnownQuestion]) {
    self.questions = questions
  }

  /// Two codes are equal, or differ; both are known.
  ///
  /// - Returns: `false` when that cannot be.
  mutating func assume(_ left: Code, equals right: Code, _ holds: Bool) -> Bool {
    switch (left, right) {
    case (.literal(let text), .literal(let other)): return (text == other) == holds
    case (.literal, _): return assume(right, equals: left, holds)
    case (_, .literal(let text)): return change(left) { $0.has(text, holds) }
    case (_, _):
      equalities.append((left, right, holds))
      return change(left) { $0.isGiven() } && change(right) { $0.isGiven() }
    }
  }

  /// A choice is taken, or not; that is known.
  mutating func assume(_ reference: AnswerReference, has choice: Int, _ holds: Bool) -> Bool {
    let question = questions[reference.question]
    if case .selectOne(let choices) = question.kind {
      return change(.answer(reference)) { $0.has(choices[choice].name, holds) }
    }
    return changeTicks(reference) { domain in
      domain.has(choice, holds)
      return true
    }
  }

  /// A question has a usable answer, or not.
  mutating func assume(answered reference: AnswerReference, _ holds: Bool) -> Bool {
    let question = questions[reference.question]
    switch question.kind {
    case .selectOne(let choices):
      let missing = Set(choices.lazy.filter(\.isMissing).map(\.name))
      // What counted as missing last year is not known for certain.
      if reference.wave == .previous {
        return !holds || change(.answer(reference)) { $0.isGiven() }
      }
      return change(.answer(reference)) { $0.isAnswered(holds, missing: missing) }
    case .selectMultiple: return changeTicks(reference) { $0.isAnswered(holds) }
    case .text: return change(.answer(reference)) { $0.isAnswered(holds, missing: []) }
    case .integer, .decimal, .date: return give(reference, holds)
    case nil: return true
    }
  }

  /// Whether everything that was assumed can be together.
  var isPossible: Bool {
    equalities.allSatisfy { domain($0.left).canEqual(domain($0.right), $0.holds) }
      && comparisons.allSatisfy { range($0.left).canCompare($0.comparison, range($0.right)) }
  }

  private func domain(_ code: Code) -> CodeDomain {
    codes[code] ?? CodeDomain(all: values(of: code))
  }

  /// All values that a code can have; `nil` when they are not known for certain.
  private func values(of code: Code) -> [String]? {
    switch code {
    case .literal(let text): return [text]
    case .frame: return nil
    case .answer(let reference):
      let question = questions[reference.question]
      guard case .selectOne(let choices) = question.kind, question.knowsAllChoices,
        reference.wave == .current
      else { return nil }
      return choices.map(\.name)
    }
  }

  /// Changes what is known of a code; whether it can still be.
  private mutating func change(_ code: Code, _ body: (inout CodeDomain) -> Void) -> Bool {
    var changed = domain(code)
    body(&changed)
    codes[code] = changed
    return changed.isPossible
  }

  func tickDomain(_ reference: AnswerReference) -> TickDomain {
    let question = questions[reference.question]
    let isCertain =
      reference.wave == .current && question.knowsAllChoices && question.choices.count <= 64
    return ticks[reference] ?? TickDomain(isCertain ? question.choices : nil)
  }

  /// Changes what is known of ticks; whether they can still be.
  mutating func changeTicks(
    _ reference: AnswerReference, _ body: (inout TickDomain) -> Bool
  ) -> Bool {
    var changed = tickDomain(reference)
    let agrees = body(&changed)
    ticks[reference] = changed
    return agrees && changed.isPossible
  }

  /// A number or day is given, or blank; whether that agrees with what was said before.
  mutating func give(_ reference: AnswerReference, _ holds: Bool) -> Bool {
    let agrees = given[reference] == nil || given[reference] == holds
    given[reference] = holds
    return agrees
  }
}
