import TextFormats

/// What is drawn of a cell: its bar, if it has one, and words where that ends.
struct BarMark: Sendable, Hashable {
  /// The widest mark behind a number, about four characters.
  private static let widestMark = 420

  let words: PictureWords
  /// How much of the scale its bar takes.
  let share: Share?

  /// Takes a cell on a scale.
  init(_ cell: TableCell, on scale: BarScale) {
    let mark = cell.mark.map { PictureWords.label($0, widest: Self.widestMark).text } ?? ""
    let value =
      switch cell.value {
      case .count(let number): dutchInteger(number)
      case .percentage(let share), .bar(let share): share.percentage.map { "\($0)%" } ?? ""
      case .text(let words), .absent(let words): words
      case .empty: ""
      case .suppressed: "niet getoond"
      }
    words = PictureWords(value + mark)
    share = scale.share(of: cell.value)
  }
}
