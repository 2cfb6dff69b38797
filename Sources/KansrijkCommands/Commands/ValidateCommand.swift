import Findings
import ResponseIngest
import Tables

extension Command {
  /// `kansrijk valideer`: checks submissions and prints what was noticed.
  static let validate = Command(
    name: "valideer", summary: "controleert inzendingen en zegt wat er te verbeteren is",
    explanation: [
      "Leest bestanden met antwoorden (CSV, Excel of JSON, hoe ze ook heten) en controleert ze op de "
        + "vragenlijst. Een map staat voor de bestanden daarin, ook die in submappen; wat geen inzending kan "
        + "zijn, wordt genoemd. De map van een meting (met een meting.json) brengt haar eigen vragenlijst en "
        + "kader mee.",
      "Zonder kader worden voorwaarden op het kader niet beoordeeld.",
      "Met --uit bevindingen.html of .xlsx krijgt u een bestand om door te sturen; de vorm volgt uit de "
        + "naam. Met --per-gemeente MAP krijgt elke gemeente met bevindingen een eigen bestand, met "
        + "alleen wat over haar eigen inzending gaat.",
    ],
    operands: [
      Operand(
        "BESTAND", .oneOrMore, .path,
        help: "Een bestand met antwoorden, een map daarmee, de map van een meting, of een register."
      )
    ],
    options: [
      .questionnaire, .frame, .renaming, .findingsFormat, .output, .perMunicipality, .strict,
    ],
    examples: [
      Example(
        "kansrijk valideer mijn-inzending.json", "Controleert één inzending van een gemeente."),
      Example(
        "kansrijk valideer antwoorden.csv --vragenlijst kansrijke-start-2021 --kader kader.csv",
        "Controleert een batch, met het kader erbij."),
      Example("kansrijk valideer SampleResponses/2021", "Controleert een hele meting."),
      Example(
        "kansrijk valideer SampleResponses/2021 --per-gemeente terugkoppeling",
        "Schrijft voor elke gemeente met bevindingen een pagina om door te sturen."),
    ]
  ) { invocation in
    guard let output = ValidationOutput(invocation) else { return .wrongUse }
    var validation = Validation(invocation, streaming: output.streamed)
    validation.readWaves()
    validation.readLooseFiles()
    return validation.report(output)
  }
}

extension CommandOption {
  /// `--vragenlijst ID`: what loose files are judged by.
  static let questionnaire = value(
    "vragenlijst", "ID|PAD", .text,
    help: "De vragenlijst van losse bestanden: haar id, of het pad naar haar bestand.")

  /// `--kader BESTAND`: who was asked.
  static let frame = value(
    "kader", "BESTAND", .path, help: "Het kader (kader.csv) bij losse bestanden.")

  /// `--kolommen BESTAND`: how the columns of an export are named.
  static let renaming = value(
    "kolommen", "BESTAND", .path,
    help: "Hoe kolommen en codes van een export heten (kolommen.csv), bij losse bestanden.")

  /// `--formaat`: how findings are written.
  static let findingsFormat = choice(
    "formaat", ValidationFormat.allCases.map(\.rawValue),
    help:
      "Hoe de bevindingen worden geschreven. Standaard: zoals het bestand van --uit heet, anders "
      + "tekst; met --per-gemeente html.")

  /// `--per-gemeente MAP`: a file for each municipality.
  static let perMunicipality = value(
    "per-gemeente", "MAP", .path,
    help: "Schrijft in deze map voor elke gemeente een bestand met haar bevindingen.")
}
