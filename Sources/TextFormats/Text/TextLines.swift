public import Findings

/// A line of a text: its number, from 1, and where it stands, without its line end.
public struct TextLine: Sendable, Hashable {
  /// The number of the line, from 1.
  public let number: Int
  /// The bytes of the line, without CR or LF.
  public let range: Range<Int>
}

/// The lines of a text, which end in LF, CRLF or a lone CR; the last one need not end.
public struct TextLines: Sequence, Sendable {
  private let bytes: Bytes
  private let part: Range<Int>

  /// The lines of a text.
  public init(_ text: DecodedText) {
    self.init(text, in: 0..<text.bytes.count)
  }

  /// The lines of a part of a text that begins and ends where lines do; the first of them has number 1.
  public init(_ text: DecodedText, in part: Range<Int>) {
    bytes = text.bytes
    self.part = part
  }

  /// Starts at the first line.
  public func makeIterator() -> Iterator { Iterator(bytes: bytes, part: part) }

  /// Walks through the lines.
  public struct Iterator: IteratorProtocol, Sendable {
    private let bytes: Bytes
    private let end: Int
    private var offset: Int
    private var number = 0

    init(bytes: Bytes, part: Range<Int>) {
      self.bytes = bytes
      offset = part.lowerBound
      end = part.upperBound
    }

    /// The next line.
    public mutating func next() -> TextLine? {
      let start = offset
      guard start < end else { return nil }
      let (lineEnd, following) = bytes.withSpan { span in
        let end = TextFormats.lineEnd(in: span, from: start)
        return (end, skipLineEnd(in: span, at: end))
      }
      offset = following
      number += 1
      return TextLine(number: number, range: start..<lineEnd)
    }
  }
}

extension DecodedText {
  /// Where the first line begins that begins after an offset; the end of the text when none does.
  public func lineStart(after offset: Int) -> Int {
    bytes.withSpan { span in skipLineEnd(in: span, at: lineEnd(in: span, from: offset)) }
  }
}

extension Bytes {
  /// The line and column of an offset, counted from `start`, in a text that is UTF-8.
  ///
  /// - Complexity: O(*n*) in the number of bytes before the offset.
  public func position(of offset: Int, from start: Int) -> TextPosition {
    position(of: offset, from: start, at: TextPosition(line: 1, column: 1))
  }

  /// The line and column of an offset, counted from an earlier place whose position is known.
  func position(of offset: Int, from start: Int, at known: TextPosition) -> TextPosition {
    withSpan { span in
      var line = known.line
      var column = known.column
      for index in start..<min(max(offset, start), span.count) {
        switch span[index] {
        case carriageReturn where index + 1 < span.count && span[index + 1] == lineFeed:
          column += 1
        case lineFeed, carriageReturn:
          line += 1
          column = 1
        case let byte where byte & 0xC0 != 0x80:
          column += 1
        default: break
        }
      }
      return TextPosition(line: line, column: column)
    }
  }
}

let lineFeed = UInt8(ascii: "\n")
let carriageReturn = UInt8(ascii: "\r")

func lineEnd(in span: borrowing Span<UInt8>, from start: Int) -> Int {
  firstOffset(in: start..<span.count, of: span, holding: lineFeed, carriageReturn, lineFeed)
}

func skipLineEnd(in span: borrowing Span<UInt8>, at end: Int) -> Int {
  guard end < span.count else { return end }
  let isPair =
    span[end] == carriageReturn && end + 1 < span.count && span[end + 1] == lineFeed
  return isPair ? end + 2 : end + 1
}
