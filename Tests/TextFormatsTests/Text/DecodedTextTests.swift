import TestSupport
import Testing
import TextFormats

@Suite struct DecodedTextTests {
  @Test func everyEncodingOfATextIsTheSameText() {
    let text = "Súdwest-Fryslân;5 € per ‘stuk’".replacing("‘stuk’", with: "stuk\r\n")
    let decoded = encodings(of: text).map { decodeText(Bytes($0)) }
    #expect(
      decoded.map { $0.bytes.text(in: 0..<$0.bytes.count) } == Array(repeating: text, count: 5))
    #expect(
      decoded.map(\.encoding)
        == [.utf8, .utf8, .utf16LittleEndian, .utf16BigEndian, .windows1252])
  }

  @Test func everyByteOfWindows1252HasItsCharacter() {
    let decoded = decodeText(Bytes(Array(0...255)))
    let text = decoded.bytes.text(in: 0..<decoded.bytes.count)
    let ascii = String(String.UnicodeScalarView((0...0x7F).map { Unicode.Scalar($0) }))
    let special =
      "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ"
    let latin1 = String(String.UnicodeScalarView((0xA0...0xFF).map { Unicode.Scalar($0) }))
    #expect(decoded.encoding == .windows1252)
    #expect(Array(text.unicodeScalars) == Array((ascii + special + latin1).unicodeScalars))
  }

  @Test(
    arguments: [
      ([0xC0, 0x80], "an overlong zero"), ([0xE0, 0x80, 0xAF], "an overlong slash"),
      ([0xF0, 0x82, 0x82, 0xAC], "an overlong euro"), ([0xED, 0xA0, 0x80], "a surrogate"),
      ([0xF4, 0x90, 0x80, 0x80], "beyond U+10FFFF"), ([0xC3], "a cut character"),
      ([0x80], "a continuation alone"), ([0xFF], "a byte that never occurs"),
    ] as [([UInt8], String)])
  func strictUTF8Refuses(bytes: [UInt8], reason: String) {
    for padding in 0..<20 {
      let padded = [UInt8](repeating: 0x61, count: padding) + bytes
      #expect(decodeText(Bytes(padded)).encoding == .windows1252, "\(reason)")
    }
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE], ""), ([0xFF, 0xFE, 0x61], "\u{FFFD}"),
      ([0xFF, 0xFE, 0x61, 0, 0x62], "a\u{FFFD}"), ([0xFE, 0xFF, 0xD8, 0x00], "\u{FFFD}"),
      ([0xFE, 0xFF, 0xDC, 0x00, 0, 0x61], "\u{FFFD}a"),
      ([0xFE, 0xFF, 0xD8, 0x3D, 0xDE, 0x00], "😀"), ([0xEF, 0xBB, 0xBF], ""), ([], ""),
    ] as [([UInt8], String)])
  func halfCharactersOfUTF16BecomeTheReplacement(bytes: [UInt8], text: String) {
    let decoded = decodeText(Bytes(bytes))
    #expect(decoded.bytes.text(in: 0..<decoded.bytes.count) == text)
  }

  @Test func truncatingAnyEncodingAnywhereGivesValidUTF8() {
    for sample in encodings(of: "gemeente;naïef\r\nGM9001;é €\r\n") {
      for count in 0...sample.count {
        let decoded = decodeText(Bytes(Array(sample[..<count])))
        let bytes = decoded.bytes.array(in: 0..<decoded.bytes.count)
        #expect(String(validating: bytes, as: UTF8.self) != nil)
      }
    }
  }
}
