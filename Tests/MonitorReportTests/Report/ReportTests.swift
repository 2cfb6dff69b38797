import Findings
import MonitorReport
import Tables
import TestSupport
import Testing
import TextFormats

/// The small wave and the same wave two years before, when nobody answered.
private func report() throws -> Report {
  try #require(
    Report(
      [
        try SmallWave.counted(), try SmallWave.counted([], year: 2019),
      ], flows: [], of: .all))
}

@Test func isTheSameTextForATerminalInEveryRun() throws {
  let text = try report().document(.whole).terminalText(.plain)
  #expect(difference(of: text.utf8, fromGolden: "klein.txt") == nil)
  #expect(text.split(separator: "\n").allSatisfy { $0.unicodeScalars.count <= 80 })
}

@Test func isTheSameMarkdownInEveryRun() throws {
  #expect(
    try difference(of: report().document(.whole).markdown().utf8, fromGolden: "klein.md") == nil)
}

@Test func tellsOnlyTheTablesResponseAndIndicatorsWhenAskedForThose() throws {
  #expect(
    try difference(
      of: report().document(.keyFigures).terminalText(.plain).utf8, fromGolden: "klein-kort.txt")
      == nil)
}

@Test func isTheSameJSONInEveryRun() throws {
  #expect(
    try difference(of: (report().json().text(.pretty) + "\n").utf8, fromGolden: "klein.json") == nil
  )
}

@Test func isTheSameDelimitedTextInEveryRun() throws {
  #expect(try difference(of: report().figuresCSV(), fromGolden: "klein-cijfers.csv") == nil)
  #expect(try difference(of: report().responseCSV(), fromGolden: "klein-respons.csv") == nil)
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
  let report = try #require(Report([wave], flows: [], of: .all))
  #expect(
    report.findings.map(\.message) == [
      "In ‘Gemeenten met een coalitie’ staan 2 gemeenten in meer dan één categorie."
    ])
}
