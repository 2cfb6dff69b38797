/// A script for fish.
func fishCompletions(for table: CommandTable) -> String {
  let globals = globalOptions.map { option in
    "complete -c kansrijk -n __fish_use_subcommand -l \(option.name) -d \(fishQuoted(option.help))"
  }
  let commands = table.commands.map { command in
    "complete -c kansrijk -n __fish_use_subcommand -f -a \(command.name)"
      + " -d \(fishQuoted(command.summary))"
  }
  let lines = table.commands.flatMap { command in
    let start =
      "complete -c kansrijk -n \(fishQuoted("__fish_seen_subcommand_from \(command.name)"))"
    let options = (command.options + [.help]).map { start + fishOption($0, table) }
    let operands = command.operands.last?.kind.words(in: table).map {
      start + " -f -a " + fishQuoted($0.joined(separator: " "))
    }
    return options + (operands.map { [$0] } ?? [])
  }
  return
    (["# Aanvulling voor fish: kansrijk completies fish | source"]
    + globals + commands + lines)
    .map { $0 + "\n" }.joined()
}

private func fishOption(_ option: CommandOption, _ table: CommandTable) -> String {
  let value =
    switch option.kind {
    case nil: ""
    case .path: " -r -F"
    case .text: " -x"
    case .command, .choice:
      " -x -a " + fishQuoted((option.kind?.words(in: table) ?? []).joined(separator: " "))
    }
  return " -l \(option.name)\(value) -d \(fishQuoted(option.help))"
}

/// A text between single quotes, in which fish reads only `\\` and `\'`.
private func fishQuoted(_ text: String) -> String {
  "'" + text.map { "\\'".contains($0) ? "\\\($0)" : String($0) }.joined() + "'"
}
