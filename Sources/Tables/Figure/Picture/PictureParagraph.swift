/// A text in lines below each other.
struct PictureParagraph: Sendable, Hashable {
  /// From the top of a line to that of the next, in tenths of a unit.
  static let lineHeight = 190

  let lines: [PictureWords]

  /// Breaks a text into lines that are no wider than a width, at spaces where it can.
  init(_ words: PictureWords, width: Int) {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in words.text.split(separator: " ") {
      let wide = PictureWords.width(of: word)
      if !line.isEmpty, used + PictureWords.spaceWidth + wide <= width {
        line += " " + word
        used += PictureWords.spaceWidth + wide
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = ""
      used = 0
      for character in word {
        let room = PictureWords.width(of: character)
        if !line.isEmpty, used + room > width {
          lines.append(line)
          line = ""
          used = 0
        }
        line.append(character)
        used += room
      }
    }
    if !line.isEmpty { lines.append(line) }
    self.lines = lines.map { PictureWords($0) }
  }

  /// Breaks a text into lines of bold type.
  static func bold(_ words: PictureWords, width: Int) -> Self {
    Self(words, width: width * 100 / PictureText.boldPercentage)
  }

  /// The height of all lines.
  var height: Int { lines.count * Self.lineHeight }

  /// The lines at a place, the first from a height down.
  func texts(_ anchor: PictureText.Anchor, x: Int, top: Int) -> [PictureText] {
    lines.enumerated().map { index, words in
      PictureText(
        words, anchor, x: x, baseline: top + index * Self.lineHeight + PictureText.size)
    }
  }
}
