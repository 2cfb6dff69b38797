/// A text in lines below each other.
struct PictureParagraph: Sendable, Hashable {
  /// From the top of a line to that of the next, in tenths of a unit.
  static let lineHeight = 190

  let lines: [PictureWords]

  /// Breaks a text into lines that are no wider than a width.
  ///
  /// They end at a space, or behind a slash or hyphen; a part that is too wide is broken anywhere.
  init(_ words: PictureWords, width: Int) {
    var lines = LineBreaker(width: width)
    for word in words.text.split(separator: " ") {
      lines.addSpace()
      for part in breakableParts(word) { lines.add(part) }
    }
    self.lines = lines.all.map { PictureWords($0) }
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

/// A word in parts behind which a line may end.
private func breakableParts(_ word: Substring) -> [Substring] {
  var parts: [Substring] = []
  var start = word.startIndex
  for index in word.indices where "/-".contains(word[index]) {
    let end = word.index(after: index)
    parts.append(word[start..<end])
    start = end
  }
  return start < word.endIndex ? parts + [word[start...]] : parts
}

/// Fills lines with parts of words, one by one.
private struct LineBreaker {
  let width: Int
  private var lines: [String] = []
  private var line = ""
  private var used = 0
  private var isSpaceDue = false

  init(width: Int) {
    self.width = width
  }

  /// The lines so far.
  var all: [String] { line.isEmpty ? lines : lines + [line] }

  /// Sets the next part apart from what is on the line.
  mutating func addSpace() { isSpaceDue = !line.isEmpty }

  /// Adds a part, on a line of its own where there is no room beside others.
  mutating func add(_ part: Substring) {
    let space = isSpaceDue ? PictureWords.spaceWidth : 0
    if used + space + PictureWords.width(of: part) > width {
      endLine()
    } else if isSpaceDue {
      append(" ")
    }
    isSpaceDue = false
    for character in part {
      if used + PictureWords.width(of: character) > width { endLine() }
      append(character)
    }
  }

  private mutating func append(_ character: Character) {
    line.append(character)
    used += PictureWords.width(of: character)
  }

  private mutating func endLine() {
    guard !line.isEmpty else { return }
    lines.append(line)
    line = ""
    used = 0
  }
}
