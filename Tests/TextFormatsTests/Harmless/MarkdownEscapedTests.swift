import Testing
import TextFormats

@Suite struct MarkdownEscapedTests {
  @Test(arguments: [
    ("a|b", #"a\|b"#), ("<b>", #"\<b\>"#), ("[x](http://y)", #"\[x\](http\://y)"#),
    ("`code`", #"\`code\`"#), ("a\\|b", #"a\\\|b"#), ("*x* _y_", #"\*x\* \_y\_"#),
    ("in_voorbereiding", "in_voorbereiding"), ("ouder & kind", "ouder & kind"),
    ("&lt; &#60;", #"\&lt; \&#60;"#), ("a\r\nb\nc\td", "a b c d"), ("# kop", "\\# kop"),
    ("#12", "#12"), ("- x", #"\- x"#), ("-", #"\-"#), ("-5", "-5"), ("---", #"\---"#),
    ("1. x", #"1\. x"#), ("2021", "2021"), ("1.5", "1.5"), ("12)", #"12\)"#), ("===", #"\==="#),
    ("~~x~~", #"\~\~x\~\~"#), ("$x$", #"\$x\$"#), ("a\u{1B}b\u{202E}", "a\u{FFFD}b\u{FFFD}"),
    ("2:1", "2:1"), ("", ""),
  ])
  func showsTextAsItIs(text: String, escaped: String) {
    #expect(markdownEscaped(text) == escaped)
  }
}
