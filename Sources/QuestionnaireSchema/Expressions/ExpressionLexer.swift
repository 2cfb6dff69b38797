import TextFormats

/// Cuts the text of an expression into tokens.
///
/// A text stands between `'` or `"` and has no escapes; a number is digits, or digits, a point and
/// at most six digits; spaces, tabs and line breaks only separate.
struct ExpressionLexer {
  /// More tokens than this are refused, so that no expression is too deep to walk through.
  static let limit = 1000

  private let bytes: [UInt8]
  private var at = 0

  private init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// The tokens of a text, the last of which is the end.
  static func tokens(of text: String) throws(ExpressionError) -> [ExpressionToken] {
    var lexer = ExpressionLexer(text)
    var tokens: [ExpressionToken] = []
    repeat {
      guard tokens.count < limit else {
        throw ExpressionError(.tooLong(limit: limit), at: lexer.at)
      }
      tokens.append(try lexer.next())
    } while tokens.last?.kind != .end
    return tokens
  }

  private mutating func next() throws(ExpressionError) -> ExpressionToken {
    skip { [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), 13].contains($0) }
    let start = at
    guard let byte = peek() else { return ExpressionToken(kind: .end, offset: start) }
    switch byte {
    case UInt8(ascii: "$"): return try reference()
    case UInt8(ascii: "'"), UInt8(ascii: "\""): return try string(until: byte)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    case _ where byte.isWordStart:
      skip(while: \.isWordPart)
      return ExpressionToken(kind: .word(text(start..<at)), offset: start)
    default:
      guard let kind = symbol(byte) else { throw unexpected() }
      return ExpressionToken(kind: kind, offset: start)
    }
  }

  private mutating func symbol(_ byte: UInt8) -> ExpressionToken.Kind? {
    let follower = at + 1 < bytes.count ? bytes[at + 1] : 0
    let two = String(decoding: [byte, follower], as: UTF8.self)
    if let comparison = Comparison(rawValue: two) {
      at += 2
      return .comparison(comparison)
    }
    let one = String(decoding: [byte], as: UTF8.self)
    let kind: ExpressionToken.Kind? =
      switch one {
      case "(": .open
      case ")": .close
      case ",": .comma
      case "+": .plus
      case "-": .minus
      default: Comparison(rawValue: one).map { .comparison($0) }
      }
    if kind != nil { at += 1 }
    return kind
  }

  private mutating func reference() throws(ExpressionError) -> ExpressionToken {
    let start = at
    guard at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "{") else { throw unexpected() }
    at += 2
    let opened = at
    skip { $0 != UInt8(ascii: "}") }
    guard peek() != nil else { throw ExpressionError(.openReference, at: start) }
    let inside = trimmed(opened..<at, in: bytes.span)
    at += 1
    var scope = NameReference.Scope.answer
    var name = inside
    for other in [NameReference.Scope.frame, .previous]
    where bytes[inside].starts(with: other.prefix.utf8) {
      scope = other
      let nameStart = inside.lowerBound + other.prefix.utf8.count
      name = trimmed(nameStart..<inside.upperBound, in: bytes.span)
    }
    guard !name.isEmpty else { throw ExpressionError(.emptyReference, at: start) }
    let reference = NameReference(scope: scope, name: text(name))
    return ExpressionToken(kind: .reference(reference), offset: name.lowerBound)
  }

  private mutating func string(until quote: UInt8) throws(ExpressionError) -> ExpressionToken {
    let start = at
    at += 1
    skip { $0 != quote }
    guard peek() != nil else { throw ExpressionError(.openString, at: start) }
    let inside = start + 1..<at
    at += 1
    return ExpressionToken(kind: .string(text(inside)), offset: inside.lowerBound)
  }

  private mutating func number() throws(ExpressionError) -> ExpressionToken {
    let start = at
    skip(while: \.isDigit)
    if peek() == UInt8(ascii: ".") {
      at += 1
      skip(while: \.isDigit)
    }
    guard
      case .millionths(let number) = ParsedNumber(text(start..<at), decimals: .allowed)
    else {
      throw ExpressionError(.badNumber(text(start..<at)), at: start)
    }
    return ExpressionToken(kind: .number(number), offset: start)
  }

  private func peek() -> UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func skip(while holds: (UInt8) -> Bool) {
    while at < bytes.count, holds(bytes[at]) { at += 1 }
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private func unexpected() -> ExpressionError {
    let character = String(decoding: bytes[at...], as: UTF8.self).prefix(1)
    return ExpressionError(.unexpectedCharacter(String(character)), at: at)
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  fileprivate var isWordStart: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }

  fileprivate var isWordPart: Bool {
    isWordStart || isDigit || self == UInt8(ascii: "_") || self == UInt8(ascii: "-")
  }
}
