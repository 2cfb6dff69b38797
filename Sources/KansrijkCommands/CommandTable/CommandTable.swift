/// The commands of the program, from which parser, help and completions are made.
public struct CommandTable: Sendable {
  /// The commands, in the order of the help.
  public let commands: [Command]

  /// The commands of `kansrijk`.
  public static let kansrijk = CommandTable([
    .validate, .result, .report, .freeze, .checkPublication, .questionnaire, .form, .template,
    .importFiles, .fieldwork, .trace, .accuracy, .course, .export, .history, .decide, .contacts,
    .clean, .register, .frame, .wave, .simulate, .completions, .help,
  ])

  /// Makes a table.
  ///
  /// - Precondition: no two commands have the same name.
  public init(_ commands: [Command]) {
    precondition(Set(commands.map(\.name)).count == commands.count, "two commands of one name")
    self.commands = commands
  }

  /// The command with a name.
  public func command(named name: String) -> Command? {
    commands.first { $0.name == name }
  }
}
