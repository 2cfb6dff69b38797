import Foundation
import Testing
import TextFormats

@Suite struct JSONOutputTests {
  let sample = JSONOutput.object([
    ("b", .array([.integer(1), .bool(true), .null])), ("a", .string("x\"y")),
    ("leeg", .object([])), ("ook", .array([])), ("half", .decimal(millionths: -500_000)),
  ])

  @Test func keepsTheOrderOfKeys() {
    #expect(
      sample.text(.compact)
        == #"{"b":[1,true,null],"a":"x\"y","leeg":{},"ook":[],"half":-0.5}"#)
  }

  @Test func laysOutWithTwoSpaces() {
    #expect(
      sample.text(.pretty) == """
        {
          "b": [
            1,
            true,
            null
          ],
          "a": "x\\"y",
          "leeg": {},
          "ook": [],
          "half": -0.5
        }
        """)
  }

  @Test(arguments: [
    ("</script>", #"<\/script>"#), ("<!--<script", #"\u003C!--\u003Cscript"#), ("a<b<", "a<b<"),
    ("<</", #"<<\/"#), ("\u{2028}\u{2029}", #"\u2028\u2029"#),
    ("\u{1B}[31m", #"\u001B[31m"#), ("\u{7F}\u{9B}", #"\u007F\u009B"#),
    ("\u{202E}\u{61C}", #"\u202E\u061C"#), ("\n\r\t\0\\", #"\n\r\t\u0000\\"#), ("é😀", "é😀"),
  ])
  func escapesWhatDoesHarm(text: String, written: String) {
    #expect(JSONOutput.string(text).text(.compact) == "\"\(written)\"")
  }

  @Test func whatIsWrittenReadsBackTheSame() throws {
    for first in 0..<0x300 as Range<UInt32> {
      let scalars = [first, 0x3C, first + 0x2000, 0x22].compactMap(Unicode.Scalar.init)
      let text = String(String.UnicodeScalarView(scalars))
      let written = JSONOutput.string(text)
      let ours = try JSONDocument(DecodedText(written.text(.pretty))).root.string
      #expect(ours.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
      let theirs = try JSONSerialization.jsonObject(
        with: Data(written.bytes(.compact)), options: .fragmentsAllowed)
      #expect((theirs as? String).map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
    }
  }
}
