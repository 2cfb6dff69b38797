import Tables

extension Samples {
  /// Shares of two years in rows without groups.
  static let weekBars = Figure(
    .bars,
    of: Table(
      name: "bloei", title: "Figuur 6. Wanneer de bomen bloeien, in 2020 en 2021",
      labelHeading: "Wanneer", columns: [.numbers("2020"), .numbers("2021")],
      rows: [
        row("Voor de 15e week", (54, 181), (73, 169)),
        row("Tussen de 15e en 20e week", (104, 181), (101, 169)),
        row("Tussen de 20e en 25e week", (116, 181), (117, 169)),
        row("Na de 25e week", (0, 181), (169, 169)),
      ], notes: ["Lanen konden meer dan een antwoord geven."]),
    description: "In 2021 bloeiden meer bomen voor de 15e week dan in 2020.")

  /// Shares of two years in groups, of which one was not asked in the first.
  static let partnerBars = Figure(
    .bars,
    of: Table(
      name: "partners", title: "Figuur 4. Met wie lanen samenwerken, naar soort partner",
      labelHeading: "Partner", groupHeading: "Soort",
      columns: [.numbers("2020"), .numbers("2021"), .words("Opmerking")],
      groups: [
        TableRowGroup(
          "Geboortezorg",
          [
            noted(row("Verloskundigen", (120, 140), (160, 170))),
            noted(row("Kraamzorg", (110, 140), (150, 170))),
            noted(row("Zelfhulporganisaties en ervaringsdeskundigen", (9, 140), (31, 170))),
          ]),
        TableRowGroup(
          "Publieke gezondheid",
          [
            noted(row("Jeugdgezondheidszorg", (139, 140), (170, 170))),
            noted(row("Afdeling publieke gezondheid", (0, 140), (1, 170))),
            TableRow(
              "Beleidsmedewerkers volksgezondheid, onderwijs en sociaal domein van de gemeente",
              [
                .percentage(Share(numerator: 3, denominator: 140)).marked("*"), .suppressed,
                .text("klein"),
              ]),
          ]),
        TableRowGroup(
          "Community",
          ["Bibliotheek", "Vrijwilligers", "Buurthuis en sportvereniging"].map { label in
            TableRow(
              label,
              [
                .text("niet gevraagd"), .percentage(Share(numerator: 44, denominator: 170)),
                .text(""),
              ])
          }),
      ], notes: ["* Voorlopig."]),
    description: "Verloskundigen en jeugdgezondheidszorg doen het vaakst mee.")

  /// Counts of three years.
  static let countBars = Figure(
    .bars,
    of: Table(
      name: "aantallen", title: "Bomen in drie jaren", labelHeading: "Soort",
      columns: [.numbers("2019"), .numbers("2020"), .numbers("2021")],
      rows: [
        TableRow("Linde", [.count(1234), .count(2345), .count(3456)]),
        TableRow("Eik", [.empty, .count(0), .count(1)]),
      ], notes: []),
    description: "Er zijn steeds meer lindes.")

  private static func row(_ label: String, _ shares: (Int, Int)...) -> TableRow {
    TableRow(label, shares.map { .percentage(Share(numerator: $0.0, denominator: $0.1)) })
  }

  private static func noted(_ row: TableRow) -> TableRow {
    TableRow(row.label, row.cells + [.text("")])
  }

  /// How 273 lanes go from state to state in three years.
  static let laneFlows = Figure(
    .flows(
      FlowStages(["2019", "2020", "2021"], answers: answers, nonAnswers: nonAnswers)),
    of: Table(
      name: "stromen", title: "Figuur 3. Hoe coalities zich ontwikkelen, 2019 tot 2021",
      labelHeading: "Was", groupHeading: "Stap",
      columns: (answers + nonAnswers + ["Totaal"]).map { .numbers($0) },
      groups: [
        step(
          "Van 2019 naar 2020",
          [
            [35, 2, 0, 3, 0], [18, 60, 4, 5, 0], [1, 5, 5, 0, 0], [0, 3, 1, 3, 0],
            [5, 77, 33, 13, 0],
          ]),
        step(
          "Van 2020 naar 2021",
          [
            [57, 1, 0, 1, 0], [70, 45, 2, 30, 0], [8, 15, 7, 13, 0], [5, 6, 1, 12, 0],
            [0, 0, 0, 0, 0],
          ]),
      ], notes: ["Over de 273 lanen die in alle jaren meetelden."]),
    description: "Steeds meer lanen hebben een coalitie: van 40 in 2019 naar 140 in 2021.")

  private static let answers = [
    "Coalitie gevormd", "Coalitie in ontwikkeling of hierover in gesprek", "Geen coalitie",
  ]
  private static let nonAnswers = ["Geen respons", "Niet gevraagd"]

  private static func step(_ label: String, _ counts: [[Int]]) -> TableRowGroup {
    TableRowGroup(
      label,
      zip(answers + nonAnswers, counts).map { state, counts in
        TableRow(
          state,
          counts.map { $0 == 0 ? .empty : .count($0) } + [.count(counts.reduce(0, +))])
      })
  }

  static let figures = [weekBars, partnerBars, countBars, laneFlows]
}
