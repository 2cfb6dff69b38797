import TextFormats

/// An element of an SVG document: its attributes, and elements or a text within it.
struct SVGElement: Sendable {
  /// The lines of its source, in which nothing from a text or an attribute is markup.
  let lines: [String]

  /// An element with other elements within it, or with nothing.
  init(_ name: String, _ attributes: [(String, String)], _ elements: [SVGElement] = []) {
    let tag = Self.tag(name, attributes)
    lines =
      elements.isEmpty
      ? ["<\(tag)/>"] : ["<\(tag)>"] + elements.flatMap(\.lines).map { "  " + $0 } + ["</\(name)>"]
  }

  /// An element with a text within it.
  init(_ name: String, _ attributes: [(String, String)], text: PictureWords) {
    lines = ["<\(Self.tag(name, attributes))>\(htmlEscaped(text.text))</\(name)>"]
  }

  private static func tag(_ name: String, _ attributes: [(String, String)]) -> String {
    ([name] + attributes.map { "\($0)=\"\(htmlEscaped($1))\"" }).joined(separator: " ")
  }
}

/// A length in tenths of a unit, as a decimal: `12` or `12.5`.
func svgLength(_ tenths: Int) -> String {
  let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
  return (tenths < 0 ? "-" : "") + (rest == 0 ? "\(whole)" : "\(whole).\(rest)")
}

/// A line from a place to another.
func svgLine(from start: (x: Int, y: Int), to end: (x: Int, y: Int)) -> SVGElement {
  SVGElement(
    "line",
    [
      ("x1", svgLength(start.x)), ("y1", svgLength(start.y)), ("x2", svgLength(end.x)),
      ("y2", svgLength(end.y)),
    ])
}

/// The colours of a picture; on paper every line differs by 3 to 1 and text by far more.
enum Ink {
  static let paper = "#ffffff"
  static let text = "#1a1a1a"
  static let grid = "#6b6b6b"
  static let curve = "#004c97"
  /// What outlines a part that is too light to stand out by itself.
  static let edge = "#003366"
  /// What outlines a band, that others cross.
  static let bandEdge = "#4f7aa6"
  /// What stands for no answer.
  static let absence = "#767676"
}
