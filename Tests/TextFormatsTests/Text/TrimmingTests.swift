import Testing
import TextFormats

@Suite struct TrimmingTests {
  @Test(arguments: [
    ("", ""), (" ", ""), ("\u{A0}", ""), ("\u{A0}\u{200B}\u{FEFF} ", ""), (" a b\t", "a b"),
    ("\u{A0}é\u{A0}", "é"), ("à", "à"), ("\u{FEFF}a\u{3000}\u{2009}", "a"), ("\u{202F}5", "5"),
    ("a\u{200D}", "a"), ("\u{200E}GM9101\u{AD}", "GM9101"), ("a\u{200D}b", "a\u{200D}b"),
    ("\u{E2}\u{80}", "\u{E2}\u{80}"), ("\r\n a \r\n", "a"),
    ("\u{2060}a\u{2060}", "a"),
  ])
  func takesSpaceFromTheEnds(text: String, trimmed: String) {
    #expect(Array(text.trimmed.utf8) == Array(trimmed.utf8))
  }
}
