import Simulation
import TextFormats

extension Command {
  /// `kansrijk simuleer`: makes up the submissions of a wave.
  static let simulate = Command(
    name: "simuleer", summary: "verzint de inzendingen van een hele meting, om mee te oefenen",
    explanation: [
      "Verzint inzendingen die de routing volgen en geen enkele controle breken. Samen komen zij op elke vraag "
        + "en elk antwoord. Met --fouten krijgt een deel elk één fout.",
      "Met --kader komt er een inzending van elke gevraagde gemeente; in dat kader mogen alleen codes staan die "
        + "geen gemeente heeft (vanaf GM9001, of van vijf tot zeven cijfers). Met --aantal wordt ook het kader "
        + "verzonnen.",
      "De naam bij --uit bepaalt de vorm: .csv, .jsonl (een inzending per regel) of .xlsx. Zonder --uit is het CSV.",
      "Dezelfde opdracht geeft altijd dezelfde bytes. Kies met --zaad andere antwoorden.",
      "De antwoorden zijn geloot: uit de cijfers die ermee gemaakt worden, valt niets te leren over gemeenten.",
    ],
    operands: [],
    options: [
      .simulatedQuestionnaire, .simulatedFrame, .simulatedCount, .seed, .faultShare,
      .doubleShare, .output, .inventedFrame,
    ],
    examples: [
      Example(
        "kansrijk simuleer --vragenlijst kansrijke-start-2021 --aantal 40 --kader-uit kader.csv --uit "
          + "antwoorden.csv",
        "Verzint veertig gemeenten en hun inzendingen."),
      Example(
        "kansrijk simuleer --vragenlijst 2021 --kader SampleResponses/2021/kader.csv --fouten 0.05 --dubbel 0.02 "
          + "--uit antwoorden.xlsx",
        "Verzint voor een kader inzendingen, waarvan een op de twintig met een fout."),
    ]
  ) { invocation in
    Simulating(invocation).perform()
  }
}

/// The forms in which a made-up wave is written.
enum SimulationFormat: String, OutputFormat {
  /// A batch, as delimited text.
  case csv
  /// A submission on each line.
  case jsonl
  /// A batch on the first sheet of a workbook.
  case xlsx
}

extension CommandOption {
  /// `--vragenlijst ID`: what is answered.
  static let simulatedQuestionnaire = value(
    "vragenlijst", "ID|PAD", .text,
    help: "De vragenlijst: haar id, haar jaar, of het pad naar haar bestand of map. Verplicht.")

  /// `--kader BESTAND`: who answers.
  static let simulatedFrame = value(
    "kader", "BESTAND", .path, help: "Het kader met de verzonnen gemeenten die antwoorden.")

  /// `--aantal N`: how many municipalities are made up.
  static let simulatedCount = value(
    "aantal", "N", .text,
    help:
      "Verzint zoveel gemeenten, in plaats van --kader (ten hoogste \(dutchInteger(InventedFrame.limit)))."
  )

  /// `--zaad N`: which numbers are drawn.
  static let seed = value(
    "zaad", "N", .text,
    help: "Een geheel getal: een ander getal geeft andere antwoorden. Standaard 1.")

  /// `--fouten DEEL`: how many submissions have a fault.
  static let faultShare = value(
    "fouten", "DEEL", .text,
    help: "Dit deel van de inzendingen krijgt een fout, bijvoorbeeld 0.02. Standaard 0.")

  /// `--dubbel DEEL`: how many municipalities send a correction.
  static let doubleShare = value(
    "dubbel", "DEEL", .text,
    help: "Dit deel van de gemeenten stuurt later een verbetering. Standaard 0.")

  /// `--kader-uit BESTAND`: where the made-up frame goes.
  static let inventedFrame = value(
    "kader-uit", "BESTAND", .path, help: "Schrijft het verzonnen kader; alleen met --aantal.")
}
