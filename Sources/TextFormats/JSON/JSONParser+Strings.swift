extension JSONParser {
  /// A text between quotes; `offset` is at the first quote, and then after the last.
  mutating func string(in text: borrowing Span<UInt8>) throws(JSONFault) -> String {
    offset += 1
    let start = offset
    try skipPlain(in: text)
    if text[offset] == UInt8(ascii: "\"") {
      offset += 1
      return repairedText(text, start..<offset - 1)
    }
    var bytes = copy(text, start..<offset)
    while text[offset] != UInt8(ascii: "\"") {
      appendUTF8(try escape(in: text), to: &bytes)
      let plain = offset
      try skipPlain(in: text)
      bytes.append(contentsOf: copy(text, plain..<offset))
    }
    offset += 1
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Moves to the next quote or backslash.
  private mutating func skipPlain(in text: borrowing Span<UInt8>) throws(JSONFault) {
    while true {
      let byte = try peek(in: text, expected: .closingQuote)
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return }
      guard byte >= 0x20 else {
        throw JSONFault(reason: .controlCharacter(byte), offset: offset)
      }
      offset += 1
    }
  }

  /// The character for which the escape at `offset` stands.
  private mutating func escape(in text: borrowing Span<UInt8>) throws(JSONFault) -> UInt32 {
    let start = offset
    offset += 1
    let letter = try peek(in: text, expected: .closingQuote)
    offset += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return UInt32(letter)
    case UInt8(ascii: "b"): return 0x08
    case UInt8(ascii: "f"): return 0x0C
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "r"): return 0x0D
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "u"): return try unicodeEscape(in: text, from: start)
    default:
      let reason = JSONError.Reason.unknownEscape(scalar(at: offset - 1, in: text))
      throw JSONFault(reason: reason, offset: start)
    }
  }

  /// The character of the `\u` at `start`, or of two that form a surrogate pair.
  private mutating func unicodeEscape(
    in text: borrowing Span<UInt8>, from start: Int
  ) throws(JSONFault) -> UInt32 {
    let first = try fourDigits(in: text, from: start)
    switch first {
    case 0xD800...0xDBFF:
      let second = offset
      guard offset + 1 < end, text[offset] == UInt8(ascii: "\\"),
        text[offset + 1] == UInt8(ascii: "u")
      else { throw JSONFault(reason: .unpairedSurrogate, offset: start) }
      offset += 2
      let low = try fourDigits(in: text, from: second)
      guard (0xDC00...0xDFFF).contains(low) else {
        throw JSONFault(reason: .unpairedSurrogate, offset: start)
      }
      return 0x10000 + (first - 0xD800) << 10 + (low - 0xDC00)
    case 0xDC00...0xDFFF: throw JSONFault(reason: .unpairedSurrogate, offset: start)
    default: return first
    }
  }

  private mutating func fourDigits(
    in text: borrowing Span<UInt8>, from start: Int
  ) throws(JSONFault) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      let byte = try peek(in: text, expected: .closingQuote)
      guard let digit = hexadecimalDigit(byte) else {
        throw JSONFault(reason: .malformedUnicodeEscape, offset: start)
      }
      code = code << 4 | digit
      offset += 1
    }
    return code
  }
}

private func hexadecimalDigit(_ byte: UInt8) -> UInt32? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
  case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
  case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
  default: nil
  }
}
