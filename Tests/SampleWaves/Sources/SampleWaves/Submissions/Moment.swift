/// A minute of a year, in Dutch time.
struct Moment: Comparable {
  /// The year.
  let year: Int
  /// Minutes since the year began.
  let minute: Int

  /// A day of a month, at a time of day.
  init(_ year: Int, month: Int, day: Int, minuteOfDay: Int = 0) {
    self.year = year
    let days = Self.monthLengths(in: year).prefix(month - 1).reduce(0, +) + day - 1
    minute = days * 1440 + minuteOfDay
  }

  private init(year: Int, minute: Int) {
    self.year = year
    self.minute = minute
  }

  static func < (first: Moment, second: Moment) -> Bool {
    (first.year, first.minute) < (second.year, second.minute)
  }

  /// The moment so many minutes later, or earlier.
  func adding(minutes: Int) -> Moment { Moment(year: year, minute: minute + minutes) }

  /// A working hour between two days, both included.
  static func between(
    _ first: Moment, _ last: Moment, random: inout SplitMix64
  ) -> Moment {
    let days = (last.minute - first.minute) / 1440 + 1
    let midnight = first.minute / 1440 * 1440 + random.below(days) * 1440
    return Moment(year: first.year, minute: midnight + 8 * 60 + random.below(10 * 60))
  }

  /// The day, as `yyyy-mm-dd`.
  var dayText: String {
    var day = minute / 1440
    var month = 0
    let lengths = Self.monthLengths(in: year)
    while day >= lengths[month] {
      day -= lengths[month]
      month += 1
    }
    return "\(year)-\(Self.twoDigits(month + 1))-\(Self.twoDigits(day + 1))"
  }

  /// The day and the time, without an offset: Dutch time.
  var text: String {
    "\(dayText)T\(Self.twoDigits(minute % 1440 / 60)):\(Self.twoDigits(minute % 60)):00"
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  private static func monthLengths(in year: Int) -> [Int] {
    [31, year % 4 == 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  }
}
