/// Whole numbers modulo the prime 2⁶¹ − 1, to solve equations in without rounding.
///
/// Of the matrices that are met here it gives the rank and the solutions that fractions would give,
/// unless the prime divides one of their determinants. Those of at most two divisions of
/// municipalities are only −1, 0 and 1; others are so much smaller or so many that it is not to be
/// expected.
struct PrimeField: Sendable, Hashable {
  /// The number, from 0 to the prime.
  private let value: UInt64

  private static let prime: UInt64 = 1 << 61 - 1

  static let zero = PrimeField(value: 0)
  static let one = PrimeField(value: 1)

  private init(value: UInt64) {
    self.value = value
  }

  static func + (left: Self, right: Self) -> Self {
    let sum = left.value + right.value
    return Self(value: sum >= prime ? sum - prime : sum)
  }

  static func - (left: Self, right: Self) -> Self {
    Self(
      value: left.value >= right.value
        ? left.value - right.value : left.value + prime - right.value)
  }

  static func * (left: Self, right: Self) -> Self {
    let product = left.value.multipliedFullWidth(by: right.value)
    // 2⁶¹ is 1 here, so that the bits from the 61st on are added to those below.
    let sum = (product.low & prime) + (product.high << 3 | product.low >> 61)
    return Self(value: sum >= prime ? sum - prime : sum)
  }

  /// The number that gives 1 together with this one.
  ///
  /// - Precondition: it is not 0.
  var inverse: Self {
    precondition(self != .zero, "0 has no inverse")
    // Fermat: a number to the power p − 2.
    var result = Self.one
    var square = self
    var power = Self.prime - 2
    while power > 0 {
      if power & 1 == 1 { result = result * square }
      square = square * square
      power >>= 1
    }
    return result
  }
}
