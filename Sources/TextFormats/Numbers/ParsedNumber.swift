/// What a text comes to when it is read as a number.
public enum ParsedNumber: Sendable, Hashable {
  /// The number, in millionths.
  case millionths(Int64)
  /// It has a decimal after the sixth that is not 0.
  case tooPrecise
  /// It is beyond 9 223 372 036 854.775807.
  case tooLarge
  /// It is not a number.
  case malformed

  /// Whether a number may have decimals.
  public enum Decimals: Sendable, Hashable {
    /// Only whole numbers.
    case refused
    /// Also numbers with a comma or point.
    case allowed
  }

  /// Reads a sign and digits, and where decimals are allowed a `,` or `.` between digits.
  ///
  /// There are no separators of thousands and no white space.
  public init(_ range: Range<Int>, in span: borrowing Span<UInt8>, decimals: Decimals) {
    guard let parts = NumberParts(range, in: span, decimals: decimals) else {
      self = .malformed
      return
    }
    var millionths: Int64 = 0
    var isTooLarge = false
    for index in parts.digits {
      // Counting down for negative numbers, because there is one more of them.
      guard let digit = digitValue(span[index]) else { continue }
      let (tenfold, overflow) = millionths.multipliedReportingOverflow(by: 10)
      let (sum, carry) = tenfold.addingReportingOverflow(parts.isNegative ? -digit : digit)
      isTooLarge = isTooLarge || overflow || carry
      millionths = sum
    }
    for _ in parts.decimals..<6 {
      let (tenfold, overflow) = millionths.multipliedReportingOverflow(by: 10)
      isTooLarge = isTooLarge || overflow
      millionths = tenfold
    }
    self = parts.isTooPrecise ? .tooPrecise : isTooLarge ? .tooLarge : .millionths(millionths)
  }

  /// Reads a text as the bytes of a cell are read.
  public init(_ text: String, decimals: Decimals) {
    let bytes = Array(text.utf8)
    self.init(0..<bytes.count, in: bytes.span, decimals: decimals)
  }
}

/// Where the digits of a number stand.
private struct NumberParts {
  let isNegative: Bool
  /// The digits that count, with the comma or point among them.
  let digits: Range<Int>
  /// How many of the digits stand after the comma, at most 6.
  let decimals: Int
  /// Whether there is a digit other than 0 after these.
  let isTooPrecise: Bool

  init?(_ range: Range<Int>, in span: borrowing Span<UInt8>, decimals: ParsedNumber.Decimals) {
    var index = range.lowerBound
    let sign = index < range.upperBound ? span[index] : 0
    isNegative = sign == UInt8(ascii: "-")
    if isNegative || sign == UInt8(ascii: "+") { index += 1 }
    let start = index
    while index < range.upperBound, digitValue(span[index]) != nil { index += 1 }
    guard index > start else { return nil }
    guard index < range.upperBound else {
      digits = start..<index
      self.decimals = 0
      isTooPrecise = false
      return
    }
    guard decimals == .allowed, index + 1 < range.upperBound,
      span[index] == UInt8(ascii: ",") || span[index] == UInt8(ascii: ".")
    else { return nil }
    let separator = index
    var hasRest = false
    index += 1
    while index < range.upperBound, let digit = digitValue(span[index]) {
      hasRest = hasRest || index > separator + 6 && digit > 0
      index += 1
    }
    guard index == range.upperBound else { return nil }
    digits = start..<min(index, separator + 7)
    self.decimals = digits.upperBound - separator - 1
    isTooPrecise = hasRest
  }
}

/// What a byte is worth as a decimal digit.
func digitValue(_ byte: UInt8) -> Int64? {
  let value = byte &- UInt8(ascii: "0")
  return value < 10 ? Int64(value) : nil
}
