import TextFormats

/// A file in which parts of its text are overwritten, character by character.
struct OverwrittenText {
  /// The bytes, as many as the file has.
  private(set) var bytes: [UInt8]

  /// Overwrites the places that were found in a file; what they decode to gets the same encoding.
  init(_ file: SourceFile, _ text: DecodedText, _ places: [ContactPlace]) {
    bytes = file.bytes.array(in: 0..<file.bytes.count)
    let ranges = text.sourceRanges(of: places.flatMap(\.parts), in: file.bytes)
    let fillers = places.flatMap { place in place.parts.map { _ in place.filler } }
    for (range, filler) in zip(ranges, fillers) {
      fill(range, with: filler, text.encoding)
    }
    if text.encoding == .windows1252, wouldReadAsAnotherText {
      keepWindows1252(ranges, file)
    }
  }

  private mutating func fill(
    _ range: Range<Int>, with filler: UInt8, _ encoding: TextEncoding
  ) {
    for index in range {
      let isFirst = (index - range.lowerBound) % 2 == 0
      bytes[index] =
        switch encoding {
        case .utf8, .windows1252: filler
        case .utf16LittleEndian: isFirst ? filler : 0
        case .utf16BigEndian: isFirst ? 0 : filler
        }
    }
  }

  /// Whether what is left of Windows-1252 happens to be UTF-8 with other characters.
  ///
  /// In plain ASCII the characters are the same, so that only the finding on the encoding goes.
  private var wouldReadAsAnotherText: Bool {
    let text = decodeText(Bytes(bytes))
    guard text.encoding != .windows1252 else { return false }
    return text.bytes.withSpan { span in
      for index in span.indices where span[index] >= 0x80 { return true }
      return false
    }
  }

  /// Puts back one byte that cannot be UTF-8, so that the answers are still read as they were.
  private mutating func keepWindows1252(_ ranges: [Range<Int>], _ file: SourceFile) {
    file.bytes.withSpan { span in
      for range in ranges {
        for index in range where span[index] >= 0x80 {
          bytes[index] = Self.neverUTF8
          return
        }
      }
    }
  }

  /// The letter ÿ of Windows-1252, a byte that occurs nowhere in UTF-8.
  private static let neverUTF8: UInt8 = 0xFF
}
