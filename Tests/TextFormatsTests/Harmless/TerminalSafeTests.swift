import Testing
import TextFormats

@Suite struct TerminalSafeTests {
  @Test(arguments: [
    ("\u{1B}[31mrood", "<U+001B>[31mrood", "an escape"), ("\u{9B}31m", "<U+009B>31m", "C1"),
    ("a\0\u{7}\u{7F}", "a<U+0000><U+0007><U+007F>", "control characters"),
    ("a\r\nb\nc\rd", "a↵b↵c↵d", "line ends"), ("a\tb", "a b", "a tab"),
    ("a\u{2028}b\u{85}c", "a↵b↵c", "other line ends"),
    ("\u{202E}fdp.exe", "<U+202E>fdp.exe", "text turned around"),
    ("a\u{2066}b\u{2069}", "a<U+2066>b<U+2069>", "isolates"),
    ("ge\u{200B}vormd", "ge<U+200B>vormd", "a hidden space"),
    ("ge\u{200D}vormd", "ge<U+200D>vormd", "a joiner in Latin"),
    ("\u{FEFF}a\u{AD}b", "<U+FEFF>a<U+00AD>b", "a mark and a soft hyphen"),
    ("a\u{E0041}", "a<U+E0041>", "a tag character"), ("a\u{3164}", "a<U+3164>", "a filler"),
    ("\u{301}a", "\u{25CC}\u{301}a", "a mark without a letter"),
  ])
  func showsWhatHides(text: String, safe: String, reason: String) {
    #expect(terminalSafe(text).unicodeScalars.elementsEqual(safe.unicodeScalars), "\(reason)")
  }

  @Test(arguments: ["", "Súdwest-Fryslân", "e\u{301}", "👨‍👩‍👧", "می‌خواهم", "日本", "a b~", "❤️"])
  func leavesTheRest(text: String) {
    #expect(terminalSafe(text) == text)
  }
}
