/// A text as it is compared with names, labels and codes: without what people cannot see or tell apart.
///
/// White space of any kind becomes one space, and none is left at the ends. Characters that show nothing
/// go: those without width, soft hyphens, and those that turn the direction of text.
/// Quotes become `'` or `"`, dashes `-`, an ellipsis three points. A colon or asterisk at the end, which
/// forms put behind a question, goes. Case is not regarded. Two texts that differ in Unicode composition
/// only are equal as `String` already.
///
/// Source: Unicode Technical Standard 39, *Unicode Security Mechanisms*, for what cannot be told apart; only
/// what word processors and web pages make by themselves is taken from it.
public func comparable(_ text: String) -> String {
  if isPlain(text) { return text.lowercased() }
  var folded = ""
  var isGap = false
  for scalar in text.unicodeScalars {
    switch seen(scalar) {
    case .nothing: continue
    case .gap: isGap = true
    case .text(let text):
      if isGap, !folded.isEmpty { folded.append(" ") }
      isGap = false
      folded.append(text)
    case .itself:
      if isGap, !folded.isEmpty { folded.append(" ") }
      isGap = false
      folded.unicodeScalars.append(scalar)
    }
  }
  return withoutMarksBehind(folded).lowercased()
}

/// A text without the colons, asterisks and spaces at its end, of which one stays when there is nothing else.
private func withoutMarksBehind(_ text: String) -> String {
  let scalars = text.unicodeScalars
  var end = scalars.endIndex
  while end > scalars.startIndex {
    let last = scalars.index(before: end)
    guard last > scalars.startIndex, ":* ".unicodeScalars.contains(scalars[last]) else { break }
    end = last
  }
  return String(scalars[..<end])
}

/// Whether a text is ASCII of which only case can differ: as most names and many labels are.
private func isPlain(_ text: String) -> Bool {
  var last = UInt8(ascii: " ")
  for byte in text.utf8 {
    guard (0x20..<0x7F).contains(byte), byte != UInt8(ascii: "`") else { return false }
    if byte == UInt8(ascii: " "), last == byte { return false }
    last = byte
  }
  return last != UInt8(ascii: " ") && last != UInt8(ascii: ":") && last != UInt8(ascii: "*")
}

/// How a character is taken when texts are compared.
private enum Seen {
  case nothing, gap, itself
  case text(String)
}

private func seen(_ scalar: Unicode.Scalar) -> Seen {
  switch scalar.value {
  case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
    0x3000:
    .gap
  case 0xAD, 0x034F, 0x061C, 0x180B...0x180E, 0x200B...0x200F, 0x202A...0x202E,
    0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF:
    .nothing
  case 0x60, 0xB4, 0x02B9, 0x02BB...0x02BD, 0x2018...0x201B, 0x2032, 0x2035, 0x2039, 0x203A, 0xFF07:
    .text("'")
  case 0xAB, 0xBB, 0x02BA, 0x201C...0x201F, 0x2033, 0x2036, 0xFF02: .text("\"")
  case 0x2010...0x2015, 0x2043, 0x2212, 0xFE58, 0xFE63, 0xFF0D: .text("-")
  case 0x2026: .text("...")
  default: .itself
  }
}

/// The first character of a text that looks like an ordinary one and is another, by its number and name; `nil`
/// when there is none.
///
/// That is a letter of another script among Latin ones, half a character that was lost on the way, a control
/// character, or a sign that ``comparable(_:)`` does not know.
public func strangeCharacter(in text: String) -> String? {
  let hasLatin = text.unicodeScalars.contains { $0.properties.isAlphabetic && $0.value < 0x250 }
  for scalar in comparable(text).unicodeScalars {
    let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
    guard scalar.value >= 0x250 || isControl else { continue }
    let isLetter = scalar.properties.isAlphabetic
    let isLatin = (0x1E00...0x1EFF).contains(scalar.value)
    // A mark on a letter, and words that are written in another script, are what they seem.
    if scalar.properties.generalCategory == .nonspacingMark || isLatin || isLetter && !hasLatin {
      continue
    }
    let name = scalar.properties.name.map { ", \($0.lowercased())" } ?? ""
    return "U+\(hexadecimal(scalar.value, width: 4))\(name)"
  }
  return nil
}
