import Tables

/// The version of the program (semantic versioning), as in the change log.
public let version = "0.1.0"

/// The program with its version.
let programName = "kansrijk \(version)"

/// What `--versie` prints.
let versionText = Document([.paragraph(programName)])

/// The options that may stand without a command.
let globalOptions: [CommandOption] = [
  .help, .flag("versie", help: "Toont de versie van het programma."),
]
