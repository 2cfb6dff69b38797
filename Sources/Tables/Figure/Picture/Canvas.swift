/// The paper that a picture is drawn on, in tenths of a unit.
struct Canvas: Sendable, Hashable {
  /// How wide a picture is.
  enum Format: String, Sendable, Hashable, CaseIterable {
    /// For a page on a large screen or on paper.
    case wide
    /// For a small screen, on which the text of a wide picture would be too small to read.
    case narrow
  }

  /// Room at the left and right side that nothing but lines enters.
  static let margin = 80

  let format: Format
  /// Where a picture begins, below what stands above it.
  let top: Int

  /// The width.
  var width: Int {
    switch format {
    case .wide: 7200
    case .narrow: 3600
    }
  }

  /// The part that text may stand in, from side to side.
  var textWidth: Int { width - 2 * Self.margin }

  /// The picture of a table without anything to draw.
  var message: Picture {
    let text = PictureText(
      PictureWords("Geen gegevens"), .middle, x: width / 2, baseline: top + 600)
    return Picture(
      elements: [SVGElement("g", [("fill", Ink.text)], [text.element])], bottom: top + 1200)
  }
}

/// What is drawn on a canvas.
struct Picture: Sendable {
  /// The elements, from the back to the front.
  let elements: [SVGElement]
  /// Where it ends, with room below it.
  let bottom: Int
}
