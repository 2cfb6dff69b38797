import TextFormats

extension Figure {
  /// The figure as an SVG document that stands alone, with its title above it and its notes below.
  ///
  /// It takes the width it is given. It holds no script and asks for nothing from elsewhere. Where
  /// there is nothing to draw it shows a message.
  public func svg() -> String {
    let canvas = Canvas.alone(.wide)
    let name = table.name.utf8.map { $0.isASCIILetterOrDigit ? Character(Unicode.Scalar($0)) : "-" }
    let drawing = drawing(
      on: canvas, id: "figuur-" + String(name), [], title: titleLines(canvas)
    ) { noteLines(canvas.below($0)) }
    return drawing.lines.map { $0 + "\n" }.joined()
  }

  private func titleLines(_ canvas: Canvas) -> [PictureText] {
    PictureParagraph.bold(PictureWords(table.title), width: canvas.textWidth)
      .texts(.start, x: canvas.margin, top: canvas.top + 80).map(\.bold)
  }

  private func noteLines(_ canvas: Canvas) -> [PictureText] {
    var top = canvas.top
    return table.notes.flatMap { note -> [PictureText] in
      let lines = PictureParagraph(PictureWords(note), width: canvas.textWidth)
      defer { top += lines.height + (lines.lines.isEmpty ? 0 : 60) }
      return lines.texts(.start, x: canvas.margin, top: top)
    }
  }
}
