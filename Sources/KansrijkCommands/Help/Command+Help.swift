import Tables

extension Command {
  /// What `--help` shows about the command.
  var helpPage: Document {
    var blocks: [Document.Block] = [
      .paragraph("kansrijk \(name): \(summary)"), .heading("Gebruik", level: .section),
      .code([usage]),
    ]
    blocks += explanation.map { .paragraph($0) }
    if !operands.isEmpty {
      blocks.append(.heading("Wat u noemt", level: .section))
      blocks.append(.definitions(operands.map { Document.Definition($0.placeholder, $0.help) }))
    }
    let options = (options + [.help]).map { Document.Definition($0.usage, $0.help) }
    let examples = examples.map { Document.Block.code(["# " + $0.meaning, $0.line]) }
    blocks += [.heading("Opties", level: .section), .definitions(options)]
    blocks += [.heading("Voorbeelden", level: .section)] + examples
    blocks += [.heading("Afsluitwaarden", level: .section), ExitStatus.explained]
    return Document(blocks)
  }

  /// The usage line: `kansrijk valideer [opties] BESTAND…`.
  private var usage: String {
    (["kansrijk", name] + (options.isEmpty ? [] : ["[opties]"]) + operands.map(\.usage))
      .joined(separator: " ")
  }
}

extension ExitStatus {
  /// What the exit statuses mean, for every page of help.
  static var explained: Document.Block {
    .definitions(allCases.map { Document.Definition("\($0.rawValue)", $0.meaning) })
  }
}
