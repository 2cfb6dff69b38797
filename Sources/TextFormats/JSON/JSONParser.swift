/// What is wrong with a JSON text, before its line is known.
struct JSONFault: Error {
  let reason: JSONError.Reason
  let offset: Int
}

/// Reads JSON by recursive descent, as deep as ``JSONDocument/deepest``.
struct JSONParser {
  var offset: Int
  let end: Int
  private var depth = 0

  init(_ range: Range<Int>) {
    offset = range.lowerBound
    end = range.upperBound
  }

  /// A value with nothing but white space around it.
  mutating func document(in text: borrowing Span<UInt8>) throws(JSONFault) -> JSONValue {
    skipSpace(in: text)
    guard offset < end else { throw JSONFault(reason: .empty, offset: offset) }
    let root = try value(in: text, expected: .value)
    skipSpace(in: text)
    guard offset == end else { throw JSONFault(reason: .textAfterEnd, offset: offset) }
    return root
  }

  private mutating func value(
    in text: borrowing Span<UInt8>, expected: JSONError.Expectation
  ) throws(JSONFault) -> JSONValue {
    let start = offset
    let kind: JSONValue.Kind
    switch try peek(in: text, expected: expected) {
    case UInt8(ascii: "\""): kind = .string(try string(in: text))
    case UInt8(ascii: "["): kind = .array(try array(in: text))
    case UInt8(ascii: "{"): kind = .object(try object(in: text))
    case let byte where isWordByte(byte): kind = try word(in: text)
    default: throw unexpected(in: text, expected: expected)
    }
    return JSONValue(kind: kind, range: start..<offset)
  }

  private mutating func array(in text: borrowing Span<UInt8>) throws(JSONFault) -> [JSONValue] {
    try enter()
    var elements: [JSONValue] = []
    skipSpace(in: text)
    if try peek(in: text, expected: .valueOrEnd) != UInt8(ascii: "]") {
      elements.append(try value(in: text, expected: .valueOrEnd))
      while try hasNext(in: text, before: UInt8(ascii: "]"), expected: .commaOrBracket) {
        elements.append(try value(in: text, expected: .value))
      }
    }
    leave()
    return elements
  }

  private mutating func object(in text: borrowing Span<UInt8>) throws(JSONFault) -> [JSONMember] {
    try enter()
    var members: [JSONMember] = []
    skipSpace(in: text)
    if try peek(in: text, expected: .keyOrEnd) != UInt8(ascii: "}") {
      members.append(try member(in: text, expected: .keyOrEnd))
      while try hasNext(in: text, before: UInt8(ascii: "}"), expected: .commaOrBrace) {
        members.append(try member(in: text, expected: .key))
      }
    }
    leave()
    return members
  }

  private mutating func member(
    in text: borrowing Span<UInt8>, expected: JSONError.Expectation
  ) throws(JSONFault) -> JSONMember {
    let start = offset
    guard try peek(in: text, expected: expected) == UInt8(ascii: "\"") else {
      throw unexpected(in: text, expected: expected)
    }
    let key = try string(in: text)
    let keyRange = start..<offset
    skipSpace(in: text)
    guard try peek(in: text, expected: .colon) == UInt8(ascii: ":") else {
      throw unexpected(in: text, expected: .colon)
    }
    offset += 1
    skipSpace(in: text)
    return JSONMember(
      key: key, keyRange: keyRange, value: try value(in: text, expected: .value))
  }

  /// Whether a comma follows; then `offset` is at the next element, otherwise at `closer`.
  private mutating func hasNext(
    in text: borrowing Span<UInt8>, before closer: UInt8, expected: JSONError.Expectation
  ) throws(JSONFault) -> Bool {
    skipSpace(in: text)
    let found = try peek(in: text, expected: expected)
    if found == closer { return false }
    guard found == UInt8(ascii: ",") else { throw unexpected(in: text, expected: expected) }
    let comma = offset
    offset += 1
    skipSpace(in: text)
    if offset < end, text[offset] == closer {
      throw JSONFault(reason: .commaBeforeEnd, offset: comma)
    }
    return true
  }

  private mutating func enter() throws(JSONFault) {
    guard depth < JSONDocument.deepest else {
      throw JSONFault(reason: .tooDeep(limit: JSONDocument.deepest), offset: offset)
    }
    depth += 1
    offset += 1
  }

  private mutating func leave() {
    depth -= 1
    offset += 1
  }

  private mutating func skipSpace(in text: borrowing Span<UInt8>) {
    while offset < end {
      switch text[offset] {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"):
        offset += 1
      default: return
      }
    }
  }

  func peek(
    in text: borrowing Span<UInt8>, expected: JSONError.Expectation
  ) throws(JSONFault) -> UInt8 {
    guard offset < end else { throw JSONFault(reason: .ended(expected: expected), offset: end) }
    return text[offset]
  }

  private func unexpected(
    in text: borrowing Span<UInt8>, expected: JSONError.Expectation
  ) -> JSONFault {
    JSONFault(
      reason: .unexpected(scalar(at: offset, in: text), expected: expected), offset: offset)
  }
}
