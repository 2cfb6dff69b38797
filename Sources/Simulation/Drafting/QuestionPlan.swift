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
  private let lots: [Int]

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
      allowed = Self.day(1900, 1, 1)...Self.day(2099, 12, 31)
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
    let highest = max(lowest, bounds.highest ?? max(far, lowest))
    let start = bounds.lowest ?? min(0, highest)
    let isWide = highest / 2 - start / 2 > 50_000 * oneInMillionths
    let end = isWide ? (bounds.highest == nil ? start + near : start + 100 * near) : highest
    return (lowest...highest, start...max(start, min(end, highest)))
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Int64 {
    CalendarDay(year: year, month: month, day: day).map { Int64($0.number) } ?? 0
  }
}

extension QuestionPlan {
  /// Any answer; `blank` only when nothing fits.
  func drawn(_ draws: inout Draws) -> DraftedAnswer {
    switch question.kind {
    case .selectOne: .choice(draws.pick(lots))
    case .selectMultiple: .ticks(drawnTicks(&draws))
    case .integer, .decimal, .date:
      number(within: usual, except: nil, &draws).map { .number($0) } ?? .blank
    case .text: texts.isEmpty ? .blank : .text(draws.pick(texts))
    }
  }

  /// An answer that says something, if there is one.
  func drawnTelling(_ draws: inout Draws) -> DraftedAnswer {
    switch question.kind {
    case .selectOne: return telling.isEmpty ? .blank : .choice(draws.pick(telling))
    case .selectMultiple:
      guard !telling.isEmpty else { return .blank }
      let ticks = drawnTicks(&draws)
      return telling.contains { ticks >> UInt64($0) & 1 == 1 }
        ? .ticks(ticks) : .ticks(1 << UInt64(draws.pick(telling)))
    case .integer, .decimal, .date, .text: return drawn(&draws)
    }
  }

  /// Another choice than one, if there is one.
  func drawn(otherThan choice: Int, _ draws: inout Draws) -> DraftedAnswer {
    guard choiceCount > 1 else { return .blank }
    let other = draws.below(choiceCount - 1)
    return .choice(other < choice ? other : other + 1)
  }

  private func drawnTicks(_ draws: inout Draws) -> UInt64 {
    if lone != 0, countable == 0 || draws.happens(onceIn: 8) {
      return 1 << UInt64(lone.bit(draws.below(lone.nonzeroBitCount)))
    }
    // Two of three random words say no: about one in three choices is ticked.
    var ticks = draws.next() & (draws.next() | draws.next()) & countable
    if ticks == 0 { ticks = 1 << UInt64(countable.bit(draws.below(countable.nonzeroBitCount))) }
    return ticks
  }

  /// Ticks with one more choice, or without one; `nil` when that leaves nothing.
  func ticks(_ ticks: UInt64, with choice: Int, _ holds: Bool, _ draws: inout Draws) -> UInt64? {
    let bit: UInt64 = 1 << UInt64(choice)
    guard !holds else {
      return exclusive & bit != 0 ? bit : ticks & ~exclusive | bit
    }
    let rest = ticks & ~bit
    guard rest == 0 else { return rest }
    let others = (countable & ~bit) != 0 ? countable & ~bit : lone & ~bit
    return others == 0 ? nil : 1 << UInt64(others.bit(draws.below(others.nonzeroBitCount)))
  }

  /// Ticks of which so many are counted; `nil` when there are none like that.
  func ticks(_ ticks: UInt64, counting count: Int, _ draws: inout Draws) -> UInt64? {
    guard count >= 0, count <= countable.nonzeroBitCount else { return nil }
    if count == 0 {
      return lone == 0 ? nil : 1 << UInt64(lone.bit(draws.below(lone.nonzeroBitCount)))
    }
    var ticks = ticks & countable
    while ticks.nonzeroBitCount > count {
      ticks &= ~(1 << UInt64(ticks.bit(draws.below(ticks.nonzeroBitCount))))
    }
    while ticks.nonzeroBitCount < count {
      let open = countable & ~ticks
      ticks |= 1 << UInt64(open.bit(draws.below(open.nonzeroBitCount)))
    }
    return ticks
  }

  /// The part of some bounds that is usual, or else lies nearest to it.
  func near(_ bounds: ClosedRange<Int64>) -> ClosedRange<Int64> {
    if let common = bounds.common(with: usual) { return common }
    let window = 20 * usualStep
    return bounds.lowerBound > usual.upperBound
      ? bounds.lowerBound...min(bounds.upperBound, bounds.lowerBound + window)
      : max(bounds.lowerBound, bounds.upperBound - window)...bounds.upperBound
  }

  /// A number that may be answered within some bounds, but for one; as usual as it can be.
  func number(
    within bounds: ClosedRange<Int64>, except: Int64?, _ draws: inout Draws
  ) -> Int64? {
    guard let wide = bounds.common(with: allowed) else { return nil }
    let range = near(wide)
    for (range, step) in [(range, usualStep), (range, step), (wide, step)] {
      let lowest = -((-range.lowerBound).floored(by: step))
      let highest = range.upperBound.floored(by: step)
      guard lowest <= highest else { continue }
      let number = draws.number(lowest...highest) * step
      if number != except { return number }
      if lowest < highest { return number == highest * step ? lowest * step : number + step }
    }
    return nil
  }
}

extension ClosedRange<Int64> {
  /// What two ranges have in common.
  func common(with other: Self) -> Self? {
    overlaps(other) ? clamped(to: other) : nil
  }
}

extension UInt64 {
  /// The number of the bit that is set after so many others.
  ///
  /// - Precondition: more bits are set.
  func bit(_ position: Int) -> Int {
    var rest = self
    for _ in 0..<position { rest &= rest - 1 }
    return rest.trailingZeroBitCount
  }
}

extension [Choice] {
  /// The choices of which something holds, choice *i* as bit *i*.
  func ticks(where holds: (Choice) -> Bool) -> UInt64 {
    indices.reduce(0) { holds(self[$1]) ? $0 | 1 << UInt64($1) : $0 }
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
