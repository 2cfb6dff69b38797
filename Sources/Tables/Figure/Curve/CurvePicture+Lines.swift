import TextFormats

extension CurvePicture {
  /// The lines of round values; that of 0 is the axis of the days.
  var grid: SVGElement {
    SVGElement(
      "g", [("stroke", Ink.grid), ("stroke-dasharray", "1 3")],
      values.scale.values.dropFirst().map { level(values.y($0)) })
  }

  /// The axis of the days, with a tick over every label.
  var ticks: SVGElement {
    SVGElement(
      "g", [("stroke", Ink.text), ("shape-rendering", "crispEdges")],
      [level(values.bottom)]
        + dayLabels.map { upright($0.x, from: values.bottom, to: values.bottom + 60) })
  }

  /// A line for every day with marks, up to the highest of its labels.
  var markLines: SVGElement {
    let tops = Dictionary(
      flags.flags.map { ($0.x, flagsBottom - $0.rowAbove * MarkFlags.rowHeight) },
      uniquingKeysWith: min)
    return SVGElement(
      "g", [("stroke", Ink.text), ("stroke-dasharray", "5 4")],
      tops.sorted { $0.key < $1.key }.map { upright($0, from: $1, to: values.bottom) })
  }

  /// The line that the curve goes towards.
  var totalLine: SVGElement {
    SVGElement(
      "g", [("stroke", Ink.text), ("stroke-width", "2")], [level(values.y(curve.total))])
  }

  /// The curve as steps, with a dot at its end.
  var curveElements: [SVGElement] {
    guard let first = curve.points.first, let last = curve.points.last else { return [] }
    let start = svgLength(days.x(Int(first.day.number) - 1))
    let steps = curve.points.map {
      "H\(svgLength(days.x($0.day)))V\(svgLength(values.y($0.value)))"
    }
    return [
      SVGElement(
        "path",
        [
          ("d", "M\(start) \(svgLength(values.bottom))" + steps.joined()), ("fill", "none"),
          ("stroke", Ink.curve), ("stroke-width", "2.5"),
        ]),
      SVGElement(
        "circle",
        [
          ("cx", svgLength(days.x(last.day))), ("cy", svgLength(values.y(last.value))),
          ("r", "4.5"), ("fill", Ink.curve),
        ]),
    ]
  }

  private func level(_ y: Int) -> SVGElement {
    svgLine(from: (days.left, y), to: (days.right, y))
  }

  private func upright(_ x: Int, from top: Int, to bottom: Int) -> SVGElement {
    svgLine(from: (x, top), to: (x, bottom))
  }
}
