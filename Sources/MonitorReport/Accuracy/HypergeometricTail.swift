/// The probability that of *n* units drawn at random from *N*, of which *K* are in a category, at
/// least *x* are.
///
/// It is a quotient of sums of the weights C(*K*, *j*)·C(*N* − *K*, *n* − *j*). Each weight follows
/// from the one before it by a factor of four small numbers.
struct HypergeometricTail: Sendable, Hashable {
  private let count: Int
  private let respondents: Int
  private let inCategory: Int
  private let size: Int

  /// Describes the draw.
  init(count: Int, respondents: Int, inCategory: Int, size: Int) {
    self.count = count
    self.respondents = respondents
    self.inCategory = inCategory
    self.size = size
  }

  /// How many of the drawn can be in the category.
  private var possible: ClosedRange<Int> {
    max(0, respondents - (size - inCategory))...min(respondents, inCategory)
  }

  /// What the weight of a number is to be multiplied with and divided by for that of the next.
  private func factors(from number: Int) -> (up: UInt64, down: UInt64) {
    (
      UInt64(inCategory - number) * UInt64(respondents - number),
      UInt64(number + 1) * UInt64(size - inCategory - respondents + number + 1)
    )
  }

  /// Whether the probability is more than a share; on whole numbers.
  ///
  /// - Complexity: O(*n*²)
  func exceedsExactly(_ part: UInt64, in whole: UInt64) -> Bool {
    let possible = possible
    if count <= possible.lowerBound { return part < whole }
    // Started with the true weight, every next one is a whole number as well.
    var weight = firstWeight
    var all = NaturalNumber(0)
    var tail = NaturalNumber(0)
    for number in possible {
      all += weight
      if number >= count { tail += weight }
      guard number < possible.upperBound else { break }
      let (up, down) = factors(from: number)
      weight *= up
      weight.divideExactly(by: down)
    }
    return tail * whole > all * part
  }

  /// The weight of the fewest that can be in the category: a binomial coefficient.
  private var firstWeight: NaturalNumber {
    let outside = size - inCategory
    return respondents <= outside
      ? .binomial(outside, respondents) : .binomial(inCategory, respondents - outside)
  }

  /// Whether the probability is at most a share, beyond doubt; `false` where the bounds leave it open.
  ///
  /// The weights are held against the largest one, in units of 2⁻⁶², rounded down and up. Both errors
  /// stay below a unit a step, for no factor away from the largest is more than 1.
  ///
  /// - Precondition: `size` is below 2³¹.
  func isSurelyAtMost(_ part: UInt64, in whole: UInt64) -> Bool {
    precondition(size < 1 << 31, "factors that do not fit")
    let sums = boundedSums
    return sums.tail.upper * whole <= sums.all.lower * part
  }

  /// Sums of weights between a lower and an upper bound.
  private struct Bounds {
    var lower = NaturalNumber(0)
    var upper = NaturalNumber(0)

    mutating func add(_ weight: (lower: UInt64, upper: UInt64)) {
      lower += weight.lower
      upper += weight.upper
    }
  }

  /// The sums of the tail and of all weights, as multiples of the largest.
  private var boundedSums: (tail: Bounds, all: Bounds) {
    let possible = possible
    let mode = min(max(mode, possible.lowerBound), possible.upperBound)
    var tail = Bounds()
    var all = Bounds()
    func add(_ number: Int, _ weight: (lower: UInt64, upper: UInt64)) {
      all.add(weight)
      if number >= count { tail.add(weight) }
    }
    let one: UInt64 = 1 << 62
    add(mode, (one, one))
    var weight = (lower: one, upper: one)
    for number in mode..<possible.upperBound {
      let (up, down) = factors(from: number)
      weight = Self.scaled(weight, up, down)
      add(number + 1, weight)
      if weight.upper == 1 {
        // Weights only fall from here on: what is left is at most a unit each.
        let left = possible.upperBound - number - 1
        addRest(left, &all)
        if number + 2 >= count {
          addRest(left, &tail)
        } else {
          addRest(possible.upperBound - count + 1, &tail)
        }
        break
      }
    }
    weight = (one, one)
    for number in stride(from: mode - 1, through: possible.lowerBound, by: -1) {
      let (up, down) = factors(from: number)
      weight = Self.scaled(weight, down, up)
      add(number, weight)
      if weight.upper == 1 {
        addRest(number - possible.lowerBound, &all)
        if count < number { addRest(number - max(count, possible.lowerBound), &tail) }
        break
      }
    }
    return (tail, all)
  }

  /// The number with the largest weight, or one next to it.
  private var mode: Int {
    let product = UInt64(respondents + 1).multipliedFullWidth(by: UInt64(inCategory + 1))
    return Int(UInt64(size + 2).dividingFullWidth(product).quotient)
  }

  /// Adds to the upper bound what so many small weights come to at most.
  private func addRest(_ number: Int, _ bounds: inout Bounds) {
    bounds.upper += UInt64(max(0, number))
  }

  /// A weight times a fraction of at most 1, the lower bound rounded down and the upper up.
  private static func scaled(
    _ weight: (lower: UInt64, upper: UInt64), _ up: UInt64, _ down: UInt64
  ) -> (lower: UInt64, upper: UInt64) {
    let lower = down.dividingFullWidth(weight.lower.multipliedFullWidth(by: up)).quotient
    let upper = down.dividingFullWidth(weight.upper.multipliedFullWidth(by: up))
    return (lower, upper.quotient + (upper.remainder > 0 ? 1 : 0))
  }
}

extension NaturalNumber {
  /// In how many ways some can be chosen from a number.
  static func binomial(_ number: Int, _ chosen: Int) -> NaturalNumber {
    var result = NaturalNumber(1)
    for step in 0..<min(chosen, number - chosen) {
      result *= UInt64(number - step)
      result.divideExactly(by: UInt64(step + 1))
    }
    return result
  }
}
