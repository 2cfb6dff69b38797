/// A name without case, accents, spaces and punctuation, to compare names that people typed.
///
/// `'s-Gravenhage` and `S GRAVENHAGE` fold alike, and so do `Súdwest-Fryslân` and
/// `Sudwest Fryslan`.
public struct FoldedName: Sendable, Hashable {
  /// The letters and digits that are left, in lower case.
  public let text: String

  /// Folds a name; nothing may be left of it.
  public init(_ name: String) {
    text = Self.plainText(name) ?? Self.foldedText(name)
  }

  /// Whether nothing is left: there was no name.
  public var isEmpty: Bool { text.isEmpty }

  /// The folded text of a name in ASCII, which nearly all are; `nil` for another.
  private static func plainText(_ name: String) -> String? {
    var folded: [UInt8] = []
    for byte in name.utf8 {
      switch byte {
      case 0x80...: return nil
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): folded.append(byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        folded.append(byte)
      default: break
      }
    }
    return String(decoding: folded, as: UTF8.self)
  }

  private static func foldedText(_ name: String) -> String {
    var folded = ""
    for scalar in name.unicodeScalars {
      for lower in scalar.properties.lowercaseMapping.unicodeScalars {
        if let plain = plainLetters[lower] {
          folded += plain
        } else if lower.properties.isAlphabetic || lower.properties.numericType != nil {
          folded.unicodeScalars.append(lower)
        }
      }
    }
    return folded
  }

  /// Letters with an accent, by the letter that remains; loose accents fall away by themselves.
  private static let plainLetters: [Unicode.Scalar: String] = {
    let families = [
      "a": "àáâãäåāăą", "c": "çćčĉċ", "d": "ďđ", "e": "èéêëēĕėęě", "g": "ĝğġģ", "i": "ìíîïĩīĭį",
      "ij": "ĳ", "l": "ĺļľł", "n": "ñńņňŉ", "o": "òóôõöøōŏő", "r": "ŕŗř", "s": "śŝşš",
      "ss": "ß", "t": "ţťŧ", "u": "ùúûüũūŭůűų", "w": "ŵ", "y": "ýÿŷ", "z": "źżž", "ae": "æ",
      "oe": "œ",
    ]
    var letters: [Unicode.Scalar: String] = [:]
    for (plain, accented) in families {
      for scalar in accented.unicodeScalars { letters[scalar] = plain }
    }
    return letters
  }()
}
