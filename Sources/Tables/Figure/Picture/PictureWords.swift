import TextFormats

/// A text for a picture: on one line, of characters that XML allows, with an estimate of its width.
///
/// U+FFFD stands for control characters, for what turns the direction of text around, and for the
/// two characters of the first plane that XML 1.0 has no place for besides.
///
/// Source: W3C, *Extensible Markup Language (XML) 1.0*, production 2.
struct PictureWords: Sendable, Hashable {
  /// The widest label, about 40 characters.
  static let widestLabel = 24 * PictureText.size

  let text: String
  /// The width in tenths of a unit; most fonts need less.
  let width: Int

  /// Takes a text from anywhere, whole.
  init(_ text: String) {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    self.text = String(
      String.UnicodeScalarView(
        withoutControls(line).unicodeScalars.map { isForbidden($0) ? "\u{FFFD}" : $0 }))
    width = Self.width(of: self.text)
  }

  /// The width of a space.
  static let spaceWidth = width(of: " ")

  /// The width of a text without anything to replace in it.
  static func width(of text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + width(of: $1) }
  }

  /// A label: a text that ends in an ellipsis where it would be wider than ``widestLabel``.
  static func label(_ text: String) -> Self { label(text, widest: widestLabel) }

  /// A label that is no wider than a width, or a mere ellipsis.
  static func label(_ text: String, widest: Int) -> Self {
    let whole = Self(text)
    guard whole.width > widest else { return whole }
    var room = widest - width(of: "…")
    let start = whole.text.prefix {
      room -= width(of: $0)
      return room >= 0
    }
    return Self(start + "…")
  }
}

private func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x061C, 0xFFFE, 0xFFFF: true
  default: false
  }
}

extension PictureWords {
  /// The width of a character in tenths of a unit: on average 0.6 of the size of the font.
  static func width(of character: Character) -> Int {
    let tenthsOfSize =
      switch terminalWidth(String(character)) {
      case 0: 0
      case 1 where !character.isASCII: character.isLowercase ? 7 : 10
      case 1: character.isUppercase || "mw%@".contains(character) ? 9 : 6
      case let columns: 7 * columns
      }
    return tenthsOfSize * PictureText.size / 10
  }
}
