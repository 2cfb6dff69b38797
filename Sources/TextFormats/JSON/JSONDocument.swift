public import Findings

/// A JSON document that was read, with the place of every value.
public struct JSONDocument: Sendable {
  /// The outermost value.
  public let root: JSONValue
  /// The bytes of the text that were read.
  public let range: Range<Int>
  private let text: DecodedText
  private let positions: PositionIndex

  /// Lists and objects may stand this deep within each other.
  public static let deepest = 128

  /// Reads a whole text as one document (RFC 8259).
  ///
  /// - Throws: ``JSONError`` at the first thing that is wrong.
  public init(_ text: DecodedText) throws(JSONError) {
    try self.init(text, in: 0..<text.bytes.count)
  }

  /// Reads a part of a text, such as a line, as one document; places keep counting in the text.
  ///
  /// - Precondition: `range` lies within the text and begins and ends between characters.
  /// - Throws: ``JSONError`` at the first thing that is wrong.
  public init(_ text: DecodedText, in range: Range<Int>) throws(JSONError) {
    do throws(JSONFault) {
      root = try text.bytes.withSpan { (span) throws(JSONFault) in
        var parser = JSONParser(range)
        return try parser.document(in: span)
      }
    } catch {
      throw JSONError(
        reason: error.reason, offset: error.offset,
        position: text.bytes.position(of: error.offset, from: range.lowerBound))
    }
    self.text = text
    self.range = range
    positions = PositionIndex(text.bytes, in: range)
  }

  /// The line and column of a byte, counted from the start of the part that was read.
  ///
  /// - Complexity: O(1) within that part.
  public func position(of offset: Int) -> TextPosition {
    positions.position(of: offset, in: text.bytes)
  }
}
