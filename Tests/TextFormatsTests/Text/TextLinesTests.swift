import Findings
import Testing
import TextFormats

@Suite struct TextLinesTests {
  @Test(
    arguments: [
      ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\r\nb\rc\nd", ["a", "b", "c", "d"]),
      ("\n\n", ["", ""]), ("\r\r\n\n", ["", "", ""]), ("a\r", ["a"]),
    ] as [(String, [String])])
  func splitsAtAnyLineEnd(text: String, lines: [String]) {
    let text = DecodedText(text)
    let found = Array(TextLines(text))
    #expect(found.map { text.bytes.text(in: $0.range) } == lines)
    #expect(found.map(\.number) == Array(1..<lines.count + 1))
  }

  @Test(arguments: [
    (0, 1, 1), (1, 1, 2), (2, 1, 3), (3, 2, 1), (5, 2, 2), (6, 3, 1), (7, 4, 1), (8, 4, 2),
    (99, 4, 2),
  ])
  func countsLinesAndScalars(offset: Int, line: Int, column: Int) {
    let bytes = Bytes("a\r\né\r\nb".replacing("é\r\n", with: "é\r\r"))
    #expect(
      bytes.position(of: offset, from: 0) == TextPosition(line: line, column: column))
  }
}
