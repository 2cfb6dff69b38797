/// A text on one line that can only be read: it can't steer a terminal or look like other text.
///
/// A line end becomes `↵` and a tab a space. Control characters, marks that turn the direction of
/// text around and invisible characters become their number, as in `<U+001B>`. Joiners stay between
/// characters that need them, as in emoji and Persian.
public func terminalSafe(_ text: String) -> String {
  guard text.utf8.contains(where: { !isPrintableASCII($0) }) else { return text }
  var safe = String.UnicodeScalarView()
  var previous: Unicode.Scalar?
  for scalar in text.unicodeScalars {
    defer { previous = scalar }
    switch scalar {
    case "\n" where previous == "\r": continue
    case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": safe.append("↵")
    case "\t": safe.append(" ")
    case _ where isHidden(scalar, after: previous):
      safe.append(contentsOf: "<U+\(hexadecimal(scalar.value, width: 4))>".unicodeScalars)
    default:
      // A mark at the start would settle on whatever stands before the text.
      if previous == nil, isCombining(scalar) { safe.append("\u{25CC}") }
      safe.append(scalar)
    }
  }
  return String(safe)
}

func isPrintableASCII(_ byte: UInt8) -> Bool {
  (0x20..<0x7F).contains(byte)
}

func isCombining(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark: true
  default: false
  }
}

private func isHidden(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar?) -> Bool {
  switch scalar.value {
  case 0x20..<0x7F: false
  // In Latin text a joiner only makes two words different that look the same.
  case 0x200C, 0x200D: (previous?.value ?? 0) < 0x600
  // Fillers are letters to Unicode, and show nothing.
  case 0x034F, 0x115F, 0x1160, 0x3164, 0xFFA0: true
  default:
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: true
    default: false
    }
  }
}
