/// A script for bash, from version 3.2 on (which macOS has).
///
/// Where the script has no words to offer, bash offers files.
func bashCompletions(for table: CommandTable) -> String {
  let first = table.commands.map(\.name) + globalOptions.map(\.dashed)
  return """
    # Aanvulling voor bash: source <(kansrijk completies bash)
    _kansrijk() {
      local cur="${COMP_WORDS[COMP_CWORD]}" prev="${COMP_WORDS[COMP_CWORD-1]}" words=''
      if [ "$cur" = '=' ]; then
        cur=''
      elif [ "$prev" = '=' ] && [ "$COMP_CWORD" -gt 2 ]; then
        prev="${COMP_WORDS[COMP_CWORD-2]}"
      fi
      if [ "$COMP_CWORD" -eq 1 ]; then
        words=\(wordList(first))
      else
        case "${COMP_WORDS[1]} $prev $cur" in
    \(table.commands.flatMap { bashCases($0, table) }.map { "      \($0)\n" }.joined())    esac
      fi
      COMPREPLY=()
      if [ -n "$words" ]; then
        COMPREPLY=( $(compgen -W "$words" -- "$cur") )
      fi
    }
    complete -o default -F _kansrijk kansrijk

    """
}

/// What to offer, by command, the word before and the word that is begun.
private func bashCases(_ command: Command, _ table: CommandTable) -> [String] {
  let values = command.options.compactMap { option in
    option.kind.map { kind in
      "'\(command.name) \(option.dashed) '*) words=\(wordList(kind.words(in: table) ?? [])) ;;"
    }
  }
  let options = (command.options + [.help]).map(\.dashed)
  let operands = command.operands.last?.kind.words(in: table) ?? []
  let first =
    command.operands.count > 1 ? command.operands.first?.kind.words(in: table) ?? [] : []
  let atFirst =
    first.isEmpty ? [] : ["'\(command.name) \(command.name) '*) words=\(wordList(first)) ;;"]
  return values + ["'\(command.name) '*' -'*) words=\(wordList(options)) ;;"] + atFirst
    + ["'\(command.name) '*) words=\(wordList(operands)) ;;"]
}

private func wordList(_ words: [String]) -> String {
  shellQuoted(words.joined(separator: " "))
}
