public import Findings

/// Why a text is not JSON, and where.
public struct JSONError: Error, Hashable {
  /// What is wrong.
  public let reason: Reason
  /// The byte of the document where it was noticed.
  public let offset: Int
  /// The line and column of that byte, counted from the start of the part that was read.
  public let position: TextPosition

  /// What can be wrong.
  public enum Reason: Sendable, Hashable {
    /// There is nothing but white space.
    case empty
    /// The text ends in the middle of a value.
    case ended(expected: Expectation)
    /// Something else stands where one of a few things may stand.
    case unexpected(Unicode.Scalar, expected: Expectation)
    /// A comma is followed by the end of the list or object.
    case commaBeforeEnd
    /// Something follows the value of the document.
    case textAfterEnd
    /// A word that is not `true`, `false` or `null`.
    case unknownWord(String)
    /// Something that begins like a number, but is not a JSON number.
    case malformedNumber(String)
    /// A line end, tab or other control character within a text.
    case controlCharacter(UInt8)
    /// A backslash with a letter that means nothing.
    case unknownEscape(Unicode.Scalar)
    /// `\u` without four hexadecimal digits.
    case malformedUnicodeEscape
    /// One half of a character that is written as two `\u`.
    case unpairedSurrogate
    /// More lists and objects within each other than are read.
    case tooDeep(limit: Int)
  }

  /// What may stand at a place.
  public enum Expectation: Sendable, Hashable {
    /// Any value.
    case value
    /// A value or the end of the list.
    case valueOrEnd
    /// A key between double quotes.
    case key
    /// A key or the end of the object.
    case keyOrEnd
    /// The colon between key and value.
    case colon
    /// A comma or the end of the list.
    case commaOrBracket
    /// A comma or the end of the object.
    case commaOrBrace
    /// The quote at the end of a text.
    case closingQuote

    fileprivate var words: String {
      switch self {
      case .value: "een waarde"
      case .valueOrEnd: "een waarde of ‘]’"
      case .key: "een naam tussen dubbele aanhalingstekens"
      case .keyOrEnd: "een naam tussen dubbele aanhalingstekens of ‘}’"
      case .colon: "een dubbele punt"
      case .commaOrBracket: "een komma of ‘]’"
      case .commaOrBrace: "een komma of ‘}’"
      case .closingQuote: "een aanhalingsteken dat de tekst afsluit"
      }
    }
  }

  /// What is wrong, in Dutch, without the place.
  public var message: String {
    switch reason {
    case .empty: "Er staat niets in."
    case .ended(let expected): "De tekst houdt te vroeg op. Hier hoort \(expected.words)."
    case .unexpected(let found, let expected):
      "Hier hoort \(expected.words), maar er staat \(name(of: found)).\(quoteAdvice(found))"
    case .commaBeforeEnd: "Na de laatste komma volgt niets meer. Haal die komma weg."
    case .textAfterEnd: "Na het einde van het document staat nog tekst."
    case .unknownWord(let word):
      "‘\(word)’ is geen waarde. Zet tekst tussen dubbele aanhalingstekens."
    case .malformedNumber(let text): "‘\(text)’ is geen getal zoals JSON het schrijft."
    case .controlCharacter(let byte):
      "In een tekst staat \(name(of: Unicode.Scalar(byte))). Schrijf ‘\\n’ of ‘\\t’."
    case .unknownEscape(let found):
      "Na een backslash kan \(name(of: found)) niet staan. Schrijf voor een backslash ‘\\\\’."
    case .malformedUnicodeEscape: "Na ‘\\u’ horen vier cijfers of letters van a tot en met f."
    case .unpairedSurrogate: "Deze ‘\\u’ is de helft van een teken. De andere helft ontbreekt."
    case .tooDeep(let limit): "Lijsten en objecten staan meer dan \(limit) diep in elkaar."
    }
  }
}

private func name(of scalar: Unicode.Scalar) -> String {
  switch scalar {
  case "\n", "\r": "een regeleinde"
  case "\t": "een tab"
  case _ where scalar.properties.generalCategory.isVisible: "‘\(scalar)’"
  default: "het onzichtbare teken U+\(hexadecimal(scalar.value, width: 4))"
  }
}

private func quoteAdvice(_ scalar: Unicode.Scalar) -> String {
  switch scalar {
  case "'", "‘", "’", "“", "”", "„": " Gebruik rechte dubbele aanhalingstekens (\")."
  default: ""
  }
}
