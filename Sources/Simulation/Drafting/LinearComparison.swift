import QuestionnaireSchema

/// A sum of answers, ticks and cells of the frame that compares with zero.
struct LinearComparison: Sendable {
  /// What is added up.
  enum Atom: Sendable, Hashable {
    case answer(Int)
    case count(Int)
    case frameNumber(Int)
    case frameDay(Int)

    /// The question that it is about.
    var question: Int? {
      switch self {
      case .answer(let question), .count(let question): question
      case .frameNumber, .frameDay: nil
      }
    }
  }

  /// How many times each is added; never 0.
  let terms: [(atom: Atom, factor: Int64)]
  /// What is added besides.
  let constant: Int64
  /// How the sum compares with zero.
  let comparison: Comparison

  /// The difference of two quantities; `nil` when its numbers are too large.
  init?(_ left: Quantity, _ comparison: Comparison, _ right: Quantity) {
    var sum = Sum()
    guard sum.add(left, 1), sum.add(right, -1) else { return nil }
    terms = sum.factors.filter { $0.factor != 0 }
    constant = sum.constant
    self.comparison = comparison
  }

  /// The values of one atom for which the comparison holds, given the rest of the sum.
  ///
  /// They are bounds, and a value to leave out; `nil` when it is too large to tell.
  func solved(factor: Int64, rest: Int64) -> (bounds: ClosedRange<Int64>, except: Int64?)? {
    guard rest > .min / 4, rest < .max / 4 else { return nil }
    // factor · x + rest ⋛ 0, for a positive factor.
    let isFlipped = factor < 0
    let size = isFlipped ? -factor : factor
    let rest = isFlipped ? -rest : rest
    let all = Int64.min / 4...Int64.max / 4
    switch isFlipped ? comparison.mirrored : comparison {
    case .lessOrEqual: return (all.lowerBound...(-rest).floored(by: size), nil)
    case .less: return (all.lowerBound...(-rest - 1).floored(by: size), nil)
    case .greaterOrEqual: return (-(rest.floored(by: size))...all.upperBound, nil)
    case .greater: return (-((rest - 1).floored(by: size))...all.upperBound, nil)
    case .equal:
      let value = (-rest).floored(by: size)
      return value * size == -rest ? (value...value, nil) : nil
    case .notEqual:
      let value = (-rest).floored(by: size)
      return (all, value * size == -rest ? value : nil)
    }
  }

  /// Whether a larger value of an atom with this factor helps, as far as that can be said.
  func prefersHigh(factor: Int64) -> Bool {
    switch comparison {
    case .less, .lessOrEqual: factor < 0
    case .greater, .greaterOrEqual, .equal, .notEqual: factor > 0
    }
  }

  private struct Sum {
    var factors: [(atom: Atom, factor: Int64)] = []
    var constant: Int64 = 0

    /// Adds a quantity so many times; `false` when it becomes too large.
    mutating func add(_ quantity: Quantity, _ factor: Int64) -> Bool {
      switch quantity {
      case .literal(let number):
        let (sum, overflow) = constant.addingReportingOverflow(factor < 0 ? 0 &- number : number)
        constant = sum
        return !overflow && number > .min / 4
      case .answer(let reference): addAtom(.answer(reference.question), factor)
      case .countSelected(let reference): addAtom(.count(reference.question), factor)
      case .frameNumber(let column): addAtom(.frameNumber(column), factor)
      case .frameDay(let column): addAtom(.frameDay(column), factor)
      case .add(let left, let right): return add(left, factor) && add(right, factor)
      case .subtract(let left, let right): return add(left, factor) && add(right, -factor)
      case .negate(let inner): return add(inner, -factor)
      }
      return true
    }

    private mutating func addAtom(_ atom: Atom, _ factor: Int64) {
      if let place = factors.firstIndex(where: { $0.atom == atom }) {
        factors[place].factor += factor
      } else {
        factors.append((atom, factor))
      }
    }
  }
}

extension Int64 {
  /// The largest number that, multiplied by a positive one, is not above this.
  func floored(by divisor: Int64) -> Int64 {
    let (quotient, rest) = quotientAndRemainder(dividingBy: divisor)
    return rest < 0 ? quotient - 1 : quotient
  }
}
