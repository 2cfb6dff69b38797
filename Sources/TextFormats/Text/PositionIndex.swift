import Findings

/// The lines and columns of places at a fixed distance from each other in a part of a text.
///
/// A place in between is counted from the last of them: a large file with an error in every line is
/// not counted from its start for each.
struct PositionIndex: Sendable {
  /// The distance between two places, in bytes.
  static let step = 8192

  private let start: Int
  private let known: [TextPosition]

  /// Counts through a part of a text that is UTF-8.
  init(_ bytes: Bytes, in range: Range<Int>) {
    start = range.lowerBound
    var known = [TextPosition(line: 1, column: 1)]
    for place in stride(from: start, to: range.upperBound - Self.step, by: Self.step) {
      let last = known[known.count - 1]
      known.append(bytes.position(of: place + Self.step, from: place, at: last))
    }
    self.known = known
  }

  /// The line and column of an offset in the same bytes, counted from the start of the part.
  ///
  /// - Complexity: O(1) within the part.
  func position(of offset: Int, in bytes: Bytes) -> TextPosition {
    let place = min(max(0, offset - start) / Self.step, known.count - 1)
    return bytes.position(of: offset, from: start + place * Self.step, at: known[place])
  }
}
