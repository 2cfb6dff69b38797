import QuestionnaireSchema
import ResponseIngest

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
    let window = min(20 * usualStep, bounds.upperBound - bounds.lowerBound)
    return bounds.lowerBound > usual.upperBound
      ? bounds.lowerBound...bounds.lowerBound + window
      : bounds.upperBound - window...bounds.upperBound
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
