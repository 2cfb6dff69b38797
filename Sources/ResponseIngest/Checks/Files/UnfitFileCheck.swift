import Findings

extension Check {
  /// A file that cannot be a submission.
  public static let unfitFile = Check(
    "bestand-overgeslagen", .warning, effect: .recordLost,
    rule: "Wat is gevonden of genoemd, kan een inzending zijn: geen PDF, brief of foto.",
    good: [
      .file(
        "de inhoud telt, niet de naam", "inzending.txt",
        #"{"gemeenten":["GM9002"],"antwoorden":{"plan":"nee"}}"#)
    ],
    bad: [
      .file("een PDF, hoe zij ook heet", "antwoorden.csv", "%PDF-1.7\n"),
      .file("een brief", "inzending.txt", "Beste mensen,\nhet formulier volgt.\n"),
      .file("een leeg bestand", "inzending.json", ""),
    ]
  ) { $0.unreadable }
}
