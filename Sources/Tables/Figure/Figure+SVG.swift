import TextFormats

extension Figure {
  /// The figure as an SVG document that stands alone, with its title above it and its notes below.
  ///
  /// It takes the width it is given. It holds no script and asks for nothing from elsewhere. Where
  /// there is nothing to draw it shows a message.
  public func svg() -> String {
    let name = table.name.utf8.map { $0.isASCIILetterOrDigit ? Character(Unicode.Scalar($0)) : "-" }
    let drawing = drawing(.wide, id: "figuur-" + String(name), [], surroundings: .none)
    return drawing.lines.map { $0 + "\n" }.joined()
  }
}
