import KansrijkCommands
import Testing
import TextFormats

@Suite struct ValidateCommandTests {
  private static let single = Project.path(
    "SampleResponses/met-fouten/inzendingen/20-antwoord-tikfout.json")

  @Test func aSingleFileNamesItsOwnQuestionnaire() {
    let outcome = Project.outcome(["valideer", Self.single])
    #expect(outcome.status == .findings)
    #expect(outcome.out.contains("kader-ontbreekt"))
    #expect(outcome.out.contains("Bedoelde u ‘Ja, het plan is opgesteld’ (opgesteld)?"))
    #expect(outcome.err == "")
  }

  @Test func whatIsWrongAloneIsWrongInABatchToo() throws {
    let alone = Project.outcome([
      "valideer", Self.single, "--kader", Project.path("SampleResponses/met-fouten/kader.csv"),
      "--formaat", "csv",
    ])
    let wave = Project.outcome([
      "valideer", Project.path("SampleResponses/met-fouten"), "--formaat", "csv",
    ])
    let rows = alone.out.split(whereSeparator: \.isNewline).dropFirst()
    #expect(rows.count == 1)
    #expect(rows.allSatisfy { wave.out.contains($0) })
  }

  @Test func aBatchWithoutAQuestionnaireIsWrongUseWithTheBestMatch() {
    let outcome = Project.outcome([
      "valideer", Project.path("SampleResponses/2020/antwoorden.csv"),
    ])
    #expect(outcome.status == .wrongUse)
    #expect(outcome.err.contains("--vragenlijst ID"))
    #expect(outcome.err.contains("kansrijke-start-2020"))
    #expect(outcome.out == "")
  }

  struct Failure: Sendable {
    let arguments: [String]
    let status: KansrijkCommands.ExitStatus
    let says: String
  }

  @Test(arguments: [
    Failure(arguments: ["geen.json"], status: .unreadable, says: "geen.json"),
    Failure(
      arguments: [single, "--vragenlijst", "kansrijke-strat-2021"], status: .unreadable,
      says: "Bedoelde u ‘kansrijke-start-2021’?"),
    Failure(
      arguments: [single, "--kader", Project.path("README.md")], status: .unreadable,
      says: "gemeentecode"),
    Failure(
      arguments: [Project.path("SampleResponses/2021"), "--vragenlijst", "x"], status: .wrongUse,
      says: "--vragenlijst"),
    Failure(arguments: [single, "--formaat=xml"], status: .wrongUse, says: "xml"),
    Failure(arguments: [single, "--vragenlijs", "x"], status: .wrongUse, says: "‘--vragenlijst’"),
    Failure(arguments: [], status: .wrongUse, says: "BESTAND"),
  ])
  func saysWhatCannotBeDone(_ failure: Failure) {
    let outcome = Project.outcome(["valideer"] + failure.arguments)
    #expect(outcome.status == failure.status)
    #expect(
      outcome.err.replacing("\n", with: " ").replacing("  ", with: " ").contains(failure.says))
  }

  @Test func oneFileThatIsNotThereDoesNotKeepTheOthersFromBeingChecked() {
    let outcome = Project.outcome(["valideer", "geen.json", Self.single])
    #expect(outcome.status == .unreadable)
    #expect(outcome.out.contains("antwoord-onbekend"))
  }

  @Test func aWaveWithAMissingFileIsCheckedAsFarAsItIsThere() throws {
    let folder = Project.path(".build/meting-met-gat")
    try makeFolder(at: folder)
    try writeFile(
      Array(
        """
        { "jaar": 2021, "vragenlijst": "kansrijke-start-2021", "kader": "kader.csv",
          "antwoorden": ["weg.csv", "tikfout.json"] }
        """.utf8), to: folder + "/meting.json")
    for (name, source) in [
      ("kader.csv", "met-fouten/kader.csv"),
      ("tikfout.json", "met-fouten/inzendingen/20-antwoord-tikfout.json"),
    ] {
      let path = Project.path("SampleResponses/" + source)
      let file = try readFile(at: path, named: path)
      try writeFile(file.bytes.array(in: 0..<file.bytes.count), to: "\(folder)/\(name)")
    }
    let outcome = Project.outcome(["valideer", folder])
    #expect(outcome.status == .unreadable)
    #expect(outcome.err.contains("weg.csv"))
    #expect(outcome.out.contains("antwoord-onbekend"))
    let report = Project.outcome(["rapport", folder])
    #expect(report.status == .unreadable)
    #expect(report.out == "")
  }

  @Test func strictMakesAWarningCount() {
    let file = Project.path("SampleResponses/met-fouten/inzendingen/30-regel-zacht.json")
    let frame = Project.path("SampleResponses/met-fouten/kader.csv")
    #expect(Project.outcome(["valideer", file, "--kader", frame]).status == .inOrder)
    #expect(Project.outcome(["valideer", file, "--kader", frame, "--streng"]).status == .findings)
  }

  @Test func theOutputIsTheSameFromRunToRunAndFitsATerminal() {
    let arguments = ["valideer", Project.path("SampleResponses/met-fouten")]
    let first = Project.outcome(arguments)
    #expect(first == Project.outcome(arguments))
    let lines = first.out.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.unicodeScalars.count <= 80 })
  }
}
