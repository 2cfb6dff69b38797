extension Figure {
  /// What is drawn around the picture itself.
  enum Surroundings: Sendable, Hashable {
    /// Nothing is around it: it has its title above it and its notes below.
    case none
    /// A page is around it, that has the title and the notes.
    case page
  }

  /// The drawing as an element; its name and description get ids that begin with an id.
  func drawing(
    _ format: Canvas.Format, id: String, _ attributes: [(String, String)],
    surroundings: Surroundings
  ) -> SVGElement {
    let title = surroundings == .none ? titleLines(format) : []
    let top = title.last.map { $0.box.bottom + 80 } ?? 0
    let picture = picture(on: Canvas(format: format, top: top))
    let notes = surroundings == .none ? noteLines(format, top: picture.bottom) : []
    let height = notes.last.map { $0.box.bottom + Canvas.margin } ?? picture.bottom
    let canvas = Canvas(format: format, top: 0)
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
        SVGElement("title", [("id", "\(id)-titel")], text: PictureWords(table.title)),
        SVGElement("desc", [("id", "\(id)-beschrijving")], text: PictureWords(description)),
        SVGElement("rect", [("width", "100%"), ("height", "100%"), ("fill", Ink.paper)]),
      ] + (around.isEmpty ? [] : [SVGElement("g", [("fill", Ink.text)], around.map(\.element))])
        + picture.elements)
  }

  private func picture(on canvas: Canvas) -> Picture {
    switch kind {
    case .bars: BarPicture(table, on: canvas)?.picture ?? canvas.message
    case .flows(let stages): FlowPicture(table, stages, on: canvas)?.picture ?? canvas.message
    case .curve(let curve): CurvePicture(curve, on: canvas)?.picture ?? canvas.message
    }
  }

  private func titleLines(_ format: Canvas.Format) -> [PictureText] {
    let canvas = Canvas(format: format, top: 0)
    return PictureParagraph.bold(PictureWords(table.title), width: canvas.textWidth)
      .texts(.start, x: Canvas.margin, top: Canvas.margin).map(\.bold)
  }

  private func noteLines(_ format: Canvas.Format, top: Int) -> [PictureText] {
    let canvas = Canvas(format: format, top: top)
    var top = top
    return table.notes.flatMap { note -> [PictureText] in
      let lines = PictureParagraph(PictureWords(note), width: canvas.textWidth)
      defer { top += lines.height + (lines.lines.isEmpty ? 0 : 60) }
      return lines.texts(.start, x: Canvas.margin, top: top)
    }
  }
}
