/// A value that goes into the database or comes out of it.
enum SQLValue: Sendable, Hashable {
  /// Nothing.
  case null
  /// A whole number.
  case integer(Int)
  /// A text, which may hold zero bytes.
  case text(String)
  /// Bytes.
  case bytes([UInt8])

  /// A text, or nothing.
  static func text(orNull text: String?) -> SQLValue { text.map { .text($0) } ?? .null }

  /// A whole number, or nothing.
  static func integer(orNull number: Int?) -> SQLValue { number.map { .integer($0) } ?? .null }

  /// The whole number, if it is one.
  var integer: Int? { if case .integer(let number) = self { number } else { nil } }

  /// The text, if it is one.
  var text: String? { if case .text(let text) = self { text } else { nil } }

  /// The bytes, if that is what they are.
  var bytes: [UInt8]? { if case .bytes(let bytes) = self { bytes } else { nil } }
}
