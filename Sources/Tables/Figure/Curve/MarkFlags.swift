/// The labels of marks as flags on their lines, in as many rows above a plot as they need.
///
/// Flags fly to the right, or all to the left where the last of them would leave the picture. Those
/// that do not fit either way fly to the side where each has room.
struct MarkFlags: Sendable, Hashable {
  /// The height of a row, in tenths of a unit.
  static let rowHeight = 200

  /// A label beside its line, in one or more rows.
  struct Flag: Sendable, Hashable {
    let lines: [PictureWords]
    /// Where the line of the mark stands.
    let x: Int
    /// Whether the label ends at the line, instead of starting there.
    let fliesLeft: Bool
    /// The lowest row, counted from the plot upwards.
    let row: Int

    /// The first row above it.
    var rowAbove: Int { row + lines.count }

    /// The label, with the lower side of the rows at a height.
    func texts(bottom: Int) -> [PictureText] {
      lines.enumerated().map { index, words in
        PictureText(
          words, fliesLeft ? .end : .start, x: fliesLeft ? x - space : x + space,
          baseline: bottom - (rowAbove - 1 - index) * rowHeight - 60)
      }
    }
  }

  let flags: [Flag]

  /// How many rows there are.
  var rows: Int { flags.map(\.rowAbove).max() ?? 0 }

  /// Hangs out the flags.
  init(_ marks: [DayCurve.Mark], on axis: DayAxis, _ canvas: Canvas) {
    // From the middle, a label of this width fits to both sides.
    let widest = canvas.width / 2 - 2 * space
    let places = marks.map { mark in
      Place(
        lines: PictureParagraph(.label(mark.label), width: widest).lines, x: axis.x(mark.day),
        pictureWidth: canvas.width)
    }
    let allFitRight = places.allSatisfy(\.fitsRight)
    let allFitLeft = places.allSatisfy(\.fitsLeft)
    let fliesLeft = { (place: Place) in !allFitRight && (allFitLeft || !place.fitsRight) }
    let numbered = places.enumerated()
    let toTheRight = numbered.filter { !fliesLeft($0.element) }
      .sorted { ($0.element.x, $0.offset) > ($1.element.x, $1.offset) }
    let toTheLeft = numbered.filter { fliesLeft($0.element) }
      .sorted { ($0.element.x, -$0.offset) < ($1.element.x, -$1.offset) }
    // From where the flags end back to where they begin: each stands above those its line would cross.
    var flags: [Flag] = []
    for place in (toTheRight + toTheLeft).map(\.element) {
      let range = place.range(fliesLeft: fliesLeft(place))
      let below = flags.filter { flag in
        Place(lines: flag.lines, x: flag.x, pictureWidth: canvas.width)
          .range(fliesLeft: flag.fliesLeft).overlaps(range)
      }
      let row = below.map(\.rowAbove).max() ?? 0
      flags.append(
        Flag(lines: place.lines, x: place.x, fliesLeft: fliesLeft(place), row: row))
    }
    self.flags = flags
  }
}

/// Room between a line and its label, and at the side of the picture.
private let space = 50

/// A label with its line, that has no side or row yet.
private struct Place: Sendable, Hashable {
  let lines: [PictureWords]
  let x: Int
  let pictureWidth: Int

  var width: Int { lines.map(\.width).max() ?? 0 }
  var fitsRight: Bool { x + width + 2 * space <= pictureWidth }
  var fitsLeft: Bool { x - width - 2 * space >= 0 }

  /// From the line to the end of the label, with room behind it.
  func range(fliesLeft: Bool) -> ClosedRange<Int> {
    fliesLeft ? x - width - 3 * space...x : x...x + width + 3 * space
  }
}
