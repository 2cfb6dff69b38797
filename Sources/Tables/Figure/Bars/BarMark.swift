import TextFormats

/// What is drawn of a cell: the words at the end of its bar, and the bar if it has one.
struct BarMark: Sendable, Hashable {
  /// The widest mark behind a number, about four characters.
  private static let widestMark = 420

  let words: PictureWords
  let hasBar: Bool
  let cell: TableCell

  /// Takes a cell on a scale.
  init(_ cell: TableCell, on scale: BarScale) {
    let mark = cell.mark.map { PictureWords.label($0, widest: Self.widestMark).text } ?? ""
    let value =
      switch cell.value {
      case .count(let number): dutchInteger(number)
      case .percentage(let share), .bar(let share): share.percentage.map { "\($0)%" } ?? ""
      case .text(let words): words
      case .empty: ""
      case .suppressed: "niet getoond"
      }
    words = PictureWords(value + mark)
    hasBar = scale.length(of: cell.value, onScaleOf: 1) != nil
    self.cell = cell
  }
}
