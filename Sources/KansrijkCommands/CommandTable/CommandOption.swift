/// An option of a command: `--name`, with a value or without.
public struct CommandOption: Sendable, Hashable {
  /// What follows the name.
  public enum Value: Sendable, Hashable {
    /// Nothing: it is there or it is not.
    case none
    /// A value, with the word that stands for it in the help.
    case one(placeholder: String, kind: ValueKind)
    /// A value, and the option may be given more than once.
    case repeated(placeholder: String, kind: ValueKind)
  }

  /// The name without the hyphens.
  public let name: String
  /// What follows the name.
  public let value: Value
  /// What it does.
  public let help: String

  private init(name: String, value: Value, help: String) {
    self.name = name
    self.value = value
    self.help = help
  }

  /// An option that is there or is not.
  public static func flag(_ name: String, help: String) -> Self {
    Self(name: name, value: .none, help: help)
  }

  /// An option with a value.
  public static func value(
    _ name: String, _ placeholder: String, _ kind: ValueKind, help: String
  ) -> Self {
    Self(name: name, value: .one(placeholder: placeholder, kind: kind), help: help)
  }

  /// An option with one of a few words as its value.
  public static func choice(_ name: String, _ words: [String], help: String) -> Self {
    value(name, words.joined(separator: "|"), .choice(words), help: help)
  }

  /// An option with a value that may be given more than once.
  public static func repeated(
    _ name: String, _ placeholder: String, _ kind: ValueKind, help: String
  ) -> Self {
    Self(name: name, value: .repeated(placeholder: placeholder, kind: kind), help: help)
  }

  /// The name with its hyphens.
  var dashed: String { "--" + name }

  /// How it is written in the help: `--uit PAD`.
  var usage: String { placeholder.map { dashed + " " + $0 } ?? dashed }

  /// The word that stands for the value.
  var placeholder: String? {
    switch value {
    case .none: nil
    case .one(let placeholder, _), .repeated(let placeholder, _): placeholder
    }
  }

  /// What the value can be; `nil` when there is none.
  var kind: ValueKind? {
    switch value {
    case .none: nil
    case .one(_, let kind), .repeated(_, let kind): kind
    }
  }

  /// Whether it may be given with different values.
  var isRepeated: Bool {
    if case .repeated = value { true } else { false }
  }
}
