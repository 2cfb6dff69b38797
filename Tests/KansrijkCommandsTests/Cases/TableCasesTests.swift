import Findings
import QuestionnaireSchema
import ResponseIngest
import Testing
import TextFormats

/// The batches of `Tests/Cases/post/tabellen`, as people and survey tools make them.
@Suite struct TableCasesTests {
  private static let closing = CalendarDay(year: 2023, month: 10, day: 15)

  @Test(arguments: try PostCases.rows("tabellen/"))
  func countsTheMunicipalitiesThatAreExpected(_ row: PostCases.Row) throws {
    #expect(
      try PostCases.judged(row.file, closing: Self.closing).countingCodes == row.counting,
      "\(row.file)")
  }

  /// What has to be told of each file besides missing columns and answers: row, code and column.
  private static let told: [String: [String]] = [
    "dubbele-bom.csv": [], "utf16le-zonder-bom.csv": [], "pipe.csv": [],
    "onzichtbare-tekens.csv": [],
    "optie-zonder-kop.csv": ["E", "F", "G"].map { "1 kolom-zonder-kop kolom \($0)" },
    "samengevoegde-kop.xlsx": ["E", "F", "G"].map { "1 kolom-zonder-kop kolom \($0)" },
    "samengevoegde-antwoorden.xlsx": [
      "3 antwoord-ongeldig aanbod", "3 hoofdvraag-ontbreekt soort", "3 antwoord-ongeldig soort",
    ]
      + [
        "aantal_cursussen", "aantal_deelnemers", "aantal_online", "eigen_bijdrage",
        "eerste_cursus", "laatste_cursus",
      ].map { "3 hoofdvraag-ontbreekt \($0)" },
    "formule-zonder-waarde.xlsx": ["2 antwoord-ongeldig aanbod"]
      + [
        "soort", "aantal_cursussen", "aantal_deelnemers", "aantal_online", "eigen_bijdrage",
        "eerste_cursus", "laatste_cursus",
      ].map { "2 hoofdvraag-ontbreekt \($0)" } + [
        "4 antwoord-ongeldig soort", "4 hoofdvraag-ontbreekt aantal_online",
        "4 antwoord-ongeldig evaluatie",
      ],
    "verborgen-rij.xlsx": ["3 rij-verborgen "],
    "momenten-op-tijd.csv": ["9 datum-ontbreekt ingezonden"],
    "momenten-te-laat.csv": (2...8).map { "\($0) inzending-te-laat ingezonden" }
      + ["9 datum-ontbreekt ingezonden"],
    "getallen.csv": [
      "2 regel-geschonden ", "3 antwoord-ongeldig eigen_bijdrage",
      "4 antwoord-ongeldig eigen_bijdrage", "5 antwoord-buiten-bereik eigen_bijdrage",
      "6 antwoord-ongeldig eigen_bijdrage", "7 antwoord-ongeldig eigen_bijdrage",
    ],
    "percentages.xlsx": [
      "2 antwoord-ongeldig eigen_bijdrage", "3 antwoord-ongeldig eigen_bijdrage",
    ],
    "titel-en-totaal.csv": ["0 rijen-boven-kop ", "7 rij-overgeslagen "],
    "titel-en-totaal.xlsx": ["0 rijen-boven-kop ", "7 rij-overgeslagen "],
  ]

  @Test(arguments: told.keys.sorted())
  func tellsWhatIsNotReadAndNothingElse(_ file: String) throws {
    let findings = try PostCases.judged("tabellen/" + file, closing: Self.closing).findings()
    let told = findings.filter {
      $0.code.text != "kolom-ontbreekt" && $0.code.text != "antwoord-ontbreekt"
    }.map { "\($0.place.row ?? 0) \($0.code) \($0.place.column ?? "")" }
    #expect(told == Self.told[file], "\(file)")
  }

  @Test func everyTableIsHeldAgainstWhatIsExpectedOfIt() throws {
    let files = try PostCases.rows("tabellen/").map { String($0.file.dropFirst("tabellen/".count)) }
    #expect(files.sorted() == Self.told.keys.sorted())
  }

  /// The words that name the cell or both readings, where the code alone does not.
  @Test(arguments: [
    ("samengevoegde-antwoorden.xlsx", ["C3", "C2", "D3", "D2"]),
    ("samengevoegde-kop.xlsx", ["D1:G1", "‘Online’", "vraag 2"]),
    ("formule-zonder-waarde.xlsx", ["Cel C2", "Cel D4", "Cel K4"]),
    (
      "percentages.xlsx",
      [
        "‘45%’ is een percentage, en geen getal (cel H2)",
        "‘12,5%’ is een percentage, en geen getal (cel H3)",
      ]
    ),
    ("getallen.csv", ["1,2 zijn en 1.200", "100 zijn en 100.000", "45%"]),
    ("titel-en-totaal.csv", ["‘Totaal’", "‘Resultaten zwangerschapscursussen 2023’"]),
  ])
  func namesTheCellOrBothReadings(_ file: String, _ words: [String]) throws {
    let told = try PostCases.judged("tabellen/" + file, closing: Self.closing).findings()
      .map(\.message).joined(separator: "\n")
    for word in words { #expect(told.contains(word), "\(file): \(word)") }
  }

  @Test func aWholeNumberWithAPointBetweenThousandsIsReadAndADecimalOneIsNot() throws {
    let judged = try PostCases.judged("tabellen/getallen.csv", closing: Self.closing)
    let table = judged.table
    let questions = judged.questionnaire.questions
    let people = try #require(questions.first { $0.name == "aantal_deelnemers" }).index
    let amount = try #require(questions.first { $0.name == "eigen_bijdrage" }).index
    #expect((0..<6).map { table.columns[people].number($0) }.prefix(1) == [1_200_000_000])
    #expect(
      (0..<6).map { table.columns[amount].number($0) } == [12_500_000, nil, nil, nil, nil, nil])
  }
}
