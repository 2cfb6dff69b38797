import QuestionnaireSchema
import TextFormats

/// Between which bounds numbers and days are drawn, narrowed by the rules that always compare them.
///
/// Numbers that are drawn anywhere hardly ever keep to several rules at once: of two days that must lie in
/// one week, in order, each would have to be drawn in it. What cannot be together is left as it was.
struct UsualNumbers: Sendable {
  private var ranges: [LinearComparison.Atom: ClosedRange<Int64>] = [:]

  /// Narrows what is usual for some questions by what is to be kept to.
  init(_ plans: [QuestionPlan], keepingTo aims: [Aim]) {
    let comparisons = aims.flatMap(\.comparisons).filter {
      $0.terms.allSatisfy { $0.atom.question != nil }
    }
    for (atom, _) in comparisons.flatMap(\.terms) {
      guard let question = atom.question else { continue }
      let plan = plans[question]
      if case .count = atom {
        ranges[atom] = 0...Int64(plan.countable.nonzeroBitCount) * oneInMillionths
      } else {
        ranges[atom] = plan.allowed
      }
    }
    // Each pass carries what was found one comparison further.
    for _ in 0..<min(comparisons.count, 20) {
      let before = ranges
      for comparison in comparisons { narrow(by: comparison) }
      if ranges == before { break }
    }
  }

  /// The questions with numbers that are drawn where the rules allow, as far as that was known.
  func applied(to plans: [QuestionPlan]) -> [QuestionPlan] {
    plans.map { plan in
      guard let range = ranges[.answer(plan.question.index)], range != plan.allowed else {
        return plan
      }
      return plan.drawing(from: range.common(with: plan.usual) ?? plan.near(range))
    }
  }

  private mutating func narrow(by comparison: LinearComparison) {
    for (atom, factor) in comparison.terms {
      guard let own = ranges[atom], let rest = rest(of: comparison, without: atom) else { continue }
      // The most that the others can do for it, either way.
      for value in [rest.lowerBound, rest.upperBound] where comparison.comparison != .equal {
        guard let (bounds, _) = comparison.solved(factor: factor, rest: value),
          comparison.isEasiest(rest: value, of: rest), let left = own.common(with: bounds)
        else { continue }
        ranges[atom] = left
      }
      if comparison.comparison == .equal, let bounds = comparison.bounds(factor, rest),
        let left = own.common(with: bounds)
      {
        ranges[atom] = left
      }
    }
  }

  /// Between which bounds the rest of a sum lies.
  private func rest(
    of comparison: LinearComparison, without atom: LinearComparison.Atom
  ) -> ClosedRange<Int64>? {
    var lowest = comparison.constant
    var highest = comparison.constant
    for (other, factor) in comparison.terms where other != atom {
      guard let range = ranges[other] else { return nil }
      let ends = [range.lowerBound, range.upperBound].map {
        factor.multipliedReportingOverflow(by: $0)
      }
      guard ends.allSatisfy({ !$0.overflow }) else { return nil }
      let values = ends.map(\.partialValue).sorted()
      let (low, lowOverflow) = lowest.addingReportingOverflow(values[0])
      let (high, highOverflow) = highest.addingReportingOverflow(values[1])
      guard !lowOverflow, !highOverflow else { return nil }
      (lowest, highest) = (low, high)
    }
    return lowest...highest
  }
}

extension LinearComparison {
  /// Whether a value of the rest of the sum is the one with which it is easiest to hold.
  fileprivate func isEasiest(rest: Int64, of range: ClosedRange<Int64>) -> Bool {
    switch comparison {
    case .less, .lessOrEqual: rest == range.lowerBound
    case .greater, .greaterOrEqual: rest == range.upperBound
    case .equal, .notEqual: false
    }
  }

  /// Between which bounds an atom lies when the sum is zero.
  fileprivate func bounds(_ factor: Int64, _ rest: ClosedRange<Int64>) -> ClosedRange<Int64>? {
    guard rest.lowerBound > .min / 4, rest.upperBound < .max / 4 else { return nil }
    let size = factor < 0 ? -factor : factor
    let (low, high) =
      factor < 0
      ? (rest.lowerBound, rest.upperBound) : (-rest.upperBound, -rest.lowerBound)
    let (lowest, highest) = (-((-low).floored(by: size)), high.floored(by: size))
    return lowest <= highest ? lowest...highest : nil
  }
}

extension Aim {
  /// The comparisons that have to hold in any case.
  fileprivate var comparisons: [LinearComparison] {
    switch self {
    case .all(let parts): parts.flatMap(\.comparisons)
    case .compare(let comparison): [comparison]
    case .nothing, .any, .choice, .answered, .equal: []
    }
  }
}
