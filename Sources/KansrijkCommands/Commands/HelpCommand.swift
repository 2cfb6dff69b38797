extension Command {
  /// `kansrijk help`: the same as `--help`.
  static let help = Command(
    name: "help", summary: "toont uitleg bij het programma of bij een opdracht",
    explanation: [],
    operands: [
      Operand("OPDRACHT", .oneOrNone, .command, help: "De opdracht waarbij u uitleg wilt.")
    ],
    options: [],
    examples: [Example("kansrijk help completies", "Toont de uitleg bij ‘completies’.")]
  ) { invocation in
    let name = invocation.arguments.operands.first
    let command = name.flatMap { invocation.table.command(named: $0) }
    invocation.print(command?.helpPage ?? invocation.table.helpPage, to: .out)
    return .inOrder
  }
}
