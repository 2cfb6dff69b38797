import Foundation
import TestSupport
import Testing
import TextFormats

@testable import KansrijkCommands

/// The waves of 2019 to 2023: three samples and two that are made up from their questionnaires.
@Suite struct FiveYearsTests {
  @Test("Tabel 1 over five years marks what was counted over another denominator, and says why")
  func tableOverFiveYears() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try makeFolder(at: folder.path)
    for year in ["2022", "2023"] {
      let frame = folder.path + "/kader-\(year).csv"
      let answers = folder.path + "/\(year).csv"
      let made = Project.outcome([
        "simuleer", "--vragenlijst", year, "--aantal", "40", "--uit", answers, "--kader-uit", frame,
      ])
      #expect(made.status == .inOrder, "\(made.err)")
      let wave = folder.path + "/" + year
      #expect(
        Project.outcome(["meting", "nieuw", wave, "--vragenlijst", year, "--kader", frame]).status
          == .inOrder)
      let bytes = try readFile(at: answers, named: answers).bytes
      try writeFile(bytes.array(in: 0..<bytes.count), to: wave + "/antwoorden/antwoorden.csv")
    }
    let waves =
      ["2019", "2020", "2021"].map { Project.path("SampleResponses/\($0)") }
      + ["2022", "2023"].map { folder.path + "/" + $0 }
    let outcome = Project.outcome(["rapport"] + waves + ["--kort", "--formaat", "markdown"])
    #expect(outcome.status == .inOrder)
    let lines = outcome.out.split(separator: "\n").map(String.init)
    let formed = try #require(lines.first { $0.hasPrefix("| Coalitie gevormd (aantal)") })
    #expect(formed.hasPrefix("| Coalitie gevormd (aantal) | 40¹ | 59¹ | 140¹ | "))
    #expect(formed.count { $0 == "¹" } == 3)
    let country = lines.filter { $0.hasPrefix("| Percentage t.o.v. alle gemeenten in Nederland") }
    #expect(country.count == 2)
    for line in country {
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.filter { $0 != " " } }
      #expect(cells[2...4].allSatisfy(\.isEmpty) && cells[5...6].allSatisfy { $0.hasSuffix("%") })
    }
    #expect(
      outcome.out.contains(
        "¹ 2019, 2020 en 2021 zijn niet zonder meer te vergelijken met 2023. Tot en met 2021 telt de "
          + "noemer alleen gemeenten met de Impuls; vanaf 2022 hebben alle gemeenten de Impuls en zijn het "
          + "alle gemeenten in Nederland."))
  }
}
