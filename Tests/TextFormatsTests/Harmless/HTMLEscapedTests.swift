import Testing
import TextFormats

@Suite struct HTMLEscapedTests {
  @Test(arguments: [
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("\" onmouseover='x'", "&quot; onmouseover=&#39;x&#39;"), ("&amp;", "&amp;amp;"),
    ("a\0\u{1B}\u{9B}b", "a\u{FFFD}\u{FFFD}\u{FFFD}b"), ("\u{202E}x", "\u{FFFD}x"),
    ("<\u{301}", "&lt;\u{301}"), ("Súdwest\r\n\tFryslân 😀", "Súdwest\r\n\tFryslân 😀"),
  ])
  func letsNoMarkupThrough(text: String, escaped: String) {
    #expect(htmlEscaped(text).unicodeScalars.elementsEqual(escaped.unicodeScalars))
  }
}
