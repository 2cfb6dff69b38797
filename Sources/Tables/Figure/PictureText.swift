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

  /// The size of the font.
  static let size = 140

  let words: PictureWords
  let anchor: Anchor
  let x: Int
  let baseline: Int

  /// Puts a text at a place.
  init(_ words: PictureWords, _ anchor: Anchor, x: Int, baseline: Int) {
    self.words = words
    self.anchor = anchor
    self.x = x
    self.baseline = baseline
  }

  /// The room it takes, from the top of a capital to below the line.
  var box: Box {
    let left =
      switch anchor {
      case .start: x
      case .middle: x - words.width / 2
      case .end: x - words.width
      }
    return Box(
      left: left, right: left + words.width, top: baseline - Self.size,
      bottom: baseline + Self.size * 3 / 10)
  }

  /// The text itself.
  var element: SVGElement {
    SVGElement(
      "text",
      [("x", svgLength(x)), ("y", svgLength(baseline)), ("text-anchor", anchor.rawValue)],
      text: words)
  }

  /// Paper on which the text stays readable where lines pass behind it.
  var ground: SVGElement {
    SVGElement(
      "rect",
      [
        ("x", svgLength(box.left)), ("y", svgLength(box.top)),
        ("width", svgLength(box.right - box.left)), ("height", svgLength(box.bottom - box.top)),
      ])
  }
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

  /// Whether it lies within another.
  func isWithin(_ other: Self) -> Bool {
    left >= other.left && right <= other.right && top >= other.top && bottom <= other.bottom
  }
}
