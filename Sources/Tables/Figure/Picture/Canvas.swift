/// The paper that a picture is drawn on, in tenths of a unit.
struct Canvas: Sendable, Hashable {
  /// How wide a picture is.
  enum Format: String, Sendable, Hashable, CaseIterable {
    /// For a page on a large screen or on paper.
    case wide
    /// For a small screen, on which the text of a wide picture would be too small to read.
    case narrow
  }

  let format: Format
  /// Room at the sides that no text enters.
  let margin: Int
  /// Where a picture begins, below what stands above it.
  let top: Int

  /// The canvas of a picture that stands alone.
  static func alone(_ format: Format) -> Self { Self(format: format, margin: 80, top: 0) }

  /// The canvas of a picture on a page, in line with the text there.
  static func onPage(_ format: Format) -> Self { Self(format: format, margin: 10, top: 0) }

  /// The canvas from a height down.
  func below(_ top: Int) -> Self { Self(format: format, margin: margin, top: top) }

  /// The width.
  var width: Int {
    switch format {
    case .wide: 7200
    case .narrow: 3600
    }
  }

  /// The part that text may stand in, from side to side.
  var textWidth: Int { width - 2 * margin }

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
