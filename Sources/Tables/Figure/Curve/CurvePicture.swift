import TextFormats

/// The picture of a curve: where everything stands, in tenths of a unit, and how it is drawn.
struct CurvePicture: Sendable {
  private static let plotHeight = 2400

  let curve: DayCurve
  let canvas: Canvas
  let days: DayAxis
  let values: ValueAxis
  let flags: MarkFlags
  let key: CurveKey

  /// Lays out a curve; `nil` when it has neither points nor marks.
  init?(_ curve: DayCurve, on canvas: Canvas) {
    let scale = RoundScale(reaching: curve.total)
    let left = PictureWords(dutchInteger(scale.top)).width + 160
    // At both sides there is room for half a day, and to the right for the label of the end, if
    // that is not very wide and is drawn there.
    let (side, right) =
      switch canvas.format {
      case .wide: (560, min((curve.endLabel?.width ?? 0) + 160, 1200))
      case .narrow: (400, 0)
      }
    guard
      let days = DayAxis(curve, left: max(side, left), right: canvas.width - max(side, right))
    else { return nil }
    flags = MarkFlags(curve.marks, on: days, canvas)
    key = CurveKey(curve, on: canvas)
    let top = canvas.top + 80 + key.height + flags.rows * MarkFlags.rowHeight + 440
    values = ValueAxis(scale: scale, top: top, bottom: top + Self.plotHeight)
    self.days = days
    self.canvas = canvas
    self.curve = curve
  }

  /// The picture, from the back to the front.
  var picture: Picture {
    let labels = key.texts.isEmpty ? CurveLabels(curve, days, values, canvas).texts : []
    let inPlot = withWords(labels + [valueLabel])
    let texts = inPlot + withWords(flagTexts) + gridLabels + dayLabels + key.texts
    return Picture(
      elements: [grid, ticks, markLines, totalLine]
        + [SVGElement("g", [("fill", Ink.paper)], inPlot.map(\.ground))]
        + curveElements + key.samples
        + [SVGElement("g", [("fill", Ink.text)], texts.map(\.element))],
      bottom: values.bottom + 340)
  }
}

extension CurvePicture {
  private func withWords(_ texts: [PictureText]) -> [PictureText] {
    texts.filter { !$0.words.text.isEmpty }
  }

  /// The lower side of the rows of flags.
  var flagsBottom: Int { values.top - 440 }

  private var valueLabel: PictureText {
    PictureText(.label(curve.valueLabel), .start, x: canvas.margin, baseline: values.top - 290)
  }

  private var flagTexts: [PictureText] { flags.flags.flatMap { $0.texts(bottom: flagsBottom) } }

  private var gridLabels: [PictureText] {
    values.scale.values.map {
      PictureText(
        PictureWords(dutchInteger($0)), .end, x: days.left - 80,
        baseline: values.y($0) + 50)
    }
  }

  var dayLabels: [PictureText] {
    days.labels(baseline: values.bottom + 240, within: canvas.width)
  }
}
