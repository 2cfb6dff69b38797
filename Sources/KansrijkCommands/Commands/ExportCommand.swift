extension Command {
  /// `kansrijk exporteer`: the answers of waves, for other programs.
  static let export = Command(
    name: "exporteer", summary: "maakt een bestand met de antwoorden, om mee te rekenen",
    explanation: [
      "Maakt van een meting een bestand voor R, Python, SPSS of Excel: een rij per gemeente van het kader, met "
        + "de antwoorden die meetellen. Waar geen antwoord is, staat waarom (niet in csv: daar is het leeg).",
      "Dit zijn antwoorden per gemeente: publiceer ze niet. Contactgegevens uit inzendingen gaan nooit mee. Antwoorden op "
        + "open vragen en eigen kolommen van het kader gaan alleen mee als u ze noemt met --met.",
      "Met --waar kiest u gemeenten. Zonder --waar gaan ook de tabellen (xlsx) en de cijfers (xlsx en "
        + "datapackage) mee.",
      "Bij meer metingen komt er in de map van --uit een bestand per meting. Hoe u ze leest, staat in "
        + "docs/analyse.md.",
    ],
    operands: [
      Operand("METING", .anyNumber, .path, help: "De map van een meting, of een register.")
    ],
    options: [.register, .exportFormat, .condition, .included, .output, .strict],
    examples: [
      Example(
        "kansrijk exporteer SampleResponses/2021 --uit meting-2021.sav",
        "Maakt een bestand voor SPSS."),
      Example(
        "kansrijk exporteer SampleResponses/2021 --waar '${delen_ggd} = \"ja\"' --uit voor-ggd.xlsx",
        "Maakt een werkmap met alleen wie de antwoorden met de GGD wil delen."),
      Example(
        "kansrijk exporteer SampleResponses/2020 SampleResponses/2021 --formaat datapackage "
          + "--uit gegevens",
        "Schrijft in een map een datapakket met twee metingen."),
    ]
  ) { invocation in
    Exporting(invocation).perform()
  }
}

/// The forms in which answers are exported.
enum ExportFormat: String, OutputFormat {
  /// Delimited text.
  case csv
  /// A workbook.
  case xlsx
  /// A data file of SPSS.
  case sav
  /// A folder with delimited text and a description of it.
  case datapackage
}

extension CommandOption {
  /// `--formaat`: what is made.
  static let exportFormat = choice(
    "formaat", ExportFormat.allCases.map(\.rawValue),
    help: "De vorm. Standaard: die bij het bestand van --uit hoort (.csv, .xlsx, .sav).")

  /// `--waar "EXPRESSIE"`: which municipalities go along.
  static let condition = value(
    "waar", "EXPRESSIE", .text,
    help: "Alleen gemeenten waarvoor dit geldt, in de taal van de vragenlijst.")

  /// `--met NAAM`: what goes along besides.
  static let included = repeated(
    "met", "NAAM", .text,
    help: "Neemt ook deze open vraag mee, of deze kolom van het kader (kader.NAAM); kan vaker.")
}
