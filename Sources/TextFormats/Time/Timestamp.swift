/// An instant, and the day that was written down for it.
public struct Timestamp: Sendable, Hashable, CustomStringConvertible {
  /// Whole seconds since the start of 1970 UTC.
  public let instant: Int64
  /// The part of a second after it, in billionths: 0 to 999 999 999.
  public let nanoseconds: Int32
  /// The day as it was written, whatever the offset.
  public let writtenDay: CalendarDay

  /// An instant with the day that was written for it.
  public init(instant: Int64, nanoseconds: Int32, writtenDay: CalendarDay) {
    self.instant = instant
    self.nanoseconds = nanoseconds
    self.writtenDay = writtenDay
  }

  /// An instant as a clock in the Netherlands shows it; `nil` outside the years 2 to 9998.
  public init?(secondsSince1970 instant: Int64) {
    guard (-62_104_060_800..<253_370_764_800).contains(instant) else { return nil }
    self.init(
      instant: instant, nanoseconds: 0, writtenDay: DutchTime.wallClock(at: instant).day)
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
