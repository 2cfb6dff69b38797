import TextFormats

/// A text made harmless for a terminal and broken into lines of at most a width.
///
/// Lines break at spaces. A word that is wider than a line breaks behind a hyphen, slash or
/// underscore if there is one in its second half, and else anywhere. Several spaces become one.
struct WrappedText: Sendable, Hashable {
  /// The lines, without line ends; at least one.
  let lines: [String]

  /// Breaks a text; a width under 2 is taken as 2, for so wide is a wide character.
  init(_ text: HarmlessText, width: Int) {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.words {
      var pieces = word.pieces(width: max(width, 2))
      let first = pieces.removeFirst()
      if used > 0, used + 1 + first.width <= max(width, 2), pieces.isEmpty {
        line += " " + first.text
        used += 1 + first.width
        continue
      }
      if used > 0 { lines.append(line) }
      lines += ([first] + pieces).dropLast().map(\.text)
      line = pieces.last?.text ?? first.text
      used = pieces.last?.width ?? first.width
    }
    if used > 0 || lines.isEmpty { lines.append(line) }
    self.lines = lines
  }

  /// The width of the longest line.
  var width: Int { lines.map { terminalWidth($0) }.max() ?? 0 }
}

/// A text as the words that a terminal can show, each with its width.
struct HarmlessText: Sendable, Hashable {
  /// The words in order, without the white space between them.
  let words: [Word]

  /// Takes a text from anywhere.
  init(_ text: String) {
    words = terminalSafe(text).utf8.split(separator: UInt8(ascii: " "))
      .map { Word(String(Substring($0))) }
  }

  /// How wide the text is on one line.
  var width: Int { words.reduce(0) { $0 + $1.width } + max(0, words.count - 1) }

  /// How wide the widest word is.
  var longestWord: Int { words.map(\.width).max() ?? 0 }

  /// A word, or a part of one.
  struct Word: Sendable, Hashable {
    let text: String
    /// The columns it takes.
    let width: Int

    init(_ text: String) {
      self.text = text
      width = terminalWidth(text)
    }

    /// The word in parts that are no wider than a line.
    func pieces(width limit: Int) -> [Word] {
      guard width > limit else { return [self] }
      var pieces: [Word] = []
      var piece = ""
      var used = 0
      for part in unbreakableParts(width: limit) {
        let wide = terminalWidth(part)
        if used + wide > limit, !piece.isEmpty {
          let end = piece.lastBreak ?? piece.endIndex
          pieces.append(Word(String(piece[..<end])))
          piece = String(piece[end...])
          used = terminalWidth(piece)
        }
        piece += part
        used += wide
      }
      return pieces + [Word(piece)]
    }

    /// The characters, and of one that is wider than a line its scalars.
    private func unbreakableParts(width limit: Int) -> [String] {
      text.flatMap { character in
        let part = String(character)
        return terminalWidth(part) <= limit ? [part] : part.unicodeScalars.map { String($0) }
      }
    }
  }
}

extension String {
  /// The end of the last hyphen, slash or underscore, if that stands in the second half.
  fileprivate var lastBreak: Index? {
    guard let sign = lastIndex(where: { "-/_".contains($0) }) else { return nil }
    let end = index(after: sign)
    return 2 * distance(from: startIndex, to: end) > count ? end : nil
  }
}
