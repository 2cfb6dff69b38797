/// A shell for which completions can be made.
enum Shell: String, Sendable, Hashable, CaseIterable {
  case bash
  case zsh
  case fish

  /// A script that completes commands, options and values.
  func completions(for table: CommandTable) -> String {
    switch self {
    case .bash: bashCompletions(for: table)
    case .zsh: zshCompletions(for: table)
    case .fish: fishCompletions(for: table)
    }
  }
}

/// A text between single quotes, for a shell in which `'\''` stands for a quote within them.
func shellQuoted(_ text: String) -> String {
  "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
    + "'"
}
