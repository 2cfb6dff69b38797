/// Something that is named after a command, such as a file.
public struct Operand: Sendable, Hashable {
  /// How many of it there may be.
  public enum Count: Sendable, Hashable {
    /// Exactly one.
    case one
    /// One or none.
    case oneOrNone
    /// One or more.
    case oneOrMore
    /// Any number, where an option can take their place.
    case anyNumber
  }

  /// The word that stands for it in the help, in capitals.
  public let placeholder: String
  /// What it is.
  public let help: String
  /// How many there may be.
  public let count: Count
  /// What it can be.
  public let kind: ValueKind

  /// Describes an operand.
  public init(_ placeholder: String, _ count: Count, _ kind: ValueKind, help: String) {
    self.placeholder = placeholder
    self.help = help
    self.count = count
    self.kind = kind
  }

  /// How it is written in the usage line.
  var usage: String {
    switch count {
    case .one: placeholder
    case .oneOrNone: "[\(placeholder)]"
    case .oneOrMore: "\(placeholder)…"
    case .anyNumber: "[\(placeholder)…]"
    }
  }
}
