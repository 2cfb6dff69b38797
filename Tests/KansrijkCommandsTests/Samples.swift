@testable import KansrijkCommands

/// A table of made-up commands, so that tests do not change when the program gets another command.
enum Samples {
  static let format = CommandOption.choice(
    "formaat", ["tekst", "json", "csv"], help: "De vorm van de uitvoer. Standaard: tekst.")
  static let frame = CommandOption.value(
    "kader", "BESTAND", .path, help: "Wie er is gevraagd; 'leeg' is niemand: [niets].")
  static let column = CommandOption.repeated(
    "kolom", "NAAM", .text, help: "Een kolom die meedoet. Dit kan vaker.")

  static let count = Command(
    name: "tel", summary: "telt de bomen in een of meer bestanden",
    explanation: [
      "Een map staat voor alle bestanden erin. Wat niet gelezen kan worden, telt niet mee en staat "
        + "in de bevindingen."
    ],
    operands: [Operand("BESTAND", .oneOrMore, .path, help: "Een bestand of een map.")],
    options: [format, frame, column, .output, .strict],
    examples: [
      Command.Example("kansrijk tel bomen.csv", "Telt de bomen in een bestand."),
      Command.Example(
        "kansrijk tel bomen.csv eiken.csv --formaat json --uit telling.json",
        "Telt de bomen in twee bestanden en schrijft de telling in JSON."),
    ]
  ) { invocation in
    let arguments = invocation.arguments
    let parts = [
      arguments.operands.joined(separator: ","), arguments.value(of: format) ?? "-",
      arguments.value(of: frame) ?? "-", arguments.values(of: column).joined(separator: ","),
      arguments.has(.strict) ? "streng" : "-",
    ]
    return invocation.deliver(Array((parts.joined(separator: "|") + "\n").utf8))
  }

  static let rename = Command(
    name: "hernoem", summary: "geeft een boom een andere naam", explanation: [],
    operands: [
      Operand("OUD", .one, .text, help: "De oude naam."),
      Operand("NIEUW", .one, .text, help: "De nieuwe naam."),
    ],
    options: [], examples: [Command.Example("kansrijk hernoem eik linde", "Maakt een linde.")]
  ) { _ in .findings }

  static let table = CommandTable([count, rename, .completions, .help])

  static func surroundings(
    environment: [EnvironmentVariable: String] = [:], terminals: Set<OutputStream> = [],
    width: Int? = nil
  ) -> Surroundings {
    Surroundings(
      executable: nil, environment: environment, terminals: terminals, terminalWidth: width, now: 0)
  }

  /// What a run leaves behind.
  struct Outcome: Sendable, Hashable {
    let status: ExitStatus
    let out: String
    let err: String
  }

  static func outcome(_ arguments: [String], in surroundings: Surroundings = surroundings())
    -> Outcome
  {
    let sink = MemorySink()
    let status = run(arguments, of: table, in: surroundings, to: sink)
    return Outcome(status: status, out: sink.outText, err: sink.errText)
  }
}
