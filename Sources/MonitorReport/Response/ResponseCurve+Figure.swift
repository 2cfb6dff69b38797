public import Tables
import TextFormats

extension ResponseCurve {
  /// How the response grew, drawn with the dates of the wave, with its table.
  public func figure(year: Int) -> Figure {
    let share = Share(numerator: responded, denominator: asked)
    let marks = [
      deadline.map { DayCurve.Mark(day: $0, label: "Uiterlijk \($0.inDutch)") },
      closing.map { DayCurve.Mark(day: $0, label: "Sluiting \($0.inDutch)") },
    ]
    let percentage = share.percentage.map { " (\($0)%)" } ?? ""
    return Figure(
      .curve(
        DayCurve(
          valueLabel: "gemeenten",
          points: days.map { DayCurve.Point(day: $0.day, value: $0.total) }, total: asked,
          totalLabel: "alle gevraagde gemeenten", marks: marks.compactMap { $0 })),
      of: table(.readable).renamed(
        "verloop-\(year)", title: "Hoe de respons groeide, meting \(year)"),
      description: "Van \(dutchInteger(asked)) gemeenten reageerden er "
        + "\(dutchInteger(responded))\(percentage). Elke gemeente telt vanaf de dag waarop zij voor "
        + "het eerst reageerde.")
  }
}
