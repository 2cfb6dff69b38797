import TextFormats

/// The picture of a curve: where everything stands, in tenths of a unit, and how it is drawn.
struct CurvePicture: Sendable, Hashable {
  /// The height of a picture that holds only a message.
  static let messageHeight = 1200
  private static let plotHeight = 2400
  private static let margin = 80

  let curve: DayCurve
  let days: DayAxis
  let values: ValueAxis
  let flags: MarkFlags

  /// Lays out a curve; `nil` when it has neither points nor marks.
  init?(_ curve: DayCurve) {
    let scale = RoundScale(reaching: curve.total)
    // Beside the axis there is room for half a day and for its values, and beside the end of the
    // curve for its label, if that is not very wide.
    let left = PictureWords(dutchInteger(scale.top)).width + 2 * Self.margin
    let right = min((curve.endLabel?.width ?? 0) + 160, 1200)
    guard
      let days = DayAxis(
        curve, left: max(560, left), right: PictureWords.pictureWidth - max(560, right))
    else { return nil }
    flags = MarkFlags(curve.marks, on: days)
    let top = Self.margin + flags.rows * MarkFlags.rowHeight + 440
    values = ValueAxis(scale: scale, top: top, bottom: top + Self.plotHeight)
    self.days = days
    self.curve = curve
  }

  /// The height of the picture.
  var height: Int { values.bottom + 340 }

  /// What is drawn, from the back to the front.
  var elements: [SVGElement] {
    let inPlot = withWords(CurveLabels(curve, days, values).texts + [valueLabel])
    let texts = inPlot + withWords(flagTexts) + gridLabels + dayLabels
    return [grid, ticks, markLines, totalLine]
      + [SVGElement("g", [("fill", Ink.paper)], inPlot.map(\.ground))]
      + curveElements
      + [SVGElement("g", [("fill", Ink.text)], texts.map(\.element))]
  }

  /// The picture when there is nothing to draw.
  static var message: SVGElement {
    let text = PictureText(
      PictureWords("Geen gegevens"), .middle, x: PictureWords.pictureWidth / 2,
      baseline: messageHeight / 2)
    return SVGElement("g", [("fill", Ink.text)], [text.element])
  }
}

extension CurvePicture {
  private func withWords(_ texts: [PictureText]) -> [PictureText] {
    texts.filter { !$0.words.text.isEmpty }
  }

  /// The lower side of the rows of flags.
  var flagsBottom: Int { values.top - 440 }

  private var valueLabel: PictureText {
    PictureText(.label(curve.valueLabel), .start, x: Self.margin, baseline: values.top - 290)
  }

  var flagTexts: [PictureText] { flags.flags.map { $0.text(bottom: flagsBottom) } }

  private var gridLabels: [PictureText] {
    values.scale.values.map {
      PictureText(
        PictureWords(dutchInteger($0)), .end, x: days.left - Self.margin,
        baseline: values.y($0) + 50)
    }
  }

  var dayLabels: [PictureText] { days.labels(baseline: values.bottom + 240) }
}
