extension JSONParser {
  /// A number, `true`, `false` or `null`: all that is written without quotes or brackets.
  mutating func word(in text: borrowing Span<UInt8>) throws(JSONFault) -> JSONValue.Kind {
    let start = offset
    while offset < end, isWordByte(text[offset]) {
      offset += 1
    }
    let word = repairedText(text, start..<offset)
    switch word {
    case "null": return .null
    case "true": return .bool(true)
    case "false": return .bool(false)
    case _ where isNumber(word.utf8): return .number(word)
    default:
      let shown = String(word.prefix(40))
      let reason: JSONError.Reason =
        isLetter(text[start]) ? .unknownWord(shown) : .malformedNumber(shown)
      throw JSONFault(reason: reason, offset: start)
    }
  }

  /// Whether a byte can be part of a number or a word, also of a wrong one.
  func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."), UInt8(ascii: "_"):
      true
    default: isLetter(byte)
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}

/// Whether a text is a number by RFC 8259, section 6.
private func isNumber(_ text: String.UTF8View) -> Bool {
  var rest = text[...]
  if rest.first == minus { rest.removeFirst() }
  let startsWithZero = rest.first == zero
  guard let whole = digits(&rest), whole == 1 || !startsWithZero else { return false }
  if rest.first == UInt8(ascii: ".") {
    rest.removeFirst()
    guard digits(&rest) != nil else { return false }
  }
  if let letter = rest.first, letter | 0x20 == UInt8(ascii: "e") {
    rest.removeFirst()
    if rest.first == UInt8(ascii: "+") || rest.first == minus { rest.removeFirst() }
    guard digits(&rest) != nil else { return false }
  }
  return rest.isEmpty
}

private let minus = UInt8(ascii: "-")
private let zero = UInt8(ascii: "0")

/// Takes the digits in front and says how many; `nil` when there is none.
private func digits(_ text: inout Substring.UTF8View) -> Int? {
  let rest = text.drop { (zero...UInt8(ascii: "9")).contains($0) }
  let count = text.count - rest.count
  text = rest
  return count == 0 ? nil : count
}
