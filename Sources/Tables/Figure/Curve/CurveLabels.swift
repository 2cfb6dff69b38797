import TextFormats

/// The labels within a plot: of the end of the curve, and of the line of the total.
///
/// Each has places where it can stand. They stand where neither covers the other, and if possible
/// where no line of a mark passes.
struct CurveLabels: Sendable, Hashable {
  let texts: [PictureText]

  /// Finds the places for a curve, between the sides of its plot.
  init(_ curve: DayCurve, _ days: DayAxis, _ values: ValueAxis, _ canvas: Canvas) {
    let plot = Box(
      left: days.left + 20, right: canvas.width - 40, top: values.top - 240,
      bottom: values.bottom)
    let lines = curve.marks.map { days.x($0.day) }
    let ends = endPlaces(curve, days, values).filter { $0.box.isWithin(plot) }
    let totals = totalPlaces(curve, days, values).filter { $0.box.isWithin(plot) }
    let pairs: [[PictureText]] =
      ends.isEmpty
      ? totals.map { [$0] }
      : ends.flatMap { end in
        totals.filter { !$0.box.overlaps(end.box.widened(by: 60)) }.map { [end, $0] }
      }
    let free = pairs.first { texts in
      !texts.contains { text in lines.contains { text.box.left <= $0 && $0 <= text.box.right } }
    }
    texts = free ?? pairs.first ?? []
  }
}

extension DayCurve {
  /// What is reached at the end, of what; `nil` without points.
  var endLabel: PictureWords? {
    points.last.map {
      PictureWords("\(dutchInteger($0.value)) van \(dutchInteger(total))")
    }
  }
}

/// Beside the dot at the end, and then above or below it.
private func endPlaces(_ curve: DayCurve, _ days: DayAxis, _ values: ValueAxis) -> [PictureText] {
  guard let end = curve.points.last, let words = curve.endLabel else { return [] }
  let x = days.x(end.day)
  let y = values.y(end.value)
  return [
    PictureText(words, .start, x: x + 120, baseline: y + 50),
    PictureText(words, .end, x: x - 80, baseline: y - 80),
    PictureText(words, .start, x: x + 80, baseline: y - 80),
    PictureText(words, .start, x: x + 80, baseline: y + 200),
    PictureText(words, .end, x: x - 80, baseline: y + 200),
  ]
}

/// On the line, else under it, else a row above it; to the left, else to the right.
private func totalPlaces(_ curve: DayCurve, _ days: DayAxis, _ values: ValueAxis) -> [PictureText] {
  let words = PictureWords.label(curve.totalLabel)
  let y = values.y(curve.total)
  return [y - 70, y + 190, y - 270].flatMap { baseline in
    [
      PictureText(words, .start, x: days.left + 60, baseline: baseline),
      PictureText(words, .end, x: days.right, baseline: baseline),
    ]
  }
}
