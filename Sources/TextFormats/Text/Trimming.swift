/// A range without what is not seen at its ends.
///
/// That is white space (of ASCII, and what comes along from web pages and word processors: the
/// no-break space, the spaces U+2000-200A, U+202F, U+205F and U+3000), and characters that show nothing:
/// those without width, the soft hyphen, and those that turn the direction of text.
public func trimmed(_ range: Range<Int>, in span: borrowing Span<UInt8>) -> Range<Int> {
  var start = range.lowerBound
  var end = range.upperBound
  while start < end {
    let length = spaceLength(at: start, before: end, in: span)
    if length == 0 { break }
    start += length
  }
  while start < end {
    let last = span[end - 1]
    if last < 0x80 {
      guard isASCIISpace(last) else { break }
      end -= 1
    } else if end - start >= 2, spaceLength(at: end - 2, before: end, in: span) == 2 {
      end -= 2
    } else if end - start >= 3, spaceLength(at: end - 3, before: end, in: span) == 3 {
      end -= 3
    } else {
      break
    }
  }
  return start..<end
}

extension String {
  /// The text without the white space at its ends, by the same rule as the cells of a file.
  public var trimmed: String {
    let bytes = Array(utf8)
    let range = TextFormats.trimmed(0..<bytes.count, in: bytes.span)
    return range.count == bytes.count ? self : repairedText(bytes.span, range)
  }
}

private func isASCIISpace(_ byte: UInt8) -> Bool {
  byte == 0x20 || (0x09...0x0D).contains(byte)
}

/// How many bytes a character that is not seen takes at an offset; 0 when there is none.
func spaceLength(at start: Int, before end: Int, in span: borrowing Span<UInt8>) -> Int {
  let first = span[start]
  if first < 0x80 { return isASCIISpace(first) ? 1 : 0 }
  guard end - start >= 2 else { return 0 }
  switch (first, span[start + 1]) {
  case (0xC2, 0xA0), (0xC2, 0xAD), (0xD8, 0x9C): return 2
  case (0xE2...0xEF, _): break
  default: return 0
  }
  guard end - start >= 3 else { return 0 }
  switch (first, span[start + 1], span[start + 2]) {
  case (0xE2, 0x80, 0x80...0x8F), (0xE2, 0x80, 0xA8...0xAF), (0xE2, 0x81, 0x9F...0xA4),
    (0xE2, 0x81, 0xA6...0xAF), (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF):
    return 3
  default: return 0
  }
}
