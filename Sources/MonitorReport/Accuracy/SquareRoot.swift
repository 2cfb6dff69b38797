/// The square root of a fraction of whole numbers, of which any digit can be told exactly.
struct SquareRoot: Sendable, Hashable {
  private let numerator: NaturalNumber
  private let denominator: NaturalNumber

  /// The root of a fraction.
  ///
  /// - Precondition: the denominator is not 0.
  init(of numerator: NaturalNumber, over denominator: NaturalNumber) {
    precondition(!denominator.isZero, "a fraction over 0")
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Whether it is at least a fraction; on whole numbers.
  func isAtLeast(_ part: UInt64, over whole: UInt64) -> Bool {
    numerator * whole * whole >= denominator * part * part
  }

  /// Whether it is more than a fraction; on whole numbers.
  private func isMore(than part: UInt64, over whole: UInt64) -> Bool {
    numerator * whole * whole > denominator * part * part
  }

  /// The root in thousandths, rounded half up, for a root of at most 1.
  var thousandths: Int {
    Self.last(in: 0...1_000) { isAtLeast(2 * UInt64($0) - min(1, UInt64($0)), over: 2_000) }
  }

  /// One less twice the root in thousandths, rounded half up, for a root of at most a half.
  var thousandthsOfOneLessTwice: Int {
    // 1 - 2x ≥ (m - ½)/1000 is x ≤ (2001 - 2m)/4000.
    Self.last(in: 0...1_000) { !isMore(than: UInt64(2_001 - 2 * $0), over: 4_000) }
  }

  /// The largest number for which something holds that holds for all smaller ones, and for the first.
  private static func last(in range: ClosedRange<Int>, where holds: (Int) -> Bool) -> Int {
    var low = range.lowerBound
    var high = range.upperBound + 1
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if holds(middle) { low = middle } else { high = middle }
    }
    return low
  }
}
