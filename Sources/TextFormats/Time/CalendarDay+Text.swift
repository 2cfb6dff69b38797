extension CalendarDay {
  /// The day that is written as `yyyy-mm-dd` or `d-m-yyyy`; `nil` when there is none.
  public init?(parsing text: String) {
    let bytes = Array(text.utf8)
    self.init(parsing: 0..<bytes.count, in: bytes.span)
  }

  /// The day that is written in a range of bytes as `yyyy-mm-dd` or `d-m-yyyy`.
  public init?(parsing range: Range<Int>, in span: borrowing Span<UInt8>) {
    var digits = DigitReader(range)
    let first = digits.number(in: span, upTo: 4)
    guard let first, digits.takes("-", in: span) else { return nil }
    let isYearFirst = first.width == 4
    let second = digits.number(in: span, upTo: 2)
    guard let second, digits.takes("-", in: span) else { return nil }
    let third = digits.number(in: span, upTo: isYearFirst ? 2 : 4)
    guard let third, digits.isAtEnd else { return nil }
    if isYearFirst {
      guard second.width == 2, third.width == 2 else { return nil }
      self.init(year: first.value, month: second.value, day: third.value)
    } else {
      guard first.width <= 2, third.width == 4 else { return nil }
      self.init(year: third.value, month: second.value, day: first.value)
    }
  }

  /// The day that is written as `yyyy-mm-dd`, and in no other way; `nil` when there is none.
  public init?(iso text: String) {
    self.init(parsing: text)
    guard description == text else { return nil }
  }

  /// The day as the Dutch write it: `20 september 2021`.
  public var inDutch: String {
    let (year, month, day) = parts
    return "\(day) \(Self.dutchMonths[month - 1]) \(year)"
  }

  private static let dutchMonths = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
  ]
}
