extension Command {
  /// `kansrijk uitkomst`: what a questionnaire tells somebody who filled it in for oneself.
  static let result = Command(
    name: "uitkomst", summary: "zegt wat een ingevulde checklist voor uw coalitie betekent",
    explanation: [
      "Sommige vragenlijsten vult u voor uzelf in, zoals de checklist voor een lokale coalitie. ‘uitkomst’ leest "
        + "uw antwoorden, en zegt per onderwerp waar u staat en wat u kunt doen. Het formulier laat "
        + "hetzelfde zien terwijl u invult.",
      "Van een map of een batch krijgt u de uitkomst van elke inzending die meetelt. Een uitkomst gaat over één "
        + "coalitie: publiceer haar niet zonder te vragen.",
    ],
    operands: [
      Operand(
        "BESTAND", .oneOrMore, .path,
        help: "Een bestand met antwoorden, een map daarmee, of de map van een meting.")
    ],
    options: [.questionnaire, .frame, .resultFormat, .output, .strict],
    examples: [
      Example(
        "kansrijk uitkomst inzending-checklist-coalitie-GM9001.json",
        "Toont de uitkomst van één ingevulde checklist."),
      Example(
        "kansrijk uitkomst SampleResponses/checklist --uit uitkomst.html",
        "Schrijft de uitkomst van alle voorbeelden naar een pagina."),
    ]
  ) { invocation in
    ResultRun(invocation).perform()
  }
}

extension CommandOption {
  /// `--formaat`: how a result is written.
  static let resultFormat = choice(
    "formaat", ResultRun.Format.allCases.map(\.rawValue),
    help:
      "De vorm. Standaard: die bij het bestand van --uit hoort (.html, .md, .json), anders tekst.")
}
