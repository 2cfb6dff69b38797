import QuestionnaireSchema
import ResponseIngest
import Tables
import Testing
import TextFormats

@testable import MonitorReport

/// A category that the condition of a base rules out.
@Suite struct ExcludedCategoryTests {
  /// The small questionnaire in which "weet niet" is a category beside "ja" and "nee", also by province;
  /// over those who answered it is ruled out.
  private static let questionnaire = SmallWave.questionnaire
    .replacing(
      "\"when\": \"${phb} = 'nee'\" } ],",
      with: """
        "when": "${phb} = 'nee'" },
        { "name": "weet_niet", "label": "Geen idee", "when": "${phb} = 'weet_niet'" } ],
        """
    )
    .replacing("\"figures\": [\"coalities\"]", with: "\"figures\": [\"coalities\", \"phb\"]")

  private func judged() throws -> JudgedResponses {
    try SmallWave.judged(questionnaire: Self.questionnaire)
  }

  private func report() throws -> Report {
    let wave = CountedWave(
      try judged(), year: 2021,
      suppressing: SuppressionRule(smallestBase: 0, smallestUnanimousBase: 0))
    return try #require(Report([wave], flows: [], of: .all))
  }

  @Test func standsInNoFormOfTheReport() throws {
    let report = try report()
    let forms = [
      report.document(.whole).terminalText(.plain), report.document(.whole).markdown(),
      String(decoding: report.figuresCSV(), as: UTF8.self),
      String(decoding: report.json().bytes(.pretty), as: UTF8.self),
      String(decoding: report.page(nil), as: UTF8.self),
    ]
    for form in forms {
      #expect(!form.contains("Geen idee") && !form.contains("weet_niet"))
    }
    // Of six respondents who filled in the question one does not know.
    let cells = try #require(report.waves.first?.figure(named: "phb")).cells
    #expect(cells.map(\.category) == ["ja", "nee"])
    #expect(cells.map(\.share.numerator) == [4, 1])
    #expect(cells.map(\.share.denominator) == [5, 5])
    let rows = try #require(report.waves.first?.breakdowns.first { $0.figure.name == "phb" }).rows
    for row in rows { #expect(row.countedCells.map(\.category) == ["ja", "nee"]) }
  }

  @Test func standsInNoAccountAndHasNoPercentageOfItsOwn() throws {
    let judged = try judged()
    let ledger = Ledger(
      judged, year: 2021,
      of: [NumberPattern(figure: "phb", category: nil, base: nil, breakdowns: .included)])
    #expect(Set(ledger.cells.map(\.name.category)) == ["ja", "nee"])
    let accuracy = Accuracy(judged, year: 2021, figures: ["phb"], groupedBy: [])
    let figure = try #require(accuracy.figures.first)
    #expect(figure.categories.map(\.name) == ["ja", "nee", "weet_niet"])
    #expect(figure.categories.map { $0.overConditional == [nil] } == [false, false, true])
    #expect(figure.categories.last?.overPopulation == Share(numerator: 1, denominator: 10))
  }

  @Test func countsOverTheBasesThatDoNotRuleItOut() throws {
    let wider = Self.questionnaire.replacing(
      "\"where\": \"answered(${phb})\"",
      with: "\"where\": \"answered(${phb}) or ${phb} = 'weet_niet'\"")
    let wave = CountedWave(
      try SmallWave.judged(questionnaire: wider), year: 2021, suppressing: .standard)
    let cells = try #require(wave.figure(named: "phb")).cells
    #expect(cells.map(\.share.numerator) == [4, 1, 1])
    #expect(cells.map(\.share.denominator) == [6, 6, 6])
  }
}
