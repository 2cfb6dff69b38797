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
    #expect(outcome.out.contains("Bedoelde u ‘opgesteld’?"))
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
