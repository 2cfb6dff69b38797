import QuestionnaireSchema
import ResponseIngest
import TextFormats

/// What can be answered to a question, made ready to draw from.
///
/// It is a class so that drawing copies nothing.
final class QuestionPlan: Sendable {
  /// The question.
  let question: Question
  /// How many choices there are.
  let choiceCount: Int
  /// The choices that exclude others or say nothing, choice *i* as bit *i*; of a `select_multiple`.
  let lone: UInt64
  /// The choices that exclude all others; of a `select_multiple`.
  let exclusive: UInt64
  /// The choices that can be ticked together and are counted.
  let countable: UInt64
  /// The numbers of the choices that say something.
  let telling: [Int]
  /// The numbers, or days, that may be answered.
  let allowed: ClosedRange<Int64>
  /// Those that are drawn unless a condition asks for others.
  let usual: ClosedRange<Int64>
  /// The numbers that may be answered are multiples of this.
  let step: Int64
  /// Numbers are drawn as multiples of this, where that is possible.
  let usualStep: Int64
  /// The numbers of the texts that fit.
  let texts: [Int]
  /// Whether it must be answered by everyone who is asked it.
  let isAlwaysRequired: Bool
  /// The choices of a `select_one` as often as they are drawn: those that lead to more questions more
  /// often, because few would come there otherwise.
  let lots: [Int]

  init(_ question: Question, in questionnaire: Questionnaire, texts: [Int]) {
    self.question = question
    let year = questionnaire.year
    lots = question.choices.indices.flatMap { choice in
      let led = questionnaire.questions.count { later in
        later.relevant.condition.questions.contains(question.index)
          && later.relevant.condition.canHold(
            true, with: question.choices[choice], at: choice, of: question.index)
      }
      return repeatElement(choice, count: 1 + min(led, 3))
    }
    self.texts = texts
    let choices = question.choices
    choiceCount = choices.count
    telling = choices.indices.filter { !choices[$0].isMissing }
    if case .selectMultiple = question.kind {
      exclusive = choices.ticks { $0.isExclusive }
      lone = choices.ticks { $0.isExclusive || $0.isMissing }
      countable = choices.ticks { !$0.isExclusive && !$0.isMissing }
    } else {
      (exclusive, lone, countable) = (0, 0, 0)
    }
    switch question.kind {
    case .integer(let bounds):
      (allowed, usual) = Self.ranges(bounds)
      (step, usualStep) = (oneInMillionths, oneInMillionths)
    case .decimal(let bounds):
      (allowed, usual) = Self.ranges(bounds)
      (step, usualStep) = (1, oneInMillionths / 100)
    case .date, .selectOne, .selectMultiple, .text:
      allowed = Self.day(min(1900, year), 1, 1)...Self.day(max(2099, year), 12, 31)
      usual = Self.day(year, 1, 1)...Self.day(year, 12, 31)
      (step, usualStep) = (1, 1)
    }
    if case .constant(true) = question.required.condition {
      isAlwaysRequired = true
    } else {
      isAlwaysRequired = false
    }
  }

  private init(_ other: QuestionPlan, usual: ClosedRange<Int64>) {
    question = other.question
    choiceCount = other.choiceCount
    lone = other.lone
    exclusive = other.exclusive
    countable = other.countable
    telling = other.telling
    allowed = other.allowed
    self.usual = usual
    step = other.step
    usualStep = other.usualStep
    texts = other.texts
    isAlwaysRequired = other.isAlwaysRequired
    lots = other.lots
  }

  /// The same with other numbers that are usual.
  func drawing(from usual: ClosedRange<Int64>) -> QuestionPlan { QuestionPlan(self, usual: usual) }

  /// The bounds of a number, and where it is drawn when they are wide or not there.
  private static func ranges(
    _ bounds: NumberBounds
  ) -> (allowed: ClosedRange<Int64>, usual: ClosedRange<Int64>) {
    let far = 1_000_000_000 * oneInMillionths
    let near = 1000 * oneInMillionths
    let lowest = bounds.lowest ?? min(-far, bounds.highest ?? 0)
    // No further apart than can be told in 63 bits.
    let end = lowest.addingReportingOverflow(.max / 2)
    let furthest = end.overflow ? Int64.max : end.partialValue
    let highest = min(furthest, bounds.highest ?? max(far, lowest))
    let start = bounds.lowest ?? min(0, highest)
    let isWide = highest / 2 - start / 2 > 50_000 * oneInMillionths
    let usual = isWide ? start + (bounds.highest == nil ? near : 100 * near) : highest
    return (lowest...highest, start...max(start, min(usual, highest)))
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Int64 {
    CalendarDay(year: year, month: month, day: day).map { Int64($0.number) } ?? 0
  }
}

extension Condition {
  /// Whether it can hold, or fail, when one question has one answer and all else can be anything.
  fileprivate func canHold(
    _ holds: Bool, with choice: Choice, at place: Int, of question: Int
  ) -> Bool {
    switch self {
    case .constant(let value): return value == holds
    case .not(let inner): return inner.canHold(!holds, with: choice, at: place, of: question)
    case .and(let left, let right), .or(let left, let right):
      let first = left.canHold(holds, with: choice, at: place, of: question)
      let second = right.canHold(holds, with: choice, at: place, of: question)
      let isBoth = if case .and = self { holds } else { !holds }
      return isBoth ? first && second : first || second
    case .selected(AnswerReference(question), let taken): return (taken == place) == holds
    case .equal(.answer(AnswerReference(question)), .literal(let name)),
      .equal(.literal(let name), .answer(AnswerReference(question))):
      return (name == choice.name) == holds
    case .answered(AnswerReference(question)): return !choice.isMissing == holds
    case .compare, .selected, .equal, .answered: return true
    }
  }
}
