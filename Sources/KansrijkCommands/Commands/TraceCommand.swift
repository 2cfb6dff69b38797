extension Command {
  /// `kansrijk herleid`: where the numbers of a wave come from, down to file, row and column.
  static let trace = Command(
    name: "herleid", summary: "laat zien uit welke gemeenten en bestanden een cijfer komt",
    explanation: [
      "Toont per cijfer wie in de teller zit en wie er met welke reden niet in zit. Teller en redenen "
        + "zijn samen altijd alle gemeenten van het kader.",
      "Met --gemeente ziet u waar één gemeente staat en waarom: bestand, rij, kolom, wat er is "
        + "ingevuld, en welke voorwaarde een vraag had.",
      "Een cijfer noemt u bij zijn naam (indicator-1), bij zijn nummer in de publicatie (A04), of als "
        + "‘respons’. Zonder cijfer zijn het ze alle.",
      "Dit overzicht noemt gemeenten: het is voor wie de meting uitvoert, niet om te publiceren.",
    ],
    operands: [
      Operand(
        "CIJFER", .anyNumber, .text,
        help: "De naam van een cijfer, een nummer zoals A04, of respons.")
    ],
    options: [
      .namedWaves, .tracedRegister, .year, .category, .base, .municipalities, .traceFormat,
      .output,
    ],
    examples: [
      Example(
        "kansrijk herleid indicator-1 --meting SampleResponses/2021",
        "Toont wie meetelt in indicator 1, en wie waarom niet."),
      Example(
        "kansrijk herleid A04 --meting SampleResponses/2021 --gemeente GM9001",
        "Toont waarom GM9001 wel of niet meetelt in cijfer A04."),
      Example(
        "kansrijk herleid --register monitor.sqlite --jaar 2021 --uit verantwoording.xlsx",
        "Schrijft de verantwoording van alle cijfers naar een Excel-bestand."),
    ]
  ) { invocation in
    TraceRun(invocation).perform()
  }
}

extension CommandOption {
  /// `--register R.sqlite`: a register among whose waves `--jaar` chooses.
  static let tracedRegister = value(
    "register", "R.sqlite", .path, help: "Een register met metingen.")

  /// `--categorie NAAM`: numbers of this category.
  static let category = value(
    "categorie", "NAAM", .text, help: "Alleen deze categorie van de cijfers.")

  /// `--basis NAAM`: numbers over this base.
  static let base = value("basis", "NAAM", .text, help: "Alleen deze basis van de cijfers.")

  /// `--gemeente CODE`: the municipalities that are looked at.
  static let municipalities = repeated(
    "gemeente", "CODE", .text, help: "Alleen deze gemeente, zoals GM0363; kan vaker.")

  /// `--formaat`: how the account is written.
  static let traceFormat = choice(
    "formaat", TraceRun.Format.allCases.map(\.rawValue),
    help: "De vorm. Standaard: die bij het bestand van --uit hoort (.csv, .xlsx, .json), anders "
      + "tekst.")
}
