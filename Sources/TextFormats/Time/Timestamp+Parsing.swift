extension Timestamp {
  /// The instant that is written as an ISO 8601 date or date-time; `nil` when it is none.
  ///
  /// See ``init(parsing:in:)``.
  public init?(parsing text: String) {
    let bytes = Array(text.utf8)
    self.init(parsing: 0..<bytes.count, in: bytes.span)
  }

  /// The instant that is written in a range of bytes as an ISO 8601 date or date-time.
  ///
  /// Between date and time stands a `T` or a space; seconds and their fraction may be left out. The
  /// offset is `Z`, `+02:00`, `+0200` or `+02`; without one it is Dutch time, in which an hour that
  /// comes twice is the first. A date alone is 00:00 Dutch time.
  public init?(parsing range: Range<Int>, in span: borrowing Span<UInt8>) {
    let dateEnd = min(range.lowerBound + 10, range.upperBound)
    guard range.count >= 10, digitValue(span[range.lowerBound + 2]) != nil,
      let day = CalendarDay(parsing: range.lowerBound..<dateEnd, in: span)
    else { return nil }
    var reader = DigitReader(dateEnd..<range.upperBound)
    guard !reader.isAtEnd else {
      self.init(onTheWall: day, seconds: 0, nanoseconds: 0)
      return
    }
    guard
      reader.takes("T", in: span) || reader.takes("t", in: span) || reader.takes(" ", in: span),
      let clock = reader.clock(in: span)
    else { return nil }
    var offset: Int64?
    if !reader.isAtEnd {
      guard let written = reader.offset(in: span), reader.isAtEnd else { return nil }
      offset = written
    }
    self.init(day, clock, offset: offset)
  }

  /// A day and a time as they are written, with the offset from UTC in seconds; without one in Dutch time.
  init(_ day: CalendarDay, _ clock: (second: Int64, nanoseconds: Int32), offset: Int64?) {
    guard let offset else {
      self.init(onTheWall: day, seconds: clock.second, nanoseconds: clock.nanoseconds)
      return
    }
    let instant = Int64(day.number) * DutchTime.secondsInDay + clock.second - offset
    // Where the offset can be the Dutch one, another day is only possible in the hours around midnight.
    let isSameDay =
      (3600...7200).contains(offset)
      && (3600..<DutchTime.secondsInDay - 3600).contains(clock.second)
    self.init(
      instant: instant, nanoseconds: clock.nanoseconds,
      day: isSameDay ? day : DutchTime.wallClock(at: instant).day)
  }
}

extension DigitReader {
  /// A time of day: `hh:mm`, `hh:mm:ss` or with a fraction, of which nine digits are kept.
  mutating func clock(
    in span: borrowing Span<UInt8>
  ) -> (second: Int64, nanoseconds: Int32)? {
    guard let hour = twoDigits(in: span, upTo: 23), let rest = minutes(in: span) else { return nil }
    return (Int64(hour * 3600) + rest.second, rest.nanoseconds)
  }

  /// What follows the hour: `:mm`, `:mm:ss` or with a fraction, of which nine digits are kept.
  mutating func minutes(
    in span: borrowing Span<UInt8>
  ) -> (second: Int64, nanoseconds: Int32)? {
    guard takes(":", in: span), let minute = twoDigits(in: span, upTo: 59) else { return nil }
    let whole = Int64(minute * 60)
    guard takes(":", in: span) else { return (whole, 0) }
    // A leap second is written as 60.
    guard let second = twoDigits(in: span, upTo: minute == 59 ? 60 : 59) else { return nil }
    guard takes(".", in: span) || takes(",", in: span) else { return (whole + Int64(second), 0) }
    guard let fraction = number(in: span, upTo: 9) else { return nil }
    while number(in: span, upTo: 9) != nil {}
    var nanoseconds = Int32(fraction.value)
    for _ in fraction.width..<9 {
      nanoseconds *= 10
    }
    return (whole + Int64(second), nanoseconds)
  }

  /// An offset from UTC in seconds: `Z`, `+hh:mm`, `+hhmm` or `+hh`.
  mutating func offset(in span: borrowing Span<UInt8>) -> Int64? {
    if takes("Z", in: span) || takes("z", in: span) { return 0 }
    let isWest = takes("-", in: span)
    guard isWest || takes("+", in: span), let hours = twoDigits(in: span, upTo: 23) else {
      return nil
    }
    var seconds = Int64(hours * 3600)
    if takes(":", in: span) || !isAtEnd {
      guard let minutes = twoDigits(in: span, upTo: 59) else { return nil }
      seconds += Int64(minutes * 60)
    }
    return isWest ? -seconds : seconds
  }
}
