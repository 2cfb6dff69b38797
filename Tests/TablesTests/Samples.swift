import Tables

/// Made-up values that the tests of all renderers share.
enum Samples {
  static let table = Table(
    name: "bomen", title: "Tabel 1. Bomen in de lanen van drie jaren", labelHeading: "",
    columns: [.numbers("2019"), .numbers("2020"), .numbers("2021")],
    rows: [
      TableRow("Totaal aantal bomen", [.count(1900), .count(12_345), .count(1_234_567)]),
      TableRow(
        "Percentage ten opzichte van alle lanen waarin in dat jaar ten minste een boom is geplant",
        [
          .percentage(Share(numerator: 1, denominator: 8)),
          .percentage(Share(numerator: 140, denominator: 273)).marked("*"),
          .percentage(Share(numerator: 0, denominator: 0)),
        ]),
      TableRow("Zieke | bomen", [.empty, .suppressed, .count(-3)]),
    ],
    notes: ["* Voorlopig: in twee lanen moet nog worden geteld.", "Bron: eigen telling."])

  static let grouped = Table(
    name: "soorten", title: "Soorten per laan", labelHeading: "Soort", groupHeading: "Laan",
    columns: [.numbers("Aantal bomen in de laan"), .words("Opmerking van de teller")],
    groups: [
      TableRowGroup("Lindelaan", [TableRow("Linde", [.count(12), .text("=SUM(A1)")])]),
      TableRowGroup(
        "Eikenlaan",
        [
          TableRow(
            "Eik", [.count(7), .text("De eiken staan er goed bij, op een na; die is dor.")]),
          TableRow("Wilg", [.count(1), .text("")]),
        ]),
    ],
    notes: [])

  static let wide = Table(
    name: "breed", title: "Een brede tabel", labelHeading: "Gemeentelijke laan",
    columns: (1...12).map { .numbers("Telling nummer \($0)") },
    rows: [
      TableRow("Lindelaan", (1...12).map { .count($0 * 100_000) }),
      TableRow("Laan van de herdenkingsbomen", (1...12).map { .count($0) }),
    ],
    notes: [])

  static let bars = Table(
    name: "balken", title: "Geteld per laan", labelHeading: "Laan",
    columns: [.numbers("Geteld"), .words("Deel van alle bomen in de laan"), .numbers("Gesnoeid")],
    rows: [
      TableRow("Lindelaan", [.count(1234), .bar(half), .bar(half).marked("*")]),
      TableRow(
        "Laan van de herdenkingsbomen, van de brug tot aan het plein",
        [.count(1), .bar(Share(numerator: 1, denominator: 90)), .empty]),
      TableRow("Pad zonder bomen", [.count(0), .bar(none), .suppressed]),
    ],
    notes: [])

  private static let half = Share(numerator: 617, denominator: 1234)
  private static let none = Share(numerator: 0, denominator: 0)
}
