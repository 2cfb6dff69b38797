import TextFormats

extension DayAxis {
  /// Room between two labels, in tenths of a unit.
  private static let gap = 80

  /// Labels of days at equal steps, as close to each other as they can stand.
  ///
  /// The year is named where the axis passes into another one.
  func labels(baseline: Int, within width: Int) -> [PictureText] {
    let isWithinAYear = year(days.lowerBound) == year(days.upperBound)
    let room = PictureWords("30 mei" + (isWithinAYear ? "" : " 2000")).width + Self.gap
    let labels = ticks(room: room).map { number -> PictureText in
      let (year, month, day) = day(number).parts
      let text = "\(day) \(shortMonths[month - 1])" + (isWithinAYear ? "" : " \(year)")
      return PictureText(PictureWords(text), .middle, x: x(number), baseline: baseline)
    }
    return labels.filter { $0.box.left >= 0 && $0.box.right <= width }
  }

  /// The days at the smallest steps that leave every label its room.
  private func ticks(room: Int) -> [Int] {
    let least = room * (days.upperBound - days.lowerBound)
    if let step = [1, 2, 7, 14].first(where: { $0 * (right - left) >= least }) {
      return days.filter { ($0 - Self.monday) % step == 0 }
    }
    var step = 1
    while 28 * step * (right - left) < least {
      step = step == 3 ? 6 : 2 * step
      if step == 4 { step = 3 }
    }
    return firstsOfMonths(every: step).filter { days.contains($0) }
  }

  /// A Monday, from which weeks are counted.
  private static let monday = 4

  /// The first days of months, of which the number since year 0 is a multiple of a step.
  private func firstsOfMonths(every step: Int) -> [Int] {
    let last = month(days.upperBound)
    return stride(from: month(days.lowerBound) / step * step, through: last, by: step)
      .compactMap { CalendarDay(year: $0 / 12, month: $0 % 12 + 1, day: 1).map { Int($0.number) } }
  }

  private func month(_ number: Int) -> Int {
    let (year, month, _) = day(number).parts
    return 12 * year + month - 1
  }

  private func year(_ number: Int) -> Int { day(number).parts.year }

  private func day(_ number: Int) -> CalendarDay { CalendarDay(number: Int32(clamping: number)) }
}

private let shortMonths = [
  "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
]
