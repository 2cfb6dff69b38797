import TestSupport
import Testing
import TextFormats

@Suite struct SourceRangesTests {
  private func ranges(_ parts: [Range<Int>], _ source: [UInt8]) -> [Range<Int>] {
    decodeText(Bytes(source)).sourceRanges(of: parts, in: Bytes(source))
  }

  @Test(
    arguments: [
      // a é b; the part is é.
      ([0x61, 0xC3, 0xA9, 0x62], 1..<3, 1..<3, "UTF-8"),
      ([0xEF, 0xBB, 0xBF, 0x61, 0xC3, 0xA9, 0x62], 1..<3, 4..<6, "UTF-8 with a mark"),
      ([0xFF, 0xFE, 0x61, 0, 0xE9, 0, 0x62, 0], 1..<3, 4..<6, "UTF-16, low byte first"),
      ([0xFE, 0xFF, 0, 0x61, 0, 0xE9, 0, 0x62], 1..<3, 4..<6, "UTF-16, high byte first"),
      ([0x61, 0xE9, 0x62], 1..<3, 1..<2, "Windows-1252"),
      ([0xEF, 0xBB, 0xBF, 0x61, 0xE9, 0x62], 1..<3, 4..<5, "a mark before Windows-1252"),
      ([0x80, 0x62], 0..<3, 0..<1, "the euro of Windows-1252"),
      ([0xFE, 0xFF, 0xD8, 0x3D, 0xDE, 0x00, 0, 0x62], 0..<4, 2..<6, "a pair of UTF-16"),
      ([0xFE, 0xFF, 0xD8, 0x3D, 0, 0x62], 0..<3, 2..<4, "half a pair"),
      ([0xFE, 0xFF, 0, 0x62, 0x61], 1..<4, 4..<5, "half a unit at the end"),
      ([0xFE, 0xFF, 0xD8, 0x3D, 0x61], 0..<4, 2..<5, "half a pair and half a unit"),
    ] as [([UInt8], Range<Int>, Range<Int>, String)])
  func aPartHasItsBytes(source: [UInt8], part: Range<Int>, expected: Range<Int>, reason: String) {
    #expect(ranges([part], source) == [expected], "\(reason)")
  }

  @Test func noPartsHaveNoBytes() {
    #expect(ranges([], [0xFF, 0xFE, 0x61, 0]) == [])
    #expect(ranges([0..<0], []) == [0..<0])
  }

  @Test(arguments: 1...20)
  func anyPartOfATextDecodesFromItsBytes(_ seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    let letters = ["a", "é", "€", "\u{A0}", ";", "\"", "\r\n", "ÿ"]
    let pieces = (0..<40).map { _ in letters[Int.random(in: letters.indices, using: &dice)] }
    let parts = parts(pieces)
    // The last byte is no UTF-8 alone, so that the last of them is read as Windows-1252.
    for (index, source) in encodings(of: (pieces + ["é"]).joined()).enumerated() {
      let found = ranges(parts, source).map { Array(source[$0]) }
      #expect(found == pieces.map { withoutMark(encodings(of: $0)[index], index) })
    }
  }

  private func withoutMark(_ bytes: [UInt8], _ encoding: Int) -> [UInt8] {
    Array(bytes.dropFirst([0, 3, 2, 2, 0][encoding]))
  }

  @Test(arguments: 21...60)
  func theCharactersOfAnyUTF16CoverItsBytes(_ seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    let units: [UInt16] = [0x61, 0xE9, 0x20AC, 0xFFFD, 0xD83D, 0xDBFF, 0xDE00, 0xDC00, 0x200B, 0]
    var source: [UInt8] = seed % 2 == 0 ? [0xFF, 0xFE] : [0xFE, 0xFF]
    for _ in 0..<30 {
      let unit = units[Int.random(in: units.indices, using: &dice)]
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      source += seed % 2 == 0 ? bytes.reversed() : bytes
    }
    if seed % 3 == 0 { source.append(0x61) }
    let text = decodeText(Bytes(source))
    let characters = text.bytes.text(in: 0..<text.bytes.count).unicodeScalars.map { String($0) }
    let ranges = ranges(parts(characters), source)
    #expect(ranges.first?.lowerBound == 2)
    #expect(ranges.last?.upperBound == source.count)
    for (range, next) in zip(ranges, ranges.dropFirst()) {
      #expect(range.upperBound == next.lowerBound)
    }
    for (character, range) in zip(characters, ranges) where range.count % 2 == 0 {
      let alone = decodeText(Bytes(Array(source[..<2]) + source[range]))
      #expect(alone.bytes.text(in: 0..<alone.bytes.count) == character)
    }
  }

  @Test func partsInAnotherOrderAreRefused() async {
    await #expect(processExitsWith: .failure) {
      _ = DecodedText("abc").sourceRanges(of: [1..<2, 0..<1], in: Bytes("abc"))
    }
  }

  /// Where each piece stands in the text of all of them, as UTF-8.
  private func parts(_ pieces: [String]) -> [Range<Int>] {
    var start = 0
    return pieces.map { piece in
      defer { start += piece.utf8.count }
      return start..<start + piece.utf8.count
    }
  }
}
