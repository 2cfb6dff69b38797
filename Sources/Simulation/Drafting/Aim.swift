import QuestionnaireSchema
import ResponseIngest
import TextFormats

/// A condition that is to become true or false, taken apart into what can be done about it.
indirect enum Aim: Sendable {
  /// Nothing can be done about it.
  case nothing
  /// All of these.
  case all([Aim])
  /// One of these; nothing is done when the condition as a whole is as it is to be.
  case any([Aim], DraftCondition, holds: Bool)
  /// A choice is taken, or not.
  case choice(question: Int, choice: Int, holds: Bool)
  /// A question has an answer that says something, or not.
  case answered(question: Int, holds: Bool)
  /// Two codes or texts are equal, or not.
  case equal(Code, Code, holds: Bool)
  /// A sum compares with zero.
  case compare(LinearComparison)

  init(_ condition: Condition, holds: Bool, in drafts: DraftTable) {
    switch condition {
    case .constant: self = .nothing
    case .not(let inner): self = Aim(inner, holds: !holds, in: drafts)
    case .and(let left, let right), .or(let left, let right):
      let parts = [Aim(left, holds: holds, in: drafts), Aim(right, holds: holds, in: drafts)]
      let isAll = if case .and = condition { holds } else { !holds }
      self = isAll ? .all(parts) : .any(parts, drafts.compile(condition), holds: holds)
    case .selected(let reference, let choice):
      self =
        reference.isCurrent
        ? .choice(question: reference.question, choice: choice, holds: holds) : .nothing
    case .answered(let reference):
      self = reference.isCurrent ? .answered(question: reference.question, holds: holds) : .nothing
    case .equal(let left, let right):
      self = condition.namesPrevious ? .nothing : .equal(left, right, holds: holds)
    case .compare(let left, let comparison, let right):
      let wanted = holds ? comparison : comparison.opposite
      self =
        condition.namesPrevious
        ? .nothing : LinearComparison(left, wanted, right).map { .compare($0) } ?? .nothing
    }
  }
}

extension AnswerReference {
  fileprivate var isCurrent: Bool { wave == .current }
}

extension Condition {
  /// Whether it names an answer of the previous wave, which made-up answers do not have.
  fileprivate var namesPrevious: Bool {
    var found = false
    visitAnswers { if $0.wave == .previous { found = true } }
    return found
  }
}
