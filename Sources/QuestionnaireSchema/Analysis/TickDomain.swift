import TextFormats

/// Which choices can still be ticked, while a way is sought to make conditions hold.
struct TickDomain: Sendable {
  /// The choices; `nil` when they are not known for certain (those of the previous wave).
  private let choices: [Choice]?
  private var ticked: Set<Int> = []
  private var unticked: Set<Int> = []
  private var count: NumberDomain
  private var answered: Bool?
  /// Whether something was said that is unknown unless the question was asked.
  private var isAsked = false

  init(_ choices: [Choice]?) {
    self.choices = choices
    let countable = choices?.filter(\.isCounted).count
    count = NumberDomain(
      step: oneInMillionths, lowest: 0, highest: countable.map { Int64($0) * oneInMillionths })
  }

  /// A choice is ticked or not.
  mutating func has(_ choice: Int, _ holds: Bool) {
    isAsked = true
    if holds {
      ticked.insert(choice)
    } else {
      unticked.insert(choice)
    }
  }

  /// The number of ticks is judged.
  mutating func isCounted() {
    isAsked = true
  }

  /// The number of ticks compares like this with a number in millionths.
  mutating func counts(_ comparison: Comparison, _ number: Int64) {
    isAsked = true
    count.compares(comparison, number)
  }

  /// A choice is ticked that is not "missing", or none is, or the question was not asked.
  ///
  /// - Returns: whether that agrees with what was said before.
  mutating func isAnswered(_ holds: Bool) -> Bool {
    let agrees = answered == nil || answered == holds
    answered = holds
    return agrees
  }

  /// Between which bounds the number of ticks lies, in millionths.
  var counted: NumberDomain {
    guard let choices else { return count }
    var counted = count
    let most = choices.indices.filter { choices[$0].isCounted && !unticked.contains($0) }.count
    counted.compares(.lessOrEqual, Int64(most) * oneInMillionths)
    counted.compares(.greaterOrEqual, Int64(tickedCount(in: choices)) * oneInMillionths)
    return counted
  }

  private func tickedCount(in choices: [Choice]) -> Int {
    ticked.filter { choices[$0].isCounted }.count
  }

  /// Whether there is a way to tick.
  var isPossible: Bool {
    guard ticked.isDisjoint(with: unticked), counted.isPossible else { return false }
    guard let choices else { return true }
    if !isAsked, answered != true { return true }
    return canTickSeveral(of: choices) || choices.indices.contains { canTickOnly($0, of: choices) }
  }

  /// Whether there is a way without a choice that excludes the others.
  private func canTickSeveral(of choices: [Choice]) -> Bool {
    guard !ticked.contains(where: { choices[$0].isExclusive }) else { return false }
    switch answered {
    case true?: return counted.canCompare(.greaterOrEqual, NumberDomain(only: oneInMillionths))
    case false?: return counted.canCompare(.equal, NumberDomain(only: 0))
    case nil: return true
    }
  }

  /// Whether there is a way with only this choice, which excludes the others.
  private func canTickOnly(_ choice: Int, of choices: [Choice]) -> Bool {
    choices[choice].isExclusive && !unticked.contains(choice)
      && ticked.isSubset(of: [choice]) && answered != choices[choice].isMissing
      && counted.canCompare(.equal, NumberDomain(only: 0))
  }
}

extension Choice {
  /// Whether `count-selected` counts it.
  fileprivate var isCounted: Bool { !isExclusive && !isMissing }
}
