/// A value of a JSON document and the bytes where it stands.
///
/// Two values are equal when they say the same at the same place.
public struct JSONValue: Sendable, Hashable {
  /// What it is.
  public let kind: Kind
  /// The bytes of the document in which it is written, quotes and brackets included.
  public let range: Range<Int>

  /// A value at a place.
  public init(kind: Kind, range: Range<Int>) {
    self.kind = kind
    self.range = range
  }

  /// The six kinds of value.
  public enum Kind: Sendable, Hashable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A number, as it is written.
    case number(String)
    /// A text, escapes resolved.
    case string(String)
    /// The elements of an array, in order.
    case array([JSONValue])
    /// The members of an object, in order; a key that is given twice is in it twice.
    case object([JSONMember])
  }

  /// The text, when this is one.
  public var string: String? {
    if case .string(let text) = kind { text } else { nil }
  }

  /// The number as it is written, when this is one.
  public var number: String? {
    if case .number(let digits) = kind { digits } else { nil }
  }

  /// `true` or `false`, when this is one of them.
  public var bool: Bool? {
    if case .bool(let value) = kind { value } else { nil }
  }

  /// The elements, when this is an array.
  public var array: [JSONValue]? {
    if case .array(let elements) = kind { elements } else { nil }
  }

  /// The members, when this is an object.
  public var object: [JSONMember]? {
    if case .object(let members) = kind { members } else { nil }
  }

  /// Whether this is `null`.
  public var isNull: Bool { kind == .null }

  /// What kind of value it is, in Dutch, as in "hier staat een lijst".
  public var kindInWords: String {
    switch kind {
    case .null: "niets (null)"
    case .bool: "waar of niet waar (true of false)"
    case .number: "een getal"
    case .string: "een tekst"
    case .array: "een lijst"
    case .object: "een object"
    }
  }

  /// The first value under a key; `nil` when there is none, or this is no object.
  ///
  /// - Complexity: O(*n*) in the number of members.
  public subscript(key: String) -> JSONValue? {
    object?.first(named: key)?.value
  }
}

/// A key of an object with its value.
public struct JSONMember: Sendable, Hashable {
  /// The key, escapes resolved.
  public let key: String
  /// The bytes of the document in which the key is written, quotes included.
  public let keyRange: Range<Int>
  /// The value.
  public let value: JSONValue

  /// A key with its value.
  public init(key: String, keyRange: Range<Int>, value: JSONValue) {
    self.key = key
    self.keyRange = keyRange
    self.value = value
  }
}

extension [JSONMember] {
  /// The first member with a key, compared scalar by scalar.
  ///
  /// - Complexity: O(*n*).
  public func first(named key: String) -> JSONMember? {
    first { $0.key.unicodeScalars.elementsEqual(key.unicodeScalars) }
  }

  /// The members whose key was given before, in order.
  public var repeated: [JSONMember] {
    var seen: Set<[UInt8]> = []
    return filter { !seen.insert([UInt8]($0.key.utf8)).inserted }
  }
}
