import TextFormats

/// The axis of a picture that lies down, with days.
///
/// It reaches from the day before the first point, and holds every mark.
struct DayAxis: Sendable, Hashable {
  /// Where the first day stands, in tenths of a unit.
  let left: Int
  /// Where the last day stands, in tenths of a unit.
  let right: Int
  /// The numbers of the days; two at least.
  let days: ClosedRange<Int>

  /// The axis of a curve; `nil` when that has neither points nor marks.
  init?(_ curve: DayCurve, left: Int, right: Int) {
    let days = (curve.points.map(\.day) + curve.marks.map(\.day)).map { Int($0.number) }
    let starts = curve.points.first.map { [Int($0.day.number) - 1] } ?? []
    guard let first = (starts + days).min(), let last = days.max() else { return nil }
    self.left = left
    self.right = right
    self.days = first < last ? first...last : first - 1...last + 1
  }

  /// Where a day stands.
  func x(_ day: CalendarDay) -> Int { x(Int(day.number)) }

  /// Where the day with a number stands.
  func x(_ day: Int) -> Int {
    let span = days.upperBound - days.lowerBound
    return left + (2 * (day - days.lowerBound) * (right - left) + span) / (2 * span)
  }
}
