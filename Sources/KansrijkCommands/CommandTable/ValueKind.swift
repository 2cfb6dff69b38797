/// What a value on the command line can be.
public enum ValueKind: Sendable, Hashable {
  /// Any text.
  case text
  /// A file or a folder.
  case path
  /// The name of a command of this program.
  case command
  /// One of these words.
  case choice([String])

  /// The words it is limited to, if it is.
  func words(in table: CommandTable) -> [String]? {
    switch self {
    case .text, .path: nil
    case .command: table.commands.map(\.name)
    case .choice(let words): words
    }
  }
}
