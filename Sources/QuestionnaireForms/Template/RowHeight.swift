/// How high a row has to be for wrapped texts, in points.
///
/// Not every spreadsheet makes rows high enough by itself. It is an estimate: fonts differ.
struct RowHeight: Sendable, Hashable {
  /// The height of a line.
  private static let line = 15.0
  private var lines = 1

  /// The height for what was added.
  var points: Double { Double(lines) * Self.line + (lines > 1 ? 3 : 1) }

  /// Makes room for a text in a column so many digits wide; heavy letters are wider.
  mutating func add(_ text: String, width: Double, isBold: Bool) {
    let room = max(4, Int(width * (isBold ? 1 : 1.15)))
    let count = text.split(separator: "\n", omittingEmptySubsequences: false)
      .reduce(0) { $0 + Self.lines(of: $1, room: room) }
    lines = max(lines, count)
  }

  /// Makes room for so many lines.
  mutating func add(lines count: Int) { lines = max(lines, count) }

  /// How many lines a paragraph takes when it is broken between words.
  private static func lines(of paragraph: Substring, room: Int) -> Int {
    var count = 1
    var used = 0
    for word in paragraph.split(separator: " ") {
      let length = word.count
      if used > 0, used + 1 + length > room {
        count += 1
        used = 0
      }
      used += (used > 0 ? 1 : 0) + length
      while used > room {
        count += 1
        used -= room
      }
    }
    return count
  }
}
