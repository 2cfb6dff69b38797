/// How many columns a text takes on a terminal, when it holds no control characters.
///
/// East Asian wide characters and emoji take two, marks on letters none. Terminals differ on rare
/// emoji; this follows what most do.
///
/// Source: Unicode, *East Asian Width* (UAX #11).
public func terminalWidth(_ text: String) -> Int {
  guard text.utf8.contains(where: { !isPrintableASCII($0) }) else { return text.utf8.count }
  var width = 0
  var previous: Unicode.Scalar = " "
  var last = 0
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0xFE0F where last == 1 && previous.properties.isEmoji:
      width += 1
      last = 2
    case 0x1F3FB...0x1F3FF where last == 2: break
    case _ where previous == "\u{200D}" && last == 2: break
    default:
      let columns = terminalWidth(of: scalar)
      width += columns
      if columns > 0 { last = columns }
    }
    previous = scalar
  }
  return width
}

private func terminalWidth(of scalar: Unicode.Scalar) -> Int {
  switch scalar.value {
  case 0x20..<0x7F, 0xA0..<0x300: return scalar.value == 0xAD ? 0 : 1
  case 0x1160...0x11FF: return 0
  default:
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .control, .format: return 0
    default: return isWide(scalar) ? 2 : 1
    }
  }
}

private func isWide(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
    0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
    0x16FE0...0x18DFF, 0x1B000...0x1B2FF, 0x1F200...0x1F251, 0x20000...0x3FFFD:
    true
  // The letters of which flags are made come in pairs.
  case 0x1F1E6...0x1F1FF: false
  default: scalar.properties.isEmojiPresentation
  }
}
