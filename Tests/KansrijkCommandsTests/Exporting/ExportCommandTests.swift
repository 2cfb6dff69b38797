import Foundation
import Testing

@testable import KansrijkCommands

@Suite struct ExportCommandTests {
  private static let wave = Project.path("SampleResponses/2021")

  private func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  private func export(_ arguments: String...) -> Samples.Outcome {
    Project.outcome(["exporteer"] + arguments)
  }

  @Test(arguments: ["csv", "xlsx", "sav"])
  func theFormOfAFileFollowsFromItsNameAndItIsTheSameEveryTime(ending: String) throws {
    try withFolder { folder in
      let paths = ["a", "b"].map { folder.appending(path: "\($0).\(ending)") }
      for path in paths {
        let made = export(Self.wave, "--uit", path.path)
        #expect(made.status == .inOrder)
        #expect(made.out == "")
        #expect(made.err.contains("staan nog open"))
        #expect(made.err.contains("Publiceer dit niet."))
      }
      let bytes = try paths.map { try Data(contentsOf: $0) }
      #expect(bytes[0] == bytes[1])
      #expect(bytes[0].count > 10_000)
    }
  }

  @Test func aPackageHasATableForEachWaveAndTheFigures() throws {
    try withFolder { folder in
      let path = folder.appending(path: "pakket").path
      let made = export(
        Project.path("SampleResponses/2020"), Self.wave, "--formaat", "datapackage", "--uit", path)
      #expect(made.status == .inOrder)
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: path).sorted()
          == ["cijfers-lang.csv", "datapackage.json", "gegevens-2020.csv", "gegevens-2021.csv"])
      let figures = try String(contentsOfFile: path + "/cijfers-lang.csv", encoding: .utf8)
      #expect(
        figures.contains(";NL01  ;2021JJ00;indicator-1/populatie/gevormd/teller;None;140;"))
      #expect(!figures.contains("GM9"))
    }
  }

  @Test(arguments: ["2019", "2020", "2021", "met-fouten", "tweede-vragenlijst"])
  func theFileReadBackAsABatchGivesTheSameFigures(name: String) throws {
    try withFolder { folder in
      let original = Project.path("SampleResponses/\(name)")
      let copy = folder.appending(path: name)
      try FileManager.default.copyItem(atPath: original, toPath: copy.path)
      let made = export(original, "--uit", copy.appending(path: "terug.csv").path)
      #expect(made.status == .inOrder)
      let description = copy.appending(path: "meting.json")
      let text = try String(contentsOf: description, encoding: .utf8)
        .replacing(#/"antwoorden": \[[^\]]*\]/#, with: #""antwoorden": ["terug.csv"]"#)
        // What is written has the names of the questionnaire.
        .replacing(#/"kolommen": "[^"]*",/#, with: "")
        .replacing("\"../", with: "\"\(Project.path("SampleResponses"))/")
      try Data(text.utf8).write(to: description)
      let numbers = self.numbers(original)
      let again = self.numbers(copy.path)
      #expect(numbers == again)
      #expect(numbers.count > 2)
    }
  }

  /// The figures of a wave without what was printed, and without whether they can still change: of a
  /// faulty answer it is not kept that it was given.
  private func numbers(_ wave: String) -> [[Substring]] {
    let report = Project.outcome(["rapport", wave, "--formaat", "csv"])
    #expect(report.status == .inOrder, "\(report.err)")
    return report.out.split(separator: "\n").map {
      Array($0.split(separator: ";", omittingEmptySubsequences: false)[..<11])
    }
  }

  @Test func onlyTheMunicipalitiesThatAreAskedForGoAlongAndNoTotals() throws {
    try withFolder { folder in
      let path = folder.appending(path: "pakket").path
      let made = export(
        Self.wave, "--waar", "${delen_ggd} = 'ja'", "--formaat", "datapackage", "--uit", path)
      #expect(made.status == .inOrder)
      #expect(made.err.contains("De cijfers over alle gemeenten gaan niet mee"))
      let names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
      #expect(names == ["datapackage.json", "gegevens-2021.csv"])
    }
  }

  @Test(arguments: [
    ("${delen_gdg} = 'ja'", "bij teken 3. Er is geen vraag ‘delen_gdg’. Bedoelde u ‘delen_ggd’?"),
    ("${kader.impul} = 'ja'", "Het kader heeft geen kolom ‘impul’. Bedoelde u ‘impuls’?"),
    ("${kader.impuls} = 'Ja'", "De kolom ‘impuls’ van het kader is nooit ‘Ja’."),
    ("true() &&", "bij teken 8."), (" ", "Geef bij --waar een voorwaarde"),
  ])
  func aWrongConditionIsToldWithItsPlace(condition: String, message: String) {
    let outcome = export(Self.wave, "--formaat", "csv", "--waar", condition)
    #expect(outcome.status == .wrongUse)
    #expect(outcome.out == "")
    #expect(outcome.err.replacing("\n", with: " ").contains(message), "\(outcome.err)")
  }

  @Test(arguments: [
    ([], "Kies een vorm"), (["--formaat", "sav"], "Geef met --uit op"),
    (["--formaat", "datapackage", "--uit", "x.csv"], "Geef met --uit een map op"),
    (["--formaat", "csv", "--met", "opmerking"], "Bedoelde u ‘opmerkingen’?"),
    (["--formaat", "csv", "--met", "kader.token"], "Er is geen vraag of kolom"),
  ])
  func whatCannotBeMadeIsWrongUse(options: [String], message: String) {
    let outcome = Project.outcome(["exporteer", Self.wave] + options)
    #expect(outcome.status == .wrongUse)
    #expect(outcome.out == "")
    #expect(outcome.err.replacing("\n", with: " ").contains(message), "\(outcome.err)")
  }

  @Test func freeTextGoesAlongByNameOnly() {
    let usual = export(Self.wave, "--formaat", "csv")
    let named = export(Self.wave, "--formaat", "csv", "--met", "opmerkingen")
    #expect(usual.err.contains("--met"))
    #expect(!usual.out.prefix { $0 != "\n" }.contains("opmerkingen"))
    #expect(named.out.prefix { $0 != "\n" }.hasSuffix(";opmerkingen"))
  }

  @Test func aFileThatIsReadIsNotOverwritten() throws {
    try withFolder { folder in
      let wave = folder.appending(path: "meting").path
      try FileManager.default.copyItem(atPath: Self.wave, toPath: wave)
      let answers = wave + "/antwoorden.csv"
      let before = try Data(contentsOf: URL(filePath: answers))
      #expect(export(wave, "--uit", answers).status == .wrongUse)
      #expect(try Data(contentsOf: URL(filePath: answers)) == before)
    }
  }
}
