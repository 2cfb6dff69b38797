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

/// A word of a command line as a person types it: quoted only where the shell would misread it.
func shellWord(_ text: String) -> String {
  let isPlain = text.unicodeScalars.allSatisfy { scalar in
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "/", ".", "_", "-", "+", "@", "%", ",", ":": true
    default: scalar.value >= 0xA1
    }
  }
  return isPlain && !text.isEmpty ? text : shellQuoted(text)
}
