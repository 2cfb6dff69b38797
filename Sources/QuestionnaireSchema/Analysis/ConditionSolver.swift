/// Finds out whether conditions can be true, or false, for any municipality.
///
/// A comparison that is true or false (not unknown) needs answers, and an answer needs that its
/// question was asked; so the routing of each question that is used is part of the search. "Not
/// possible" is certain; when the search takes too long, or sums are compared, it says "possible".
struct ConditionSolver: Sendable {
  /// So much work is done for one questionnaire before every answer is "possible": a step counts for
  /// one, a fork for what it copies.
  private var workLeft = 200_000

  private let questions: [KnownQuestion]
  /// When each question is asked.
  private var routing: [Condition]

  init(_ questions: [KnownQuestion], routing: [Condition]) {
    self.questions = questions
    self.routing = routing
  }

  /// Leaves the routing of a question out of account, because it was already reported.
  mutating func forgetRouting(of question: Int) {
    routing[question] = .constant(true)
  }

  /// Whether conditions can all be true at once.
  mutating func canHold(_ conditions: Condition...) -> Bool {
    isPossible(conditions.map { Goal(condition: $0, holds: true) })
  }

  /// Whether a condition can be false: unknown is not false.
  mutating func canFail(_ condition: Condition) -> Bool {
    isPossible([Goal(condition: condition, holds: false)])
  }

  private struct Goal {
    let condition: Condition
    let holds: Bool
  }

  /// A way that is being tried: what must still hold, and what was assumed.
  private struct Way {
    var goals: [Goal]
    /// Goals that fork are kept for last: what is certain may already rule them out.
    var forks: [(Goal, Goal)] = []
    var asked: Set<Int> = []
    var answers: PossibleAnswers
  }

  private mutating func isPossible(_ goals: [Goal]) -> Bool {
    var open = [Way(goals: goals, answers: PossibleAnswers(questions))]
    while var way = open.popLast() {
      var isOpen = true
      while isOpen, workLeft > 0, let goal = way.goals.popLast() {
        workLeft -= 1
        isOpen = pursue(goal, in: &way)
      }
      guard isOpen, workLeft > 0 else {
        if isOpen { return true }
        continue
      }
      guard let (left, right) = way.forks.popLast() else {
        if way.answers.isPossible { return true }
        continue
      }
      workLeft -= way.goals.count + way.forks.count + way.asked.count + questions.count / 8
      for goal in [right, left] {
        var branch = way
        branch.goals.append(goal)
        open.append(branch)
      }
    }
    return false
  }

  /// Takes one goal; `false` when it cannot hold with what was assumed.
  private func pursue(_ goal: Goal, in way: inout Way) -> Bool {
    let holds = goal.holds
    switch goal.condition {
    case .constant(let value): return value == holds
    case .not(let inner): way.goals.append(Goal(condition: inner, holds: !holds))
    case .and(let left, let right), .or(let left, let right):
      let first = Goal(condition: left, holds: holds)
      let second = Goal(condition: right, holds: holds)
      if case .and = goal.condition, holds {
        way.goals += [second, first]
      } else if case .or = goal.condition, !holds {
        way.goals += [second, first]
      } else {
        way.forks.append((first, second))
      }
    case .compare(let left, let comparison, let right):
      ask(left.answers + right.answers, in: &way)
      let comparison = holds ? comparison : comparison.opposite
      guard comparison == .notEqual else { return way.answers.assume(left, comparison, right) }
      way.forks.append(
        (
          Goal(condition: .compare(left, .less, right), holds: true),
          Goal(condition: .compare(left, .greater, right), holds: true)
        ))
    case .equal(let left, let right):
      ask(left.answers + right.answers, in: &way)
      return way.answers.assume(left, equals: right, holds)
    case .selected(let reference, let choice):
      ask([reference], in: &way)
      return way.answers.assume(reference, has: choice, holds)
    case .answered(let reference):
      if holds { ask([reference], in: &way) }
      return way.answers.assume(answered: reference, holds)
    }
    return true
  }

  /// Adds that questions of this wave were asked.
  private func ask(_ references: [AnswerReference], in way: inout Way) {
    for reference in references where reference.wave == .current {
      if way.asked.insert(reference.question).inserted {
        way.goals.append(Goal(condition: routing[reference.question], holds: true))
      }
    }
  }
}

extension Quantity {
  /// The answers that it needs.
  fileprivate var answers: [AnswerReference] {
    switch self {
    case .literal, .frameNumber, .frameDay: []
    case .answer(let reference), .countSelected(let reference): [reference]
    case .add(let left, let right), .subtract(let left, let right): left.answers + right.answers
    case .negate(let inner): inner.answers
    }
  }
}

extension Code {
  /// The answers that it needs.
  fileprivate var answers: [AnswerReference] {
    if case .answer(let reference) = self { [reference] } else { [] }
  }
}
