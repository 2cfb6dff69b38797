import Findings
import MonitorReport
import Tables
import Testing
import TextFormats

/// The small wave and the same wave two years before, when nobody answered.
private func report() throws -> Report {
  try #require(
    Report([
      try SmallWave.counted(), try SmallWave.counted([], year: 2019),
    ]))
}

@Test func isTheSameTextForATerminalInEveryRun() throws {
  let text = try report().document(.whole).terminalText(.plain)
  expectGolden(text.utf8, "klein.txt")
  #expect(text.split(separator: "\n").allSatisfy { $0.unicodeScalars.count <= 80 })
}

@Test func isTheSameMarkdownInEveryRun() throws {
  expectGolden(try report().document(.whole).markdown().utf8, "klein.md")
}

@Test func tellsOnlyTheTablesResponseAndIndicatorsWhenAskedForThose() throws {
  expectGolden(try report().document(.keyFigures).terminalText(.plain).utf8, "klein-kort.txt")
}

@Test func isTheSameJSONInEveryRun() throws {
  expectGolden((try report().json().text(.pretty) + "\n").utf8, "klein.json")
}

@Test func isTheSameDelimitedTextInEveryRun() throws {
  expectGolden(try report().figuresCSV(), "klein-cijfers.csv")
  expectGolden(try report().responseCSV(), "klein-respons.csv")
}

@Test func namesNoMunicipalityAndNoFile() throws {
  let report = try report()
  let texts = [
    report.document(.whole).terminalText(.plain), report.document(.whole).markdown(),
    report.json().text(.compact), String(decoding: report.figuresCSV(), as: UTF8.self),
    String(decoding: report.responseCSV(), as: UTF8.self),
  ]
  for text in texts {
    #expect(!text.contains("GM9"))
    #expect(!text.contains("veen"))
    #expect(!text.contains("csv"))
  }
}

@Test func reportsCategoriesOfAPartitionThatOverlap() throws {
  let overlapping = SmallWave.questionnaire.replacing(
    "\"when\": \"${coalitie_status} = 'bezig'\"", with: "\"when\": \"${coalitie_status} != 'geen'\""
  )
  let wave = try SmallWave.counted(questionnaire: overlapping)
  let report = try #require(Report([wave]))
  #expect(
    report.findings.map(\.message) == [
      "In ‘Gemeenten met een coalitie’ staan 2 gemeenten in meer dan één categorie."
    ])
}
