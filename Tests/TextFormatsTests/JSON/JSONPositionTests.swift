import Testing
import TextFormats

@Suite struct JSONPositionTests {
  @Test func countsTheSameFromTheMiddleAsFromTheStart() throws {
    // Line ends of two bytes and letters of two bytes fall on every place where counting starts.
    for shift in 0..<4 {
      let lines = (0..<6_000).map { "\"é\($0)\",\r\n" }.joined()
      let text = DecodedText("x\n[" + String(repeating: " ", count: shift) + lines + "0]")
      let document = try JSONDocument(text, in: 2..<text.bytes.count)
      let bytes = text.bytes.array(in: 0..<text.bytes.count)
      let starts = bytes.indices.filter { $0 >= 2 && bytes[$0] & 0xC0 != 0x80 }
      for offset in starts where offset % 8192 < 20 || offset % 997 == 0 {
        let counted = text.bytes.position(of: offset, from: 2)
        #expect(document.position(of: offset) == counted, "\(offset)")
      }
      let end = text.bytes.count
      #expect(document.position(of: end) == text.bytes.position(of: end, from: 2))
    }
  }
}
