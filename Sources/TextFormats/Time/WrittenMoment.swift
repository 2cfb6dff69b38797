/// What a moment can mean as people and survey tools write it, besides ISO 8601.
///
/// A day is `yyyy-m-d`, `d-m-yyyy` or `m-d-yyyy`, with `-`, `/` or `.`; `yyyymmdd`; or the number that a
/// spreadsheet keeps for it. A time is `h:mm` or `h:mm:ss`, perhaps with AM or PM and an offset from UTC. Where
/// the year stands last it depends on the others in its column whether the day or the month comes first.
public enum WrittenMoment: Sendable, Hashable {
  /// It has one meaning, in any column.
  case sure(Timestamp)
  /// The year stands last: what it means with the day first and with the month first, as far as such a day
  /// exists; not both are `nil`.
  case yearLast(dayFirst: Timestamp?, monthFirst: Timestamp?, DateMark)

  /// Reads a moment; `nil` when it is none.
  public init?(_ text: String) {
    let bytes = Array(comparable(text).utf8)
    let range = 0..<bytes.count
    if let moment = Timestamp(parsing: range, in: bytes.span) ?? Timestamp(spreadsheet: bytes) {
      self = .sure(moment)
      return
    }
    var reader = DigitReader(range)
    guard let date = reader.date(in: bytes.span), let time = reader.time(in: bytes.span),
      reader.isAtEnd
    else { return nil }
    func moment(_ year: Int, _ month: Int, _ day: Int) -> Timestamp? {
      CalendarDay(year: year, month: month, day: day).map {
        Timestamp($0, (time.second, time.nanoseconds), offset: time.offset)
      }
    }
    guard let mark = date.mark else {
      guard let moment = moment(date.first, date.second, date.third) else { return nil }
      self = .sure(moment)
      return
    }
    let dayFirst = moment(date.third, date.second, date.first)
    let monthFirst = moment(date.third, date.first, date.second)
    if dayFirst == nil, monthFirst == nil { return nil }
    if let dayFirst, dayFirst == monthFirst {
      self = .sure(dayFirst)
    } else {
      self = .yearLast(dayFirst: dayFirst, monthFirst: monthFirst, mark)
    }
  }
}

/// What stands between day, month and year.
public enum DateMark: UInt8, Sendable, Hashable, CaseIterable {
  case hyphen = 0x2D
  case slash = 0x2F
  case point = 0x2E
}

/// What comes first in dates that have the year last.
public enum DateOrder: Sendable, Hashable {
  case dayFirst
  case monthFirst
}

/// What comes first in a date with the year last, when no other reading of it is a day; `nil` of any other text.
///
/// A time may follow; it is not looked at.
public func dateOrder(
  shownBy range: Range<Int>, in span: borrowing Span<UInt8>
) -> (mark: DateMark, order: DateOrder)? {
  var reader = DigitReader(range)
  guard let date = reader.date(in: span), let mark = date.mark else { return nil }
  switch (date.first, date.second) {
  case (13...31, 1...12): return (mark, .dayFirst)
  case (1...12, 13...31): return (mark, .monthFirst)
  default: return nil
  }
}

extension DigitReader {
  /// A day: the year, month and day where the year comes first or nothing stands between them, else the numbers
  /// as they come with their mark.
  fileprivate mutating func date(
    in span: borrowing Span<UInt8>
  ) -> (first: Int, second: Int, third: Int, mark: DateMark?)? {
    guard let first = number(in: span, upTo: 8) else { return nil }
    if first.width == 8 {
      return (first.value / 10_000, first.value / 100 % 100, first.value % 100, nil)
    }
    guard let mark = mark(in: span), let second = number(in: span, upTo: 2),
      takes(Unicode.Scalar(mark.rawValue), in: span), let third = number(in: span, upTo: 4)
    else { return nil }
    switch (first.width, third.width) {
    case (4, 1...2): return (first.value, second.value, third.value, nil)
    case (1...2, 4): return (first.value, second.value, third.value, mark)
    default: return nil
    }
  }

  private mutating func mark(in span: borrowing Span<UInt8>) -> DateMark? {
    DateMark.allCases.first { takes(Unicode.Scalar($0.rawValue), in: span) }
  }

  /// What follows a day: nothing, which is midnight, or a time with perhaps an offset.
  fileprivate mutating func time(
    in span: borrowing Span<UInt8>
  ) -> (second: Int64, nanoseconds: Int32, offset: Int64?)? {
    if isAtEnd { return (0, 0, nil) }
    let hasComma = takes(",", in: span)
    guard takes("t", in: span) && !hasComma || takes(" ", in: span),
      let hour = number(in: span, upTo: 2), let rest = minutes(in: span)
    else { return nil }
    var second = Int64(hour.value * 3600) + rest.second
    let hasGap = takes(" ", in: span)
    if let isAfternoon = halfOfDay(in: span) {
      guard (1...12).contains(hour.value) else { return nil }
      second = Int64((hour.value % 12 + (isAfternoon ? 12 : 0)) * 3600) + rest.second
    } else if hour.value > 23 || hasGap && isAtEnd {
      return nil
    }
    if isAtEnd { return (second, rest.nanoseconds, nil) }
    _ = takes(" ", in: span)
    if takes(word: "utc", in: span) || takes(word: "gmt", in: span) {
      return (second, rest.nanoseconds, 0)
    }
    return offset(in: span).map { (second, rest.nanoseconds, $0) }
  }

  /// Whether AM (`false`) or PM (`true`) follows, with or without points; `nil` when neither does.
  private mutating func halfOfDay(in span: borrowing Span<UInt8>) -> Bool? {
    for (word, isAfternoon) in [("am", false), ("a.m.", false), ("pm", true), ("p.m.", true)]
    where takes(word: word, in: span) {
      return isAfternoon
    }
    return nil
  }
}

extension Timestamp {
  /// The moment for which a spreadsheet keeps a number: days since 30 December 1899, with the time as a
  /// fraction, in Dutch time; `nil` outside the years 1954 to 2119, where a number is hardly a day.
  fileprivate init?(spreadsheet bytes: [UInt8]) {
    let parts = bytes.split(maxSplits: 1, omittingEmptySubsequences: false) {
      $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
    }
    guard let first = parts.first, first.count == 5,
      parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { digitValue($0) != nil } }),
      let number = Int32(String(decoding: first, as: UTF8.self)), (20_000...80_000).contains(number)
    else { return nil }
    var seconds: Int64 = 0
    if parts.count == 2 {
      var scale: Int64 = 1
      for digit in parts[1].prefix(12) {
        seconds = seconds * 10 + (digitValue(digit) ?? 0)
        scale *= 10
      }
      seconds = (seconds * DutchTime.secondsInDay * 2 + scale) / (scale * 2)
    }
    self.init(
      onTheWall: CalendarDay(number: number - 25_569), seconds: seconds, nanoseconds: 0)
  }
}
