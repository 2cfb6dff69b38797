import QuestionnaireSchema
import TextFormats

/// The moments at which made-up submissions are sent: on working days in the six weeks up to the day
/// that the questionnaire describes, and in its year.
struct SendingTimes: Sendable {
  private let days: [String]

  init(_ questionnaire: Questionnaire) {
    let year = questionnaire.year
    let first = CalendarDay(year: year, month: 1, day: 1)?.number ?? 0
    let last =
      questionnaire.referenceDate?.number
      ?? CalendarDay(year: year, month: 9, day: 30)?.number ?? first
    let end = last < first ? first + 41 : last
    let all = Array(max(first, end - 41)...end)
    // Day 0 was a Thursday.
    let working = all.filter { ($0 + 3) % 7 < 5 }
    days = (working.isEmpty ? all : working).map { CalendarDay(number: $0).description }
  }

  /// When a municipality sends its submission: before 14:00, and not in the last days, so that a
  /// correction can follow.
  func first(_ draws: inout Draws) -> String {
    time(day: draws.below(max(1, days.count - 7)), hour: 8, &draws)
  }

  /// When it sends a correction: after that.
  func correction(after first: String, _ draws: inout Draws) -> String {
    let day = days.firstIndex { first.hasPrefix($0) } ?? 0
    return time(day: min(days.count - 1, day + draws.below(7)), hour: 14, &draws)
  }

  private func time(day: Int, hour: Int, _ draws: inout Draws) -> String {
    let second = draws.below(6 * 3600)
    let clock = [hour + second / 3600, second / 60 % 60, second % 60].map { number in
      number < 10 ? "0\(number)" : "\(number)"
    }
    return "\(days[day])T\(clock[0]):\(clock[1]):\(clock[2])"
  }
}
