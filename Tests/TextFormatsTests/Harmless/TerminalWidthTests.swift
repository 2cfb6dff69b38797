import Testing
import TextFormats

@Suite struct TerminalWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("ｱ", 1), ("Ａ", 2), ("😀", 2),
    ("👨‍👩‍👧", 2), ("🇳🇱", 2), ("👍🏽", 2), ("❤", 1), ("❤️", 2), ("한", 2), ("한", 2), ("…€↵", 3),
    ("\u{200B}", 0), ("🙂🙂", 4), ("─│", 2), ("1\u{FE0F}\u{20E3}", 2),
  ])
  func countsColumns(text: String, width: Int) {
    #expect(terminalWidth(text) == width)
  }
}
