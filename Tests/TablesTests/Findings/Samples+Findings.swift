import Findings

extension Samples {
  static let findings = [
    Finding(
      code: FindingCode("tekencodering"), severity: .info, place: Place(file: "telling.csv"),
      message: "Het bestand is gelezen als Windows-1252."),
    Finding(
      code: FindingCode("antwoord-onbekend"), severity: .error,
      place: Place(file: "telling.csv", row: 4, column: "Q2"), units: ["GM9001", "GM9002"],
      item: "soort", value: "linde;\"groot\"\n\u{1B}[31m",
      message: "Vraag 2 (Welke soort is het?) kent dit antwoord niet.",
      advice: "Bedoelde u ‘linde’? Kies anders een van de antwoorden die in de vragenlijst staan."),
    Finding(
      code: FindingCode("regel-geschonden"), severity: .warning,
      place: Place(file: "telling.csv", row: 4, column: "soort"), units: ["GM9001", "GM9002"],
      item: "soort", value: "=1+1", heading: "Vraag 2. Welke soort is het?",
      message: "Er zijn bomen | maar geen soort.", rule: "wel_soort"),
    Finding(
      code: FindingCode("antwoord-ontbreekt"), severity: .error,
      place: Place(file: "telling.xlsx", row: 4, column: "E14", isCell: true), units: ["GM9001"],
      item: "soort", heading: "Vraag 2. Welke soort is het?",
      message: "Deze vraag is niet ingevuld."),
    Finding(
      code: FindingCode("bestand-onleesbaar"), severity: .error,
      place: Place(
        file: "inzending.json", position: TextPosition(line: 12, column: 5),
        path: "antwoorden.soort"),
      message: "Hier hoort een komma te staan."),
  ]
}
