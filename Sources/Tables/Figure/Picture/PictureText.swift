/// A text at a place in a picture.
///
/// All lengths are in tenths of a unit of the picture, from its upper left corner, so that sums are
/// exact.
struct PictureText: Sendable, Hashable {
  /// Which end of a text stands at its place.
  enum Anchor: String, Sendable, Hashable {
    case start
    case middle
    case end
  }

  /// How heavy the type is.
  enum Weight: Sendable, Hashable {
    case regular
    case bold
  }

  /// The size of the font.
  static let size = 140
  /// How wide bold type is, of the width of regular type.
  static let boldPercentage = 120

  let words: PictureWords
  let anchor: Anchor
  let x: Int
  let baseline: Int
  let weight: Weight

  /// Puts a text at a place.
  init(_ words: PictureWords, _ anchor: Anchor, x: Int, baseline: Int) {
    self.init(words, anchor, x: x, baseline: baseline, weight: .regular)
  }

  private init(_ words: PictureWords, _ anchor: Anchor, x: Int, baseline: Int, weight: Weight) {
    self.words = words
    self.anchor = anchor
    self.x = x
    self.baseline = baseline
    self.weight = weight
  }

  /// The same text in bold type.
  var bold: Self { Self(words, anchor, x: x, baseline: baseline, weight: .bold) }

  private var width: Int {
    switch weight {
    case .regular: words.width
    case .bold: words.width * Self.boldPercentage / 100
    }
  }

  /// The room it takes, from the top of a capital to below the line.
  var box: Box {
    let left =
      switch anchor {
      case .start: x
      case .middle: x - width / 2
      case .end: x - width
      }
    return Box(
      left: left, right: left + width, top: baseline - Self.size,
      bottom: baseline + Self.size * 3 / 10)
  }

  /// The text itself.
  var element: SVGElement {
    SVGElement(
      "text",
      [("x", svgLength(x)), ("y", svgLength(baseline)), ("text-anchor", anchor.rawValue)]
        + (weight == .bold ? [("font-weight", "bold")] : []),
      text: words)
  }

  /// Paper on which the text stays readable where lines pass behind it.
  var ground: SVGElement { SVGElement("rect", box.attributes) }
}

/// A part of a picture with four sides, in tenths of a unit.
struct Box: Sendable, Hashable {
  let left: Int
  let right: Int
  let top: Int
  let bottom: Int

  /// Whether the two have room in common.
  func overlaps(_ other: Self) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }

  /// The part with more room to its left and right.
  func widened(by room: Int) -> Self {
    Self(left: left - room, right: right + room, top: top, bottom: bottom)
  }

  /// Its place and size as attributes.
  var attributes: [(String, String)] {
    [
      ("x", svgLength(left)), ("y", svgLength(top)), ("width", svgLength(right - left)),
      ("height", svgLength(bottom - top)),
    ]
  }

  /// Whether it lies within another.
  func isWithin(_ other: Self) -> Bool {
    left >= other.left && right <= other.right && top >= other.top && bottom <= other.bottom
  }
}
