/// A text that can stand in an HTML page, between tags or in an attribute between quotes.
///
/// What no page may hold (control characters), and what turns the text after it around, becomes
/// U+FFFD.
public func htmlEscaped(_ text: String) -> String {
  var escaped = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
    case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
    case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
    case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
    case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
    case "\t", "\n", "\r", "\u{200E}", "\u{200F}", "\u{2028}", "\u{2029}": escaped.append(scalar)
    case _ where isControlOrTurnsText(scalar): escaped.append("\u{FFFD}")
    default: escaped.append(scalar)
    }
  }
  return String(escaped)
}
