import MonitorReport
import Tables
import Testing

@Test func tabulatesTheWavesInTheOrderGivenByTheLatestDefinition() throws {
  let old = SmallWave.questionnaire.replacing("\"year\": 2021", with: "\"year\": 2019")
    .replacing("\"name\": \"coalities\"", with: "\"name\": \"coalitie\"")
    .replacing("\"figure\": \"coalities\"", with: "\"figure\": \"coalitie\"")
    .replacing("\"figures\": [\"coalities\"]", with: "\"figures\": [\"coalitie\"]")
    .replacing("Tabel 1. Coalities", with: "Een oude tabel")
    .replacing("\"2020\": true, \"2019\"", with: "\"2018\"")
  let waves = [
    try SmallWave.counted(), try SmallWave.counted(questionnaire: old, year: 2019),
    try SmallWave.counted([], year: 2020),
  ]
  let tables = try #require(Report(waves, flows: [], of: .all)).tables
  let share = Share(numerator: 2, denominator: 8)
  let none = Share(numerator: 0, denominator: 8)
  #expect(
    tables == [
      Table(
        name: "tabel-1", title: "Tabel 1. Coalities", labelHeading: "",
        columns: [.numbers("2021"), .numbers("2019"), .numbers("2020")],
        rows: [
          TableRow("Gemeenten met de Impuls", [.count(8), .empty, .count(8)]),
          TableRow("Reacties", [.count(6), .empty, .count(0)]),
          TableRow("Coalitie gevormd", [.count(2).marked("*"), .empty, .count(0)]),
          TableRow(
            "In procenten", [.percentage(share).marked("*"), .empty, .percentage(none)]),
        ],
        notes: [
          "Elk jaar in zijn eigen indeling.",
          "Let op: van 2020 naar 2021 ging de respons onder de gemeenten waar dit over gaat, van 0% naar 75%. Een verandering kan daarvan komen.",
          "* Voorlopig: een antwoord of inzending die hierbij hoort, moet nog worden verbeterd.",
        ])
    ])
}

@Test func hasNoReportOfNoWaves() {
  #expect(Report([], flows: [], of: .all) == nil)
}
