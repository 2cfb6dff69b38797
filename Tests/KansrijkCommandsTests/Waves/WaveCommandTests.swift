import Foundation
import KansrijkCommands
import TestSupport
import Testing
import TextFormats

@Suite struct WaveCommandTests {
  private static let frame = Project.path("SampleResponses/2021/kader.csv")

  /// Runs a test with an empty folder.
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try makeFolder(at: folder.path)
    try body(folder.path)
  }

  private func make(_ path: String, _ options: [String]) -> Samples.Outcome {
    Project.outcome(["meting", "nieuw", path] + options)
  }

  private func text(_ path: String) throws -> String {
    let bytes = try readFile(at: path, named: path).bytes
    return String(decoding: bytes.array(in: 0..<bytes.count), as: UTF8.self)
  }

  @Test func warnsOfDatesBeforeTheYearAndMakesTheWave() throws {
    try withFolder { folder in
      let options = ["--uiterlijk", "2012-09-13", "--sluiting", "2012-09-20"]
      let outcome = make(
        folder + "/2021", ["--vragenlijst", "2021", "--kader", Self.frame] + options)
      #expect(outcome.status == .inOrder)
      let told = outcome.err.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(told.contains("Bij ‘uiterlijk’ staat 13 september 2012: dat is voor 2021"))
      #expect(told.contains("Bij ‘sluiting’ staat 20 september 2012: dat is voor 2021"))
      #expect(told.contains("meting.json"))
    }
  }

  @Test func makesAWaveThatTheOtherCommandsRead() throws {
    try withFolder { folder in
      let options = ["--vragenlijst", "2020", "--kader", Self.frame]
      #expect(make(folder + "/2020", options).status == .inOrder)
      let outcome = make(
        folder + "/2021",
        [
          "--vragenlijst", "kansrijke-start-2021", "--kader", Self.frame, "--vorige",
          folder + "/2020", "--uiterlijk", "2021-09-13", "--sluiting", "2021-09-20",
        ])
      #expect(outcome.status == .inOrder)
      #expect(outcome.err == "")
      #expect(outcome.out.replacing("\n", with: " ").contains("352 gemeenten zijn gevraagd"))
      #expect(
        try text(folder + "/2021/meting.json") == """
          {
            "jaar": 2021,
            "vragenlijst": "kansrijke-start-2021",
            "kader": "kader.csv",
            "uiterlijk": "2021-09-13",
            "sluiting": "2021-09-20",
            "antwoorden": [
              "antwoorden"
            ],
            "vorige": "../2020"
          }

          """)
      #expect(try text(folder + "/2021/kader.csv") == text(Self.frame))
      let answer = #"{ "gemeenten": ["GM9001"], "antwoorden": { "coalitie_status": "gevormd" } }"#
      try writeFile(Array(answer.utf8), to: folder + "/2021/antwoorden/a.json")
      let read = Project.outcome(["valideer", folder + "/2021", "--formaat", "json"])
      #expect(read.out.contains(#""tellend":1"#))
      #expect(read.err == "")
    }
  }

  @Test func putsAQuestionnaireFromElsewhereInTheFolder() throws {
    try withFolder { folder in
      let other = folder + "/concept.json"
      let questionnaire = try text(Project.path("Questionnaires/2021/vragenlijst.json"))
      try writeFile(Array(questionnaire.replacing("2021", with: "2024").utf8), to: other)
      let outcome = make(folder + "/m", ["--vragenlijst", other, "--kader", Self.frame])
      #expect(outcome.status == .inOrder)
      #expect(try text(folder + "/m/meting.json").contains(#""vragenlijst": "vragenlijst.json""#))
      #expect(try text(folder + "/m/vragenlijst.json") == text(other))
      // The same id with other questions is not the same questionnaire.
      let changed = questionnaire.replacing(#""title": ""#, with: #""title": "Nieuwe "#)
      try writeFile(Array(changed.utf8), to: other)
      #expect(
        make(folder + "/n", ["--vragenlijst", other, "--kader", Self.frame]).status == .inOrder)
      #expect(try text(folder + "/n/vragenlijst.json") == changed)
      #expect(Project.outcome(["valideer", folder + "/n"]).status == .inOrder)
    }
  }

  @Test func leavesAFolderWithSomethingInItAsItIs() throws {
    try withFolder { folder in
      try writeFile(Array("x".utf8), to: folder + "/iets.txt")
      let options = ["--vragenlijst", "2021", "--kader", Self.frame]
      #expect(make(folder, options).status == .unreadable)
      #expect(make(folder + "/iets.txt", options).status == .unreadable)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["iets.txt"])
    }
  }

  @Test func makesNothingOfWhatDoesNotFit() throws {
    try withFolder { folder in
      let path = folder + "/nieuw"
      let good = ["--vragenlijst", "2021", "--kader", Self.frame]
      #expect(make(path, []).status == .wrongUse)
      #expect(make(path, ["--vragenlijst", "2021"]).status == .wrongUse)
      #expect(make(path, good + ["--uiterlijk", "morgen"]).status == .wrongUse)
      let swapped = ["--uiterlijk", "2021-09-20", "--sluiting", "2021-09-13"]
      #expect(make(path, good + swapped).status == .wrongUse)
      #expect(make(path, good + ["--vorige", folder]).status == .wrongUse)
      let elsewhere = ["--vorige", Project.path("SampleResponses/2020")]
      #expect(make(path, good + elsewhere).status == .wrongUse)
      #expect(make(path, ["--vragenlijst", "2018", "--kader", Self.frame]).status == .unreadable)
      let frame = folder + "/kader.csv"
      try writeFile(Array("gemeentecode;gemeentenaam\nGM9001;A\n".utf8), to: frame)
      #expect(make(path, ["--vragenlijst", "2021", "--kader", frame]).status == .unreadable)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["kader.csv"])
    }
  }

  @Test func makesNothingInAFrozenPublication() throws {
    try withFolder { folder in
      try writeFile(Array("{}".utf8), to: folder + "/vaststelling.json")
      let outcome = make(folder + "/2022", ["--vragenlijst", "2021", "--kader", Self.frame])
      #expect(outcome.status == .wrongUse)
      #expect(isFolder(at: folder + "/2022") == nil)
    }
  }
}
