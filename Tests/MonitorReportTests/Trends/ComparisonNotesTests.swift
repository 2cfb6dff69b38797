import Tables
import Testing

@testable import MonitorReport

/// Five waves of the small questionnaire, of which the population is another from 2022 on, as that of the
/// indicators of RIVM's page is.
@Suite struct ComparisonNotesTests {
  static let reason = "Tot en met 2021 gaat het om gemeenten met de Impuls."

  static func wave(_ year: Int, comparableWith: String) throws -> CountedWave {
    try SmallWave.counted(
      questionnaire: SmallWave.questionnaire
        .replacing("\"year\": 2021", with: "\"year\": \(year)")
        .replacing(
          "\"comparableWith\": { \"2020\": true, \"2019\": \"Toen is anders geteld.\" }",
          with: "\"comparableWith\": { \(comparableWith) }"), year: year)
  }

  static func waves() throws -> [CountedWave] {
    [
      try wave(2019, comparableWith: ""), try wave(2020, comparableWith: "\"2019\": true"),
      try wave(2021, comparableWith: "\"2020\": true"),
      try wave(2022, comparableWith: "\"2021\": \"\(reason)\""),
      try wave(2023, comparableWith: "\"2022\": true"),
    ]
  }

  @Test("a year is compared through the years between, and keeps the reason on the way")
  func chain() throws {
    let comparisons = FigureComparisons(try Self.waves())
    func comparison(_ from: Int, _ to: Int) -> FigureComparison {
      comparisons.comparison(of: "coalities", from: from, to: to)
    }
    #expect(comparison(2019, 2021) == .comparable)
    #expect(comparison(2022, 2023) == .comparable)
    #expect(comparison(2023, 2023) == .comparable)
    for year in 2019...2021 { #expect(comparison(year, 2023) == .obstacle(Self.reason)) }
    #expect(comparison(2018, 2023) == .notStated)
    #expect(comparisons.comparison(of: "phb", from: 2022, to: 2023) == .notStated)
  }

  @Test("a year that is missing breaks the chain: nothing is claimed")
  func brokenChain() throws {
    let waves = try Self.waves().filter { $0.year != 2022 }
    let comparisons = FigureComparisons(waves)
    #expect(comparisons.comparison(of: "coalities", from: 2021, to: 2023) == .notStated)
  }

  @Test("a table over five years marks the numbers of another denominator, and says why once")
  func fiveYears() throws {
    let tables = try #require(Report(try Self.waves(), flows: [], of: .all)).tables
    let table = try #require(tables.first)
    let marks = table.groups[0].rows.map { $0.cells.map { $0.mark ?? "" } }
    #expect(marks[0] == ["", "", "", "", ""])
    #expect(marks[1] == ["", "", "", "", ""])
    #expect(marks[2] == ["*¹", "*¹", "*¹", "*", "*"])
    #expect(marks[3] == ["*¹", "*¹", "*¹", "*", "*"])
    #expect(
      table.notes.filter { $0.hasPrefix("¹") } == [
        "¹ 2019, 2020 en 2021 zijn niet zonder meer te vergelijken met 2023. \(Self.reason)"
      ])
  }
}
