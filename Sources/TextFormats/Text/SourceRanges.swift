extension DecodedText {
  /// The bytes of a file from which parts of its text were decoded.
  ///
  /// Every character of UTF-16 is two bytes or four, of Windows-1252 one; the byte order mark is in
  /// no part. Half a character of UTF-16, which became U+FFFD, is the bytes that were there.
  ///
  /// - Precondition: The text was decoded from `source`; `parts` ascend, do not overlap, and begin
  ///   and end between characters.
  /// - Complexity: O(*n*) in the length of the text for all parts together; of UTF-8 only in the
  ///   number of parts.
  public func sourceRanges(of parts: [Range<Int>], in source: Bytes) -> [Range<Int>] {
    bytes.withSpan { span in
      var walk = SourceWalk(self, source)
      var ranges: [Range<Int>] = []
      ranges.reserveCapacity(parts.count)
      for part in parts {
        let start = walk.place(of: part.lowerBound, in: span)
        ranges.append(start..<walk.place(of: part.upperBound, in: span))
      }
      return ranges
    }
  }
}

/// Walks through a decoded text and keeps pace in the bytes it was decoded from.
private struct SourceWalk {
  private let encoding: TextEncoding
  /// How many bytes there are to decode from.
  private let count: Int
  private var offset = 0
  private var place: Int

  init(_ text: DecodedText, _ source: Bytes) {
    encoding = text.encoding
    count = source.count
    place = text.markLength
  }

  /// The place in the source of an offset that is not before the last one.
  mutating func place(of target: Int, in text: borrowing Span<UInt8>) -> Int {
    precondition(target >= offset && target <= text.count, "parts of a text in another order")
    if encoding == .utf8 {
      place += target - offset
      offset = target
    }
    while offset < target {
      place += sourceLength(ofByte: text[offset])
      offset += 1
    }
    // The last character can be the half of a unit, which is one byte.
    return min(place, count)
  }

  /// How many bytes of the source a byte of UTF-8 stands for: the first of a character for all.
  private func sourceLength(ofByte byte: UInt8) -> Int {
    if byte & 0xC0 == 0x80 { return 0 }
    switch encoding {
    case .utf8, .windows1252: return 1
    case .utf16LittleEndian, .utf16BigEndian: return byte >= 0xF0 ? 4 : 2
    }
  }
}
