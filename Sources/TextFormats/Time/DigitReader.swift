/// Reads digits and signs one after the other, as dates and times are written.
struct DigitReader {
  private var index: Int
  private let end: Int

  init(_ range: Range<Int>) {
    index = range.lowerBound
    end = range.upperBound
  }

  var isAtEnd: Bool { index == end }

  /// Takes 1 to `most` digits; `nil` when there is none.
  mutating func number(
    in span: borrowing Span<UInt8>, upTo most: Int
  ) -> (value: Int, width: Int)? {
    let start = index
    var value = 0
    while index < end, index - start < most, let digit = digitValue(span[index]) {
      value = value * 10 + Int(digit)
      index += 1
    }
    return index == start ? nil : (value, index - start)
  }

  /// Takes two digits that are at most `highest`.
  mutating func twoDigits(in span: borrowing Span<UInt8>, upTo highest: Int) -> Int? {
    guard let number = number(in: span, upTo: 2), number.width == 2, number.value <= highest else {
      return nil
    }
    return number.value
  }

  /// Takes a character of ASCII, if it is next.
  mutating func takes(_ character: Unicode.Scalar, in span: borrowing Span<UInt8>) -> Bool {
    guard index < end, span[index] == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  /// Takes a word of ASCII, if it is next.
  mutating func takes(word: String, in span: borrowing Span<UInt8>) -> Bool {
    var next = index
    for byte in word.utf8 {
      guard next < end, span[next] == byte else { return false }
      next += 1
    }
    index = next
    return true
  }
}
