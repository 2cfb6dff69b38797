/// The arguments of a command, in accordance with what it takes.
public struct ParsedArguments: Sendable, Hashable {
  /// The operands, in order.
  public internal(set) var operands: [String] = []
  private var values: [String: [String]] = [:]

  /// No arguments.
  init() {}

  /// Whether a flag was given.
  public func has(_ flag: CommandOption) -> Bool { values[flag.name] != nil }

  /// The value of an option, if it was given.
  public func value(of option: CommandOption) -> String? { values[option.name]?.last }

  /// The values of an option that may be repeated, in order.
  public func values(of option: CommandOption) -> [String] { values[option.name] ?? [] }

  mutating func add(_ value: String?, to option: CommandOption) {
    values[option.name, default: []] += value.map { [$0] } ?? []
  }
}
