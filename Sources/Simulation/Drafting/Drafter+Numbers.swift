import QuestionnaireSchema
import ResponseIngest
import TextFormats

extension Drafter {
  /// Changes one of the numbers in a comparison so that it holds; where none can be changed enough, one
  /// goes as far as it can, or is left out.
  mutating func compare(_ comparison: LinearComparison, _ row: Int, _ pursuit: Pursuit) {
    let questions = comparison.terms.compactMap(\.atom.question)
    for question in questions where !isReady(question, row, pursuit) { return }
    var values: [Int64] = []
    for (atom, _) in comparison.terms {
      guard let value = value(of: atom, row) ?? firstValue(of: atom, row, pursuit) else { return }
      values.append(value)
    }
    guard let sum = sum(comparison, values), !comparison.comparison.holds(sum) else { return }
    var order = comparison.terms.indices.filter { comparison.terms[$0].atom.question != nil }
    while let place = lot(row, among: Array(order.indices)) {
      let term = order.remove(at: place)
      let (atom, factor) = comparison.terms[term]
      if let rest = rest(sum, factor, values[term]),
        let (bounds, except) = comparison.solved(factor: factor, rest: rest),
        move(atom, into: bounds, except: except, row)
      {
        return
      }
    }
    // No single number can do it: two have to move, or one has to stay out of it.
    let terms = comparison.terms.filter { $0.atom.question != nil }
    guard let (atom, factor) = lot(row, among: terms) else { return }
    if pursuit == .ifAsked, drawsLot(row, onceIn: 3) {
      evade(questions, row)
    } else {
      stretch(atom, upward: comparison.prefersHigh(factor: factor), row)
    }
  }

  /// The value of an atom, if it has one.
  private func value(of atom: LinearComparison.Atom, _ row: Int) -> Int64? {
    switch atom {
    case .answer(let question):
      if case .number(let number) = drafts[question, row] { return number }
      return nil
    case .count(let question):
      guard case .ticks(let ticks) = drafts[question, row] else {
        return drafts.isAsked(question, row: row) ? 0 : nil
      }
      return Int64((ticks & rules.plans[question].countable).nonzeroBitCount) * oneInMillionths
    case .frameNumber(let column):
      guard let text = cell(column, row),
        case .millionths(let number) = ParsedNumber(text, decimals: .allowed)
      else { return nil }
      return number
    case .frameDay(let column):
      return cell(column, row).flatMap { CalendarDay(parsing: $0) }.map { Int64($0.number) }
    }
  }

  /// Draws a value for what has none, where it must have one.
  private mutating func firstValue(
    of atom: LinearComparison.Atom, _ row: Int, _ pursuit: Pursuit
  ) -> Int64? {
    guard pursuit == .certain, let question = atom.question, var draws = lanes[row]?.draws else {
      return nil
    }
    set(question, row, rules.plans[question].drawn(&draws))
    lanes[row]?.draws = draws
    return value(of: atom, row)
  }

  private func sum(_ comparison: LinearComparison, _ values: [Int64]) -> Int64? {
    var sum = comparison.constant
    for ((_, factor), value) in zip(comparison.terms, values) {
      let (product, tooLarge) = factor.multipliedReportingOverflow(by: value)
      let (total, overflow) = sum.addingReportingOverflow(product)
      guard !tooLarge, !overflow else { return nil }
      sum = total
    }
    return sum
  }

  private func rest(_ sum: Int64, _ factor: Int64, _ value: Int64) -> Int64? {
    let (rest, overflow) = sum.subtractingReportingOverflow(factor * value)
    return overflow ? nil : rest
  }

  /// Gives an atom a value within bounds, if it can have one.
  private mutating func move(
    _ atom: LinearComparison.Atom, into bounds: ClosedRange<Int64>, except: Int64?, _ row: Int
  ) -> Bool {
    guard let question = atom.question, var draws = lanes[row]?.draws else { return false }
    defer { lanes[row]?.draws = draws }
    let plan = rules.plans[question]
    guard case .count = atom else {
      guard let number = plan.number(within: bounds, except: except, &draws) else { return false }
      set(question, row, .number(number))
      return true
    }
    let most = Int64(plan.countable.nonzeroBitCount) * oneInMillionths
    guard let range = bounds.common(with: 0...most) else { return false }
    let lowest = -((-range.lowerBound).floored(by: oneInMillionths))
    let highest = range.upperBound.floored(by: oneInMillionths)
    guard lowest <= highest else { return false }
    let counts = (lowest...highest).filter { $0 * oneInMillionths != except }
    guard !counts.isEmpty else { return false }
    let now: UInt64 = if case .ticks(let ticks) = drafts[question, row] { ticks } else { 0 }
    if let ticks = plan.ticks(now, counting: Int(draws.pick(counts)), &draws) {
      set(question, row, .ticks(ticks))
      return true
    }
    guard lowest == 0, !plan.isAlwaysRequired else { return false }
    set(question, row, .blank)
    return true
  }

  /// Gives an atom the highest or lowest value it can have.
  private mutating func stretch(_ atom: LinearComparison.Atom, upward: Bool, _ row: Int) {
    guard let question = atom.question else { return }
    let plan = rules.plans[question]
    if case .count = atom {
      let most = Int64(plan.countable.nonzeroBitCount) * oneInMillionths
      let end = upward ? most : 0
      _ = move(atom, into: end...end, except: nil, row)
    } else {
      let end = upward ? plan.allowed.upperBound : plan.allowed.lowerBound
      set(question, row, .number(end))
    }
  }
}

extension Comparison {
  /// Whether a sum compares like this with zero.
  fileprivate func holds(_ sum: Int64) -> Bool {
    switch self {
    case .equal: sum == 0
    case .notEqual: sum != 0
    case .less: sum < 0
    case .lessOrEqual: sum <= 0
    case .greater: sum > 0
    case .greaterOrEqual: sum >= 0
    }
  }
}
