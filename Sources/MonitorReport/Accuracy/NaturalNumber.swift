/// A whole number of any size, from 0 up.
///
/// Binomial coefficients over a few hundred municipalities have a hundred digits; sums of them are
/// compared exactly.
struct NaturalNumber: Sendable, Hashable {
  /// The number in base 2⁶⁴, lowest first, without zeros at the end; 0 has none.
  private var words: [UInt64]

  /// Makes a number.
  init(_ value: UInt64) {
    words = value == 0 ? [] : [value]
  }

  /// Whether it is 0.
  var isZero: Bool { words.isEmpty }

  static func += (left: inout Self, right: UInt64) {
    var carry = right
    for index in left.words.indices {
      guard carry > 0 else { return }
      let (sum, overflow) = left.words[index].addingReportingOverflow(carry)
      left.words[index] = sum
      carry = overflow ? 1 : 0
    }
    if carry > 0 { left.words.append(carry) }
  }

  static func += (left: inout Self, right: Self) {
    var carry: UInt64 = 0
    for index in 0..<max(left.words.count, right.words.count) {
      if index == left.words.count { left.words.append(0) }
      let (sum, first) = left.words[index].addingReportingOverflow(right.word(index))
      let (all, second) = sum.addingReportingOverflow(carry)
      left.words[index] = all
      carry = (first ? 1 : 0) + (second ? 1 : 0)
    }
    if carry > 0 { left.words.append(carry) }
  }

  /// The difference.
  ///
  /// - Precondition: it is not below 0.
  static func - (left: Self, right: Self) -> Self {
    precondition(left >= right, "a natural number below 0")
    var result = left
    var borrow: UInt64 = 0
    for index in result.words.indices {
      let (part, first) = result.words[index].subtractingReportingOverflow(right.word(index))
      let (all, second) = part.subtractingReportingOverflow(borrow)
      result.words[index] = all
      borrow = (first ? 1 : 0) + (second ? 1 : 0)
    }
    result.trim()
    return result
  }

  static func *= (left: inout Self, right: UInt64) {
    var carry: UInt64 = 0
    for index in left.words.indices {
      let (high, low) = left.words[index].multipliedFullWidth(by: right)
      let (sum, overflow) = low.addingReportingOverflow(carry)
      left.words[index] = sum
      carry = high + (overflow ? 1 : 0)
    }
    if carry > 0 { left.words.append(carry) }
    left.trim()
  }

  static func * (left: Self, right: UInt64) -> Self {
    var result = left
    result *= right
    return result
  }

  /// Divides by a number of which it is a multiple.
  ///
  /// - Precondition: it is a multiple of it, and that is not 0.
  mutating func divideExactly(by divisor: UInt64) {
    var remainder: UInt64 = 0
    for index in words.indices.reversed() {
      (words[index], remainder) = divisor.dividingFullWidth((remainder, words[index]))
    }
    precondition(remainder == 0, "not a multiple of the divisor")
    trim()
  }

  private func word(_ index: Int) -> UInt64 { index < words.count ? words[index] : 0 }

  private mutating func trim() {
    while words.last == 0 { words.removeLast() }
  }
}

extension NaturalNumber: Comparable {
  static func < (left: Self, right: Self) -> Bool {
    if left.words.count != right.words.count { return left.words.count < right.words.count }
    for index in left.words.indices.reversed() where left.words[index] != right.words[index] {
      return left.words[index] < right.words[index]
    }
    return false
  }
}
