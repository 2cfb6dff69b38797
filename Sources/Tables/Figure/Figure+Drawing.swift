extension Figure {
  /// The drawing as an element; its name and description get ids that begin with an id.
  ///
  /// A picture that stands alone has the title of the table above it and its notes below.
  func drawing(
    on canvas: Canvas, id: String, _ attributes: [(String, String)], title: [PictureText],
    notes: (_ top: Int) -> [PictureText]
  ) -> SVGElement {
    let picture = picture(on: canvas.below(title.last.map { $0.box.bottom + 60 } ?? 0))
    let notes = notes(picture.bottom)
    let height = notes.last.map { $0.box.bottom + 80 } ?? picture.bottom
    let around = title + notes
    return SVGElement(
      "svg",
      [
        ("xmlns", "http://www.w3.org/2000/svg"),
        ("viewBox", "0 0 \(svgLength(canvas.width)) \(svgLength(height))"), ("role", "img"),
        ("aria-labelledby", "\(id)-titel"), ("aria-describedby", "\(id)-beschrijving"),
        ("lang", "nl"), ("direction", "ltr"), ("font-family", "sans-serif"),
        ("font-size", svgLength(PictureText.size)),
      ] + attributes,
      [
        SVGElement("title", [("id", "\(id)-titel")], text: accessibleName),
        SVGElement("desc", [("id", "\(id)-beschrijving")], text: PictureWords(description)),
        SVGElement("rect", [("width", "100%"), ("height", "100%"), ("fill", Ink.paper)]),
      ] + picture.elements
        + (around.isEmpty ? [] : [SVGElement("g", [("fill", Ink.text)], around.map(\.element))]))
  }

  /// What it is called by a program that reads the page out; a picture without a name is skipped.
  private var accessibleName: PictureWords {
    let title = PictureWords(table.title)
    return title.text.isEmpty ? PictureWords("Figuur") : title
  }

  private func picture(on canvas: Canvas) -> Picture {
    switch kind {
    case .bars: BarPicture(table, on: canvas)?.picture ?? canvas.message
    case .flows(let stages): FlowPicture(table, stages, on: canvas)?.picture ?? canvas.message
    case .curve(let curve): CurvePicture(curve, on: canvas)?.picture ?? canvas.message
    }
  }
}
