/// A script for zsh, to be sourced or to be put in the `fpath` as `_kansrijk`.
func zshCompletions(for table: CommandTable) -> String {
  let commands = table.commands.map { command in
    "    \(shellQuoted(zshEscaped(command.name) + ":" + command.summary))\n"
  }
  let cases = table.commands.map { command in
    let lines =
      (command.options + [.help]).map { zshOption($0, table) } + zshOperands(command, table)
    return "    \(command.name))\n      _arguments \\\n"
      + lines.map { "        " + $0 }.joined(separator: " \\\n") + " ;;\n"
  }
  let options = globalOptions.map { shellQuoted($0.dashed + "[" + zshEscaped($0.help) + "]") }
  return """
    #compdef kansrijk
    # Aanvulling voor zsh: source <(kansrijk completies zsh)
    _kansrijk() {
      local -a commands
      commands=(
    \(commands.joined())  )
      if (( CURRENT == 2 )); then
        _describe -t commands opdracht commands
        _arguments \(options.joined(separator: " "))
        return
      fi
      local command="${words[2]}"
      shift words
      (( CURRENT-- ))
      case "$command" in
    \(cases.joined())  esac
    }
    if [[ "${funcstack[1]}" = _kansrijk ]]; then
      _kansrijk "$@"
    else
      compdef _kansrijk kansrijk
    fi

    """
}

private func zshOption(_ option: CommandOption, _ table: CommandTable) -> String {
  let repeated = option.isRepeated ? "*" : ""
  let help = "[\(zshEscaped(option.help))]"
  guard let kind = option.kind, let placeholder = option.placeholder else {
    return shellQuoted(option.dashed + help)
  }
  let action = zshAction(kind, table)
  return shellQuoted(
    "\(repeated)\(option.dashed)=\(help):\(zshEscaped(placeholder)):\(action)")
}

private func zshOperands(_ command: Command, _ table: CommandTable) -> [String] {
  command.operands.enumerated().map { index, operand in
    let place =
      switch operand.count {
      case .one: "\(index + 1):"
      case .oneOrNone: "\(index + 1)::"
      case .oneOrMore, .anyNumber: "*:"
      }
    return shellQuoted(
      "\(place)\(zshEscaped(operand.placeholder)):\(zshAction(operand.kind, table))")
  }
}

private func zshAction(_ kind: ValueKind, _ table: CommandTable) -> String {
  switch kind {
  case .text: " "
  case .path: "_files"
  case .command, .choice: "(\((kind.words(in: table) ?? []).joined(separator: " ")))"
  }
}

/// A text in which the signs that `_arguments` reads itself are ordinary.
private func zshEscaped(_ text: String) -> String {
  text.map { "[]:\\".contains($0) ? "\\\($0)" : String($0) }.joined()
}
