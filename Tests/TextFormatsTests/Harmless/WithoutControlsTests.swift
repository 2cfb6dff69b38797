import Testing
import TextFormats

@Suite struct WithoutControlsTests {
  @Test(arguments: [
    ("\u{1B}[31mrood", "\u{FFFD}[31mrood"), ("a\u{202E}b", "a\u{FFFD}b"), ("\0", "\u{FFFD}"),
    ("a\u{2028}b", "a\u{FFFD}b"), ("a\tb\nc", "a\tb\nc"), ("één ❤️", "één ❤️"),
  ])
  func standsInForWhatATerminalObeys(text: String, harmless: String) {
    #expect(withoutControls(text) == harmless)
  }
}
