extension Command {
  /// `kansrijk completies`: a script that lets the shell fill in words after Tab.
  static let completions = Command(
    name: "completies", summary: "maakt een script waarmee uw shell opdrachten en opties aanvult",
    explanation: [
      "Na het laden van het script vult de Tab-toets opdrachten, opties en waarden aan."
    ],
    operands: [
      Operand(
        "SHELL", .one, .choice(Shell.allCases.map(\.rawValue)),
        help: "De shell die u gebruikt: bash, zsh of fish.")
    ],
    options: [],
    examples: [
      Example("source <(kansrijk completies bash)", "Laadt het script in deze bash."),
      Example("source <(kansrijk completies zsh)", "Laadt het script in deze zsh."),
      Example("kansrijk completies fish | source", "Laadt het script in deze fish."),
    ]
  ) { invocation in
    guard let shell = invocation.arguments.operands.first.flatMap({ Shell(rawValue: $0) }) else {
      return .fault
    }
    let script = shell.completions(for: invocation.table)
    invocation.sink.write(Array(script.utf8), to: .out)
    return .inOrder
  }
}
