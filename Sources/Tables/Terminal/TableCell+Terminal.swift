import TextFormats

extension TableCell {
  /// The cell as a person reads it, with its mark.
  var printed: String { value.printed + (mark ?? "") }

  /// Whether it holds words, which may be broken over lines.
  var holdsWords: Bool {
    if case .text = value { true } else { false }
  }

  /// The columns of a terminal that the mark takes.
  var markWidth: Int { mark.map { HarmlessText($0).width } ?? 0 }

  /// The cell in lines; a number is followed by as much room as the marks of its column take.
  func terminalLines(markWidth room: Int, width: Int) -> [String] {
    let lines = WrappedText(HarmlessText(printed), width: width).lines
    guard !holdsWords, lines.count == 1 else { return lines }
    return lines.map { $0 + String(repeating: " ", count: room - markWidth) }
  }
}

extension TableCell.Value {
  /// The value as a person reads it: `1.234`, `51%`, a bar, words, nothing or a point.
  var printed: String {
    switch self {
    case .count(let number): dutchInteger(number)
    case .percentage(let share): share.percentage.map { "\($0)%" } ?? ""
    case .bar(let share): share.bar ?? ""
    case .text(let words), .absent(let words): words
    case .empty: ""
    case .suppressed: "."
    }
  }
}
