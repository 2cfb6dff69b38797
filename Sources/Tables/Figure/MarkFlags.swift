/// The labels of marks as flags on their lines, in as many rows above a plot as they need.
///
/// Flags fly to the right, or all to the left where the last of them would leave the picture. Those
/// that do not fit either way fly to the side where each has room.
struct MarkFlags: Sendable, Hashable {
  /// The height of a row, in tenths of a unit.
  static let rowHeight = 200

  /// A label beside its line.
  struct Flag: Sendable, Hashable {
    let words: PictureWords
    /// Where the line of the mark stands.
    let x: Int
    /// Whether the label ends at the line, instead of starting there.
    let fliesLeft: Bool
    /// The row, counted from the plot upwards.
    let row: Int

    /// The label, with the lower side of the rows at a height.
    func text(bottom: Int) -> PictureText {
      PictureText(
        words, fliesLeft ? .end : .start, x: fliesLeft ? x - space : x + space,
        baseline: bottom - row * rowHeight - 60)
    }
  }

  let flags: [Flag]

  /// How many rows there are.
  var rows: Int { (flags.map(\.row).max() ?? -1) + 1 }

  /// Hangs out the flags.
  init(_ marks: [DayCurve.Mark], on axis: DayAxis) {
    let places = marks.map { Place(words: .label($0.label), x: axis.x($0.day)) }
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
        Place(words: flag.words, x: flag.x).range(fliesLeft: flag.fliesLeft).overlaps(range)
      }
      let row = (below.map(\.row).max() ?? -1) + 1
      flags.append(
        Flag(words: place.words, x: place.x, fliesLeft: fliesLeft(place), row: row))
    }
    self.flags = flags
  }
}

/// Room between a line and its label, and at the side of the picture.
private let space = 50

/// A label with its line, that has no side or row yet.
private struct Place: Sendable, Hashable {
  let words: PictureWords
  let x: Int

  var fitsRight: Bool { x + words.width + 2 * space <= PictureWords.pictureWidth }
  var fitsLeft: Bool { x - words.width - 2 * space >= 0 }

  /// From the line to the end of the label, with room behind it.
  func range(fliesLeft: Bool) -> ClosedRange<Int> {
    fliesLeft ? x - words.width - 3 * space...x : x...x + words.width + 3 * space
  }
}
