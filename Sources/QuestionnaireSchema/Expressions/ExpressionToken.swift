import TextFormats

/// The smallest part of an expression that means something.
struct ExpressionToken: Sendable, Hashable {
  let kind: Kind
  /// The UTF-8 offset of its first byte; for a name or text, of the first byte inside.
  let offset: Int

  enum Kind: Sendable, Hashable {
    case reference(NameReference)
    case string(String)
    /// In millionths.
    case number(Int64)
    case word(String)
    case comparison(Comparison)
    case open
    case close
    case comma
    case plus
    case minus
    case end
  }

  /// How it is called in a message.
  var description: String {
    switch kind {
    case .reference(let reference): "${\(reference.scope.prefix)\(reference.name)}"
    case .string(let text): "'\(text)'"
    case .number(let millionths): plainDecimal(millionths)
    case .word(let word): word
    case .comparison(let comparison): comparison.rawValue
    case .open: "("
    case .close: ")"
    case .comma: ","
    case .plus: "+"
    case .minus: "-"
    case .end: "het einde"
    }
  }
}

extension ExpressionToken.Kind {
  /// The words that join conditions; all other words are functions.
  static let or = Self.word("or")
  static let and = Self.word("and")
}
