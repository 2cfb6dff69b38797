/// A name without case, accents, spaces and punctuation, to compare names that people typed.
///
/// `'s-Gravenhage` and `S GRAVENHAGE` fold alike, and so do `Súdwest-Fryslân` and
/// `Sudwest Fryslan`.
public struct FoldedName: Sendable, Hashable {
  /// The letters and digits that are left, in lower case.
  public let text: String

  /// Folds a name; nothing may be left of it.
  public init(_ name: String) {
    var folded = ""
    for scalar in name.unicodeScalars {
      for lower in scalar.properties.lowercaseMapping.unicodeScalars {
        if let plain = Self.plainLetters[lower] {
          folded += plain
        } else if lower.properties.isAlphabetic || lower.properties.numericType != nil {
          folded.unicodeScalars.append(lower)
        }
      }
    }
    text = folded
  }

  /// Whether nothing is left: there was no name.
  public var isEmpty: Bool { text.isEmpty }

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
