public import Tables
import TextFormats

extension ResponseCurve {
  /// How far apart the rows of a table of the curve stand.
  public enum Steps: Sendable, Hashable {
    /// A row for every day.
    case days
    /// A row for every day, or for every week when there are many days.
    case readable
  }

  /// How the response grew, as a table.
  public func table(_ steps: Steps) -> Table {
    let undated =
      undatedCount == 0
      ? [] : [Step(label: "zonder datum", count: undatedCount, total: undatedCount)]
    let isByWeek = steps == .readable && days.count > 14
    let rows = isByWeek ? weeks : days.map { Step($0) }
    return Table(
      name: "verloop", title: "Hoe de respons groeide",
      labelHeading: isByWeek ? "Week vanaf" : "Dag",
      columns: [.numbers("Erbij"), .numbers("Samen"), .words("Deel van de gevraagde gemeenten")],
      rows: (undated + rows).map { step in
        TableRow(
          step.label,
          [
            .count(step.count), .count(step.total),
            .bar(Share(numerator: step.total, denominator: asked)),
          ])
      }, notes: [])
  }

  /// A day or a week of the curve.
  private struct Step {
    let label: String
    var count: Int
    var total: Int

    init(_ day: ResponseCurve.Day) {
      self.init(label: day.day.description, count: day.count, total: day.total)
    }

    init(label: String, count: Int, total: Int) {
      self.label = label
      self.count = count
      self.total = total
    }
  }

  private var weeks: [Step] {
    var weeks: [Step] = []
    var monday: CalendarDay?
    for day in days {
      // 1 January 1970 was a Thursday.
      let start = CalendarDay(number: day.day.number - (day.day.number + 3) % 7)
      if start != monday {
        weeks.append(Step(label: start.inDutch, count: 0, total: 0))
        monday = start
      }
      weeks[weeks.count - 1].count += day.count
      weeks[weeks.count - 1].total = day.total
    }
    return weeks
  }
}
