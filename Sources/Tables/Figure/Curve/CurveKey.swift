/// What the line of the total and the end of the curve are, above a plot that has no room for it.
struct CurveKey: Sendable {
  let texts: [PictureText]
  let samples: [SVGElement]
  let height: Int

  /// Lays out the key of a curve; on a wide canvas there is none.
  init(_ curve: DayCurve, on canvas: Canvas) {
    guard canvas.format == .narrow else {
      (texts, samples, height) = ([], [], 0)
      return
    }
    let textLeft = canvas.margin + 320
    var texts: [PictureText] = []
    var samples: [SVGElement] = []
    var top = canvas.top + 80
    func add(_ words: PictureWords, _ sample: (_ y: Int) -> SVGElement) {
      let lines = PictureParagraph(words, width: canvas.width - canvas.margin - textLeft)
      guard lines.height > 0 else { return }
      texts += lines.texts(.start, x: textLeft, top: top)
      samples.append(sample(top + 100))
      top += lines.height
    }
    add(.label(curve.totalLabel, widest: 2 * canvas.width)) { y in
      SVGElement(
        "g", [("stroke", Ink.text), ("stroke-width", "2")],
        [svgLine(from: (canvas.margin, y), to: (canvas.margin + 240, y))])
    }
    if let end = curve.endLabel {
      add(end) { y in
        SVGElement(
          "g", [("fill", Ink.curve), ("stroke", Ink.curve), ("stroke-width", "2.5")],
          [
            svgLine(from: (canvas.margin, y), to: (canvas.margin + 200, y)),
            SVGElement(
              "circle",
              [("cx", svgLength(canvas.margin + 200)), ("cy", svgLength(y)), ("r", "4.5")]),
          ])
      }
    }
    self.texts = texts
    self.samples = samples
    height = top - canvas.top
  }
}
