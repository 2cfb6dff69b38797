import Municipalities
import ResponseIngest
public import TextFormats

/// How the response grew, by the day on which each municipality first responded.
///
/// Only municipalities with a counting submission are in it, each on the day of the first of its
/// submissions that could count: a response, in time or admitted, and not set aside. So a correction
/// does not move it. One without a moment of its own is on the day that a person told for its delivery;
/// the day on which that was taken into a register says nothing of when it was sent.
public struct ResponseCurve: Sendable, Hashable {
  /// The days on which municipalities responded for the first time, in order.
  public let days: [Day]
  /// How many responded without saying when.
  public let undatedCount: Int
  /// How many were asked.
  public let asked: Int
  /// The last day that municipalities were told.
  public let deadline: CalendarDay?
  /// The day of the freeze.
  public let closing: CalendarDay?

  /// How many responded in all.
  public var responded: Int { days.last?.total ?? undatedCount }

  /// A day.
  public struct Day: Sendable, Hashable {
    /// The day, as it was written.
    public let day: CalendarDay
    /// How many responded for the first time on it.
    public let count: Int
    /// How many responded up to and including it, those without a day included.
    public let total: Int
  }
}

extension JudgedResponses {
  /// How the response of the municipalities that were asked grew.
  func responseCurve() -> ResponseCurve {
    var first = [CalendarDay?](repeating: nil, count: units.codes.count)
    let table = table
    (counting | passedOverRows).forEachMember { row in
      let unit = Int(table.units[row])
      guard let day = responseDay(ofRow: row) else { return }
      first[unit] = min(first[unit] ?? day, day)
    }
    var counts: [CalendarDay: Int] = [:]
    var undated = 0
    for unit in units.codes.indices where countingRows[unit] != nil {
      if let day = first[unit] { counts[day, default: 0] += 1 } else { undated += 1 }
    }
    var total = undated
    let days = counts.sorted { $0.key < $1.key }.map { day, count in
      total += count
      return ResponseCurve.Day(day: day, count: count, total: total)
    }
    return ResponseCurve(
      days: days, undatedCount: undated,
      asked: units.frame?.isAsked.count { $0 } ?? units.codes.count,
      deadline: context.deadline, closing: context.closing)
  }
}
