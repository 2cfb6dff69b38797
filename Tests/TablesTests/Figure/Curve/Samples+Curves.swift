import Tables
import TestSupport
import TextFormats

extension Samples {
  /// Sixty days, in which 229 of 352 are reached, with two marks a week apart near the end.
  static let sixtyDays = curve(
    "zestig-dagen",
    (0..<60).map { DayCurve.Point(day: day(2021, 7, 23, plus: $0), value: $0 * ($0 + 3) / 16) }
      + [DayCurve.Point(day: day(2021, 7, 23, plus: 60), value: 229)],
    marks: [
      .init(day: day(2021, 9, 13), label: "Uiterlijk 13 september"),
      .init(day: day(2021, 9, 20), label: "Sluiting 20 september"),
    ])

  /// A single day.
  static let oneDay = curve("een-dag", [.init(day: day(2021, 9, 13), value: 350)], marks: [])

  /// Three years, with a point every 50 days and a mark before and behind them.
  static let threeYears = curve(
    "drie-jaar",
    (0..<22).map { DayCurve.Point(day: day(2019, 1, 10, plus: 50 * $0), value: 3 * $0) },
    marks: [
      .init(day: day(2018, 12, 1), label: "Begin van het programma"),
      .init(day: day(2022, 3, 1), label: "Einde van het programma, als er niets tussen komt"),
    ])

  /// Two marks on the same day and one the day before.
  static let sameDay = curve(
    "zelfde-dag",
    [.init(day: day(2021, 9, 6), value: 12), .init(day: day(2021, 9, 10), value: 40)],
    marks: [
      .init(day: day(2021, 9, 9), label: "Uiterste dag"),
      .init(day: day(2021, 9, 9), label: "Herinnering verstuurd"),
      .init(day: day(2021, 9, 8), label: "Dag ervoor"),
    ])

  /// Marks, and nothing that was counted yet.
  static let marksOnly = curve(
    "alleen-dagen", [],
    marks: [
      .init(day: day(2021, 6, 1), label: "Opening"),
      .init(day: day(2021, 9, 20), label: "Sluiting"),
    ])

  /// Nothing at all.
  static let noDays = curve("niets", [], marks: [])

  static let curves = [sixtyDays, oneDay, threeYears, sameDay, marksOnly, noDays]

  static func curve(
    _ name: String, _ points: [DayCurve.Point], marks: [DayCurve.Mark]
  ) -> Figure {
    figure(
      DayCurve(
        valueLabel: "bomen", points: points, total: 352, totalLabel: "alle 352 bomen",
        marks: marks),
      name)
  }

  /// A figure of a curve, beside a table with its last day.
  static func figure(_ curve: DayCurve, _ name: String) -> Figure {
    Figure(
      .curve(curve),
      of: Table(
        name: name, title: "Getelde bomen per dag", labelHeading: "Tot en met",
        columns: [.numbers("Samen")],
        rows: curve.points.suffix(1).map { TableRow($0.day.description, [.count($0.value)]) },
        notes: []),
      description:
        "Een lijn die in trappen oploopt. Aan het einde zijn nog niet alle bomen geteld.")
  }

  /// A day, or one so many days later.
  static func day(_ year: Int, _ month: Int, _ day: Int, plus days: Int = 0) -> CalendarDay {
    let start = CalendarDay(year: year, month: month, day: day)?.number ?? 0
    return CalendarDay(number: start + Int32(days))
  }

  /// A curve that is made up: spans from a day to centuries, values from nothing to the largest.
  static func curve(_ seed: UInt64) -> DayCurve {
    var dice = SeededGenerator(seed: seed)
    let total = [0, 1, 3, 352, 4711, DayCurve.largestTotal].randomElement(using: &dice) ?? 0
    let span = [1, 3, 10, 100, 1100, 100_000].randomElement(using: &dice) ?? 1
    let start = Int32.random(in: -20_000...30_000, using: &dice)
    let pointSpan = Int.random(in: 1...span, using: &dice)
    let most = [total, total / 2, total / 50].randomElement(using: &dice) ?? 0
    let days = Set((0..<9).map { _ in Int32.random(in: 0..<Int32(pointSpan), using: &dice) })
    let values = days.map { _ in Int.random(in: 0...most, using: &dice) }.sorted()
    let isEmpty = Int.random(in: 0..<10, using: &dice) == 0
    return DayCurve(
      valueLabel: label(&dice),
      points: isEmpty
        ? [] : zip(days.sorted(), values).map { .init(day: .init(number: start + $0), value: $1) },
      total: total, totalLabel: label(&dice),
      marks: (0..<Int.random(in: 0...5, using: &dice)).map { _ in
        let day = start + Int32.random(in: 0..<Int32(span), using: &dice)
        return .init(day: CalendarDay(number: day), label: label(&dice))
      })
  }

  private static func label(_ dice: inout SeededGenerator) -> String {
    let words = ["Uiterlijk 13 september", "alle gemeenten", "kort", "MAXIMUM WIJKEN", ""]
    return Bool.random(using: &dice)
      ? words.randomElement(using: &dice) ?? "" : HostileTextTests.text(&dice)
  }
}
