/// Where a cell stands in delimited text.
public struct DelimitedField: Sendable, Hashable {
  /// The first byte of the cell, after an opening quote.
  public var start: Int
  /// The byte after the cell, before a closing quote.
  public var end: Int
  /// Whether quotes stand inside that are not part of the value: doubled ones, or one that closes
  /// before the cell ends, as in `"a"b`.
  public var needsUnquoting: Bool

  /// Where a cell stands.
  public init(start: Int, end: Int, needsUnquoting: Bool) {
    self.start = start
    self.end = end
    self.needsUnquoting = needsUnquoting
  }

  /// The bytes of the cell as they stand in the file, without the quotes around it.
  public var range: Range<Int> { start..<end }

  /// The value, as bytes: doubled quotes made single, text after a closing quote kept.
  public func unquoted(in span: borrowing Span<UInt8>) -> [UInt8] {
    guard needsUnquoting else { return copy(span, range) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    var index = start
    while index < end {
      if span[index] == quote {
        index += 1
        // A quote that is not doubled closes; what follows is literal.
        guard index < end, span[index] == quote else { break }
      }
      bytes.append(span[index])
      index += 1
    }
    bytes.append(contentsOf: copy(span, index..<end))
    return bytes
  }

  /// The value, as text.
  public func text(in span: borrowing Span<UInt8>) -> String {
    needsUnquoting
      ? String(decoding: unquoted(in: span), as: UTF8.self) : repairedText(span, range)
  }

  /// The value without the white space at its ends, as text.
  public func trimmedText(in span: borrowing Span<UInt8>) -> String {
    needsUnquoting
      ? text(in: span).trimmed : repairedText(span, trimmed(range, in: span))
  }
}

let quote = UInt8(ascii: "\"")
