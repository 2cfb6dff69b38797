extension Command {
  /// `kansrijk beoordeel`: notes what a person decides about a submission.
  static let decide = Command(
    name: "beoordeel", summary: "legt vast wat u over een inzending besluit, met naam en reden",
    explanation: [
      "Zonder gemeente ziet u over welke inzendingen nog iets te besluiten is. Met --besloten ziet u wat "
        + "er al is besloten, en welke cijfers daardoor anders zijn.",
      "Een besluit geldt voor één gemeente en één inzending. Er wordt niets overschreven: het laatste "
        + "besluit geldt, en ‘terugdraaien’ laat de regels weer beslissen. In het rapport komt alleen "
        + "hoeveel besluiten er zijn. De reden blijft bij u; noem daarin geen gemeente.",
    ],
    operands: [
      Operand("GEMEENTE", .oneOrNone, .text, help: "De code van de gemeente, zoals GM0363.")
    ],
    options: [
      .oneRegister, .year, .verdict, .submission, .reason, .person, .decided, .trial, .output,
    ],
    examples: [
      Example("kansrijk beoordeel --register monitor.sqlite", "Toont wat er te besluiten is."),
      Example(
        "kansrijk beoordeel GM9001 --register monitor.sqlite --besluit terzijde --inzending 12 "
          + "--reden \"Dubbel ingevuld; gebeld.\" --door \"Jo Jansen\"",
        "Legt een inzending terzijde: zij telt niet mee."),
      Example(
        "kansrijk beoordeel GM9001 --register monitor.sqlite --besluit toelaten "
          + "--reden \"Uitstel gegeven.\" --door \"Jo Jansen\"",
        "Laat een inzending van na de sluiting toch tellen."),
    ]
  ) { invocation in
    Deciding(invocation).perform()
  }
}

extension CommandOption {
  /// `--besloten`: what was decided, instead of what there is to decide.
  static let decided = flag(
    "besloten", help: "Zonder gemeente: toont wat er al is besloten, en wat dat verandert.")

  /// `--besluit`: what is decided.
  static let verdict = choice(
    "besluit", Deciding.Word.allCases.map(\.rawValue),
    help: "Terzijde leggen, toelaten na de sluiting, of een eerder besluit terugdraaien.")

  /// `--inzending N`: about which submission.
  static let submission = value(
    "inzending", "N", .text,
    help: "Het nummer van de inzending (zie ‘kansrijk historie’). Nodig als er meer zijn.")

  /// `--reden`: why.
  static let reason = value(
    "reden", "TEKST", .text, help: "Waarom. De reden blijft intern.")
}
