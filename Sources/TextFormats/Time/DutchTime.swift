/// The time of the European Netherlands by the rule of the European Union.
///
/// Summer time (UTC+2) runs from the last Sunday of March to the last Sunday of October, both at
/// 01:00 UTC; the rest is winter time (UTC+1). The rule is applied to every year.
///
/// Source: Directive 2000/84/EC.
enum DutchTime {
  static let secondsInDay: Int64 = 86_400

  /// The day, the second of the day and the offset that a Dutch clock shows at an instant.
  static func wallClock(at instant: Int64) -> (day: CalendarDay, second: Int, offset: Int64) {
    let year = CalendarDay(number: Int32(dayNumber(instant))).parts.year
    let summer = summerDays(of: year)
    let start = summer.lowerBound * secondsInDay + 3600
    let end = summer.upperBound * secondsInDay + 3600
    let offset: Int64 = start <= instant && instant < end ? 7200 : 3600
    let local = instant + offset
    let day = dayNumber(local)
    return (CalendarDay(number: Int32(day)), Int(local - day * secondsInDay), offset)
  }

  private static func dayNumber(_ seconds: Int64) -> Int64 {
    (seconds >= 0 ? seconds : seconds - secondsInDay + 1) / secondsInDay
  }

  /// The seconds to subtract from what a clock on the wall shows, in seconds since 1970.
  ///
  /// The hour that comes twice is the first, in summer time; the hour that is skipped counts as
  /// winter time.
  static func offset(onTheWall seconds: Int64, of year: Int) -> Int64 {
    let summer = summerDays(of: year)
    let start = summer.lowerBound * secondsInDay + 3 * 3600
    let end = summer.upperBound * secondsInDay + 3 * 3600
    return start <= seconds && seconds < end ? 7200 : 3600
  }

  /// The numbers of the last Sunday of March and of October.
  private static func summerDays(of year: Int) -> Range<Int64> {
    lastSunday(of: 3, year)..<lastSunday(of: 10, year)
  }

  /// A year just outside the calendar, which an offset can reach, is taken as its nearest.
  private static func lastSunday(of month: Int, _ year: Int) -> Int64 {
    guard let last = CalendarDay(year: min(max(year, 1), 9999), month: month, day: 31) else {
      preconditionFailure("March and October have 31 days")
    }
    // Day 0 was a Thursday.
    let weekday = ((Int64(last.number) + 4) % 7 + 7) % 7
    return Int64(last.number) - weekday
  }
}
