import Tables

extension CommandTable {
  /// What `kansrijk --help` shows.
  var helpPage: Document {
    let commandNames = commands.map { Document.Definition($0.name, $0.summary) }
    let options = globalOptions.map { Document.Definition($0.usage, $0.help) }
    let examples = commands.compactMap(\.examples.first?.line)
    return Document([
      .paragraph("kansrijk: de vragenlijst Kansrijke Start controleren en er cijfers van maken"),
      .heading("Gebruik", level: .section), .code(["kansrijk OPDRACHT [opties] [bestanden]"]),
      .heading("Opdrachten", level: .section), .definitions(commandNames),
      .heading("Opties", level: .section), .definitions(options),
      .heading("Voorbeelden", level: .section), .code(examples),
      .heading("Afsluitwaarden", level: .section), ExitStatus.explained,
      .paragraph("Uitleg bij een opdracht: kansrijk OPDRACHT --help"),
    ])
  }
}
