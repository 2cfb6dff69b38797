import Foundation
import TestSupport
import Testing
import TextFormats

@testable import KansrijkCommands

@Suite struct RegisterCommandTests {
  /// Runs a test with the path of a register that does not exist yet.
  private func withRegister(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.appendingPathComponent("r.sqlite").path)
  }

  /// Takes files into a register for a sample wave.
  private func takeIn(
    _ files: [String], _ register: String, wave: String, _ options: String...
  ) -> Samples.Outcome {
    Project.outcome(
      ["importeer"] + files.map(Project.path)
        + ["--register", register, "--meting", Project.path("SampleResponses/\(wave)")] + options)
  }

  /// The files with answers of the sample waves, with their waves.
  private func sampleFiles() throws -> [(wave: String, file: String)] {
    let single = ["2019/antwoorden.csv", "2020/antwoorden.csv", "2021/antwoorden.csv"]
    let folder = "2021/inzendingen"
    let names = try filesInFolder(at: Project.path("SampleResponses/\(folder)"), named: folder)
    return (single + ["2021/antwoorden-september.csv"] + names.map { "\(folder)/\($0)" })
      .map { (String($0.prefix(4)), "SampleResponses/\($0)") }
  }

  @Test func reportsWhatTheFoldersReportHoweverTheFilesCameIn() throws {
    var generator = SeededGenerator(seed: 2021)
    let waves = ["2019", "2020", "2021"].map { Project.path("SampleResponses/\($0)") }
    try withRegister { register in
      for (wave, file) in try sampleFiles().shuffled(using: &generator) {
        let outcome = takeIn([file], register, wave: wave)
        #expect(outcome.status <= .findings, "\(outcome.err)")
      }
      let bytes = try Data(contentsOf: URL(filePath: register))
      for wave in ["2019", "2020", "2021"] {
        let files = try sampleFiles().filter { $0.wave == wave }.map(\.file)
        let again = takeIn(files.shuffled(using: &generator), register, wave: wave)
        #expect(again.status == .inOrder)
        #expect(again.out.hasSuffix("Er is niets veranderd.\n"))
      }
      #expect(try Data(contentsOf: URL(filePath: register)) == bytes)
      for format in ["tekst", "json"] {
        let folders = Project.outcome(["rapport"] + waves + ["--formaat", format])
        #expect(
          Project.outcome(["rapport", register, "--formaat", format]).out == folders.out)
        #expect(
          Project.outcome(["rapport", "--register", register, "--formaat", format]).out
            == folders.out)
      }
      #expect(
        Project.outcome(["valideer", register, "--formaat", "csv"])
          == Project.outcome(["valideer"] + waves + ["--formaat", "csv"]))
    }
  }

  @Test func saysWhatWasAcceptedReplacedAndRefused() throws {
    let folder = "SampleResponses/met-fouten/inzendingen"
    try withRegister { register in
      let first = takeIn(
        ["\(folder)/17-dubbel-a-eerste-versie.json"], register, wave: "met-fouten", "--door", "Jo")
      #expect(first.status == .inOrder, "\(first.out)")
      #expect(first.out.contains("1 inzending; telt voor 1 gemeente\n"))
      #expect(first.out.contains("Zij is volledig en telt mee."))
      let second = takeIn(
        ["\(folder)/17-dubbel-b-verbeterd.json"], register, wave: "met-fouten")
      #expect(second.status == .inOrder, "\(second.out)")
      #expect(second.out.replacing("\n      ", with: " ").contains("in plaats van een eerdere"))
      let late = takeIn(["\(folder)/12-na-sluiting.json"], register, wave: "met-fouten")
      #expect(late.status == .findings)
      #expect(late.out.contains("geweigerd voor 1 gemeente"))
      #expect(late.out.contains("(inzending-te-laat, "))
      #expect(late.out.replacing("\n", with: " ").contains("Zij telt niet mee."))
      let partial = takeIn(
        [
          "\(folder)/16-dubbel-a-volledig.json", "\(folder)/16-dubbel-b-later-onvolledig.json",
        ], register, wave: "met-fouten")
      #expect(partial.out.contains("nog te bekijken voor 1 gemeente"))
      #expect(partial.out.contains("waarschuwing: Voor GM9009 (Grasklokkenhoek) telt"))
      #expect(partial.out.contains("(inzending-dubbel)"))
    }
  }

  @Test func keepsNothingOfATrial() throws {
    let file = "SampleResponses/2019/antwoorden.csv"
    try withRegister { register in
      let trial = takeIn([file], register, wave: "2019", "--proef")
      #expect(trial.out.hasPrefix("Proef met de meting van 2019: er is niets bewaard."))
      #expect(!FileManager.default.fileExists(atPath: register))
      let real = takeIn([file], register, wave: "2019")
      let bytes = try Data(contentsOf: URL(filePath: register))
      _ = takeIn(["SampleResponses/2020/antwoorden.csv"], register, wave: "2020", "--proef")
      #expect(try Data(contentsOf: URL(filePath: register)) == bytes)
      // What each municipality is told is the same; what else stands there names the register.
      let outputs = [trial, real].map { $0.out.split(separator: "Ontvangstbevestigingen").last }
      #expect(outputs[0] == outputs[1])
    }
  }

  @Test func asksForTheRegisterAndTheWave() {
    let file = Project.path("SampleResponses/2019/antwoorden.csv")
    let noRegister = Project.outcome(["importeer", file, "--meting", "x"])
    #expect(noRegister.status == .wrongUse)
    #expect(noRegister.err.contains("--register R.sqlite"))
    let noWave = Project.outcome(["importeer", file, "--register", "x"])
    #expect(noWave.status == .wrongUse)
    #expect(noWave.err.contains("--meting MAP"))
    let nothing = Project.outcome(["rapport"])
    #expect(nothing.status == .wrongUse)
    #expect(nothing.err.contains("--register R.sqlite"))
  }

  @Test(arguments: [
    ("Geen register, maar een brief.", "is geen register van dit programma"),
    ("", "staat nog geen meting"), ("SQLite format 3\0afgekapt", "is geen register"),
  ])
  func refusesWhatIsNoRegister(text: String, message: String) throws {
    try withRegister { register in
      try Data(text.utf8).write(to: URL(filePath: register))
      for command in [["rapport", register], ["rapport", "--register", register]] {
        let outcome = Project.outcome(command)
        #expect(outcome.status == .unreadable)
        #expect(outcome.out.isEmpty)
        #expect(outcome.err.replacing("\n", with: " ").contains(message), "\(outcome.err)")
      }
      #expect(Project.outcome(["valideer", register]).status == .unreadable)
    }
  }

  @Test func saysThatThereIsNoRegister() throws {
    try withRegister { register in
      let outcome = Project.outcome(["rapport", "--register", register])
      #expect(outcome.status == .unreadable)
      #expect(outcome.err.replacing("\n", with: " ").contains("bestaat niet"))
    }
  }
}
