extension DayCurve {
  /// The figure as an SVG document, to stand alone or within an HTML page.
  ///
  /// It takes the width it is given. It holds no script and asks for nothing from elsewhere. Where
  /// there are no points it shows the axes for the marks alone, and without marks a message.
  public func svg() -> String {
    let picture = CurvePicture(self)
    let height = picture?.height ?? CurvePicture.messageHeight
    let titleID = "figuur-\(name)-titel"
    let descriptionID = "figuur-\(name)-beschrijving"
    let root = SVGElement(
      "svg",
      [
        ("xmlns", "http://www.w3.org/2000/svg"),
        ("viewBox", "0 0 \(svgLength(PictureWords.pictureWidth)) \(svgLength(height))"),
        ("role", "img"), ("aria-labelledby", "\(titleID) \(descriptionID)"), ("lang", "nl"),
        ("direction", "ltr"), ("font-family", "sans-serif"),
        ("font-size", svgLength(PictureText.size)),
      ],
      [
        SVGElement("title", [("id", titleID)], text: PictureWords(title)),
        SVGElement("desc", [("id", descriptionID)], text: PictureWords(description)),
        SVGElement("rect", [("width", "100%"), ("height", "100%"), ("fill", Ink.paper)]),
      ] + (picture?.elements ?? [CurvePicture.message]))
    return root.lines.map { $0 + "\n" }.joined()
  }
}
