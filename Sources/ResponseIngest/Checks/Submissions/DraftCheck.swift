import Findings

extension Check {
  static let draft = Check(
    "inzending-concept", .warning, effect: .none,
    rule: "Een inzending is een antwoordbestand, geen concept.",
    good: [.json("een antwoordbestand", #"{"gemeenten":["GM9002"],"antwoorden":{"plan":"nee"}}"#)],
    bad: [
      .json(
        "een concept van het formulier",
        #"{"gemeenten":["GM9002"],"concept":true,"antwoorden":{"plan":"nee"}}"#)
    ]
  ) { _ in
    Words(
      "Dit is een concept. Het telt mee zolang er geen antwoordbestand is.",
      "Open het in het formulier, kies ‘Antwoordbestand opslaan’, en stuur dat bestand.")
  }
}
