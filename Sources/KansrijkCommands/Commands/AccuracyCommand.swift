extension Command {
  /// `kansrijk nauwkeurigheid`: how sure the figures of a wave are.
  static let accuracy = Command(
    name: "nauwkeurigheid",
    summary: "laat zien hoe zeker cijfers zijn, en hoe gelijk groepen reageerden",
    explanation: [
      "Toont per cijfer het percentage van de populatie en van wie reageerde, de bovengrens, en hoeveel "
        + "gemeenten met en zonder de Impuls in een categorie kunnen horen. Zo’n interval neemt aan dat "
        + "wie reageerde een toevallig deel van de groep is; of dat zo is, is niet bekend.",
      "Toont ook hoe ver de respons per kolom van het kader uit elkaar ligt.",
      "Dit overzicht is voor wie de meting uitvoert, niet om te publiceren.",
    ],
    operands: [
      Operand("METING", .oneOrNone, .path, help: "De map van een meting, of een register.")
    ],
    options: [
      .oneRegister, .year, .figures, .accuracyGroup, .overviewFormat, .output,
    ],
    examples: [
      Example(
        "kansrijk nauwkeurigheid SampleResponses/2021 --cijfer indicator-1",
        "Toont hoe zeker indicator 1 is."),
      Example(
        "kansrijk nauwkeurigheid monitor.sqlite --groep regio --uit nauwkeurigheid.html",
        "Schrijft alles, met de respons naar regio, naar een bestand om te lezen."),
    ]
  ) { invocation in
    AccuracyRun(invocation).perform()
  }
}

extension CommandOption {
  /// `--groep KOLOM`: columns of the frame by which the response is compared as well.
  static let accuracyGroup = repeated(
    "groep", "KOLOM", .text,
    help: "Ook deze kolom van het kader, naast impuls, tranche, provincie en gids; kan vaker.")
}

extension CommandOption {
  /// `--cijfer NAAM`: the figures that are looked at.
  static let figures = repeated(
    "cijfer", "NAAM", .text, help: "Alleen dit cijfer; kan vaker. Standaard: alle cijfers.")

  /// `--formaat`: how an overview is written.
  static let overviewFormat = choice(
    "formaat", Overview.Format.allCases.map(\.rawValue),
    help:
      "De vorm. Standaard: die bij het bestand van --uit hoort, anders tekst. Met csv is --uit een "
      + "map; zonder --uit is het alleen de belangrijkste tabel.")
}
