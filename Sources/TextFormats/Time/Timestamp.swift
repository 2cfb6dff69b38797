/// An instant, and the day on which it was in the Netherlands.
public struct Timestamp: Sendable, Hashable, CustomStringConvertible {
  /// Whole seconds since the start of 1970 UTC.
  public let instant: Int64
  /// The part of a second after it, in billionths: 0 to 999 999 999.
  public let nanoseconds: Int32
  /// The day that a calendar in the Netherlands shows, in whatever time the instant was written.
  public let day: CalendarDay

  /// An instant of which is known which day it is.
  init(instant: Int64, nanoseconds: Int32, day: CalendarDay) {
    self.instant = instant
    self.nanoseconds = nanoseconds
    self.day = day
  }

  /// An instant as a clock in the Netherlands shows it; `nil` outside the years 2 to 9998.
  public init?(secondsSince1970 instant: Int64, nanoseconds: Int32 = 0) {
    guard (-62_104_060_800..<253_370_764_800).contains(instant) else { return nil }
    self.init(
      instant: instant, nanoseconds: nanoseconds, day: DutchTime.wallClock(at: instant).day)
  }

  /// What a clock in the Netherlands shows: a day and the seconds after midnight.
  init(onTheWall day: CalendarDay, seconds: Int64, nanoseconds: Int32) {
    let wall = Int64(day.number) * DutchTime.secondsInDay + seconds
    self.init(
      instant: wall - DutchTime.offset(onTheWall: wall, of: day.parts.year),
      nanoseconds: nanoseconds,
      day: seconds < DutchTime.secondsInDay
        ? day : CalendarDay(number: day.number + 1))
  }

  /// The beginning of a day in the Netherlands.
  public init(startOf day: CalendarDay) {
    self.init(onTheWall: day, seconds: 0, nanoseconds: 0)
  }

  /// The day and the second of it that a clock in the Netherlands shows.
  public var dutchClock: (day: CalendarDay, second: Int) {
    let (day, second, _) = DutchTime.wallClock(at: instant)
    return (day, second)
  }

  /// The instant as ISO 8601 in whole seconds of Dutch time: `2021-09-13T10:22:00+02:00`.
  public var description: String {
    let (day, second, offset) = DutchTime.wallClock(at: instant)
    let clock = [second / 3600, second / 60 % 60, second % 60].map { zeroPadded($0, 2) }
    return "\(day)T\(clock.joined(separator: ":"))+0\(offset / 3600):00"
  }
}
