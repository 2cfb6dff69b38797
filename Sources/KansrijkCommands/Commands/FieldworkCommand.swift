extension Command {
  /// `kansrijk respons`: how the fieldwork of a wave stands.
  static let fieldwork = Command(
    name: "respons", summary: "laat zien wie er reageerde, wie niet, en wie u het eerst belt",
    explanation: [
      "Toont van één meting hoe ver de gemeenten zijn, de respons per groep, hoe de respons groeide, "
        + "welke open bevindingen een percentage in het rapport kunnen veranderen, en wie nog niet reageerde.",
      "Dit overzicht noemt gemeenten: het is voor wie de meting uitvoert, niet om te publiceren.",
      "Met --rappel MAP komt er per kanaal een bestand om gemeenten aan te schrijven, met de adressen "
        + "uit het register (zie ‘kansrijk contacten’).",
    ],
    operands: [
      Operand("METING", .oneOrNone, .path, help: "De map van een meting, of een register.")
    ],
    options: [
      .oneRegister, .year, .group, .itemResponse, .allCalls, .reminders, .fieldworkFormat, .output,
    ],
    examples: [
      Example("kansrijk respons monitor.sqlite", "Toont de stand van de laatste meting."),
      Example(
        "kansrijk respons metingen/2021 --groep regio --vragen",
        "Toont de respons per regio, en hoe elke vraag is ingevuld."),
      Example(
        "kansrijk respons monitor.sqlite --rappel rappel",
        "Schrijft per kanaal wie een herinnering krijgt."),
      Example(
        "kansrijk respons monitor.sqlite --formaat svg --uit verloop.svg",
        "Tekent hoe de respons groeide."),
    ]
  ) { invocation in
    FieldworkRun(invocation).perform()
  }
}

extension CommandOption {
  /// `--groep KOLOM`: by which columns of the frame the response is shown.
  static let group = repeated(
    "groep", "KOLOM", .text,
    help:
      "Een kolom van het kader waarnaar de respons wordt getoond; kan vaker. Standaard: impuls, "
      + "tranche en provincie.")

  /// `--vragen`: the item response.
  static let itemResponse = flag("vragen", help: "Toont ook hoe elke vraag is ingevuld.")

  /// `--alles`: all open findings that could change a percentage.
  static let allCalls = flag(
    "alles", help: "Toont alle open bevindingen die een percentage kunnen veranderen.")

  /// `--rappel MAP`: files for a mail merge.
  static let reminders = value(
    "rappel", "MAP", .path, help: "Schrijft in deze map per kanaal wie een herinnering krijgt.")

  /// `--formaat`: how the overview is written.
  static let fieldworkFormat = choice(
    "formaat", FieldworkRun.Format.allCases.map(\.rawValue),
    help: "De vorm van het overzicht; svg is een figuur van het verloop. Standaard: tekst.")
}
