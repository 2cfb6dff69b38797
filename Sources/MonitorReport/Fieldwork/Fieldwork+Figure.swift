import ResponseIngest
public import Tables
import TextFormats

extension Fieldwork {
  /// How the response grew, as a figure, with the dates of the wave.
  public var curveFigure: Figure {
    let (asked, responded) = (
      rates.completeOrPartial.denominator, rates.completeOrPartial.numerator
    )
    let marks = [
      judged.context.deadline.map { DayCurve.Mark(day: $0, label: "Uiterlijk \($0.inDutch)") },
      judged.context.closing.map { DayCurve.Mark(day: $0, label: "Sluiting \($0.inDutch)") },
    ]
    let percentage = rates.completeOrPartial.percentage.map { " (\($0)%)" } ?? ""
    return Figure(
      .curve(
        DayCurve(
          valueLabel: "gemeenten",
          points: curve.days.map { DayCurve.Point(day: $0.day, value: $0.total) }, total: asked,
          totalLabel: "alle gevraagde gemeenten", marks: marks.compactMap { $0 })),
      of: curveTable(steps).renamed(
        "verloop-\(year)", title: "Hoe de respons groeide, meting \(year)"),
      description: "Van \(dutchInteger(asked)) gemeenten reageerden er "
        + "\(dutchInteger(responded))\(percentage). Elke gemeente telt vanaf de dag waarop zij voor "
        + "het eerst reageerde.")
  }
}
