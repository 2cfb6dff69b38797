import Foundation
import KansrijkCommands
import TestSupport
import Testing
import TextFormats

@Suite struct SimulateCommandTests {
  private static let second = Project.path("SampleResponses/tweede-vragenlijst/vragenlijst.json")
  private static let secondFrame = Project.path("SampleResponses/tweede-vragenlijst/kader.csv")

  /// Runs a test with an empty folder.
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try makeFolder(at: folder.path)
    try body(folder.path)
  }

  private func simulate(_ options: String...) -> Samples.Outcome {
    Project.outcome(["simuleer"] + options)
  }

  private func bytes(_ path: String) throws -> [UInt8] {
    let bytes = try readFile(at: path, named: path).bytes
    return bytes.array(in: 0..<bytes.count)
  }

  @Test func writesABatchAndTellsWhatItIs() {
    let outcome = simulate(
      "--vragenlijst", Self.second, "--kader", Self.secondFrame, "--fouten", "0.2", "--dubbel",
      "0.2")
    #expect(outcome.status == .inOrder)
    #expect(difference(of: outcome.out.utf8, fromGolden: "simuleer.csv") == nil)
    #expect(difference(of: outcome.err.utf8, fromGolden: "simuleer.txt") == nil)
  }

  @Test func writesTheFrameThatItMadeUp() throws {
    try withFolder { folder in
      let outcome = simulate(
        "--vragenlijst", "2021", "--aantal", "5", "--kader-uit", folder + "/kader.csv", "--uit",
        folder + "/antwoorden.csv")
      #expect(outcome.status == .inOrder)
      #expect(outcome.out == "")
      let frame = try bytes(folder + "/kader.csv")
      #expect(difference(of: frame, fromGolden: "simuleer-kader.csv") == nil)
      #expect(difference(of: outcome.err.utf8, fromGolden: "simuleer-weinig.txt") == nil)
    }
  }

  @Test(arguments: ["csv", "jsonl", "xlsx"])
  func writesWhatTheOtherCommandsRead(_ form: String) throws {
    try withFolder { folder in
      let (answers, frame) = (folder + "/antwoorden." + form, folder + "/kader.csv")
      let outcome = simulate(
        "--vragenlijst", "2021", "--aantal", "80", "--dubbel", "0.05", "--zaad", "12",
        "--kader-uit", frame, "--uit", answers)
      #expect(outcome.status == .inOrder)
      let judged = Project.outcome([
        "valideer", answers, "--vragenlijst", "2021", "--kader", frame, "--streng", "--formaat",
        "json",
      ])
      #expect(judged.status == .inOrder)
      #expect(judged.out.contains(#""inzendingen":84"#))
      #expect(judged.out.contains(#""tellend":80"#))
      #expect(judged.out.contains(#""inzending-dubbel":4"#))
    }
  }

  @Test func refusesAFrameOfRealMunicipalities() throws {
    try withFolder { folder in
      let frame = folder + "/kader.csv"
      let text =
        "gemeentecode;gemeentenaam;provincie;impuls;tranche;gids\nGM0363;Amsterdam;Noord-Holland;nee;;nee\n"
      try writeFile(Array(text.utf8), to: frame)
      let outcome = simulate(
        "--vragenlijst", "2021", "--kader", frame, "--uit", folder + "/uit.csv")
      #expect(outcome.status == .wrongUse)
      #expect(outcome.err.contains("Verzonnen antwoorden mogen nooit bij een echte gemeente staan"))
      #expect(isRegularFile(at: folder + "/uit.csv") != true)
    }
  }

  @Test(arguments: [
    ["--aantal", "3"], ["--vragenlijst", "2021"],
    ["--vragenlijst", "2021", "--aantal", "3", "--kader", secondFrame],
    ["--vragenlijst", "2021", "--kader", secondFrame, "--kader-uit", "kader.csv"],
    ["--vragenlijst", "2021", "--aantal", "0"], ["--vragenlijst", "2021", "--aantal=-1"],
    ["--vragenlijst", "2021", "--aantal", "5000001"],
    ["--vragenlijst", "2021", "--aantal", "99999999999999999999999"],
    ["--vragenlijst", "2021", "--aantal", "1.000"],
    ["--vragenlijst", "2021", "--aantal", "+3"],
    ["--vragenlijst", "2021", "--aantal", "3", "--zaad", "een"],
    ["--vragenlijst", "2021", "--aantal", "3", "--fouten", "1.01"],
    ["--vragenlijst", "2021", "--aantal", "3", "--dubbel", "2%"],
    ["--vragenlijst", "2021", "--aantal", "3", "--uit", "antwoorden.json"],
    ["--vragenlijst", "2021", "--aantal", "3", "--uit", "antwoorden"],
    ["--vragenlijst", "2021", "--aantal", "3", "--uit", "a.csv", "--kader-uit", "a.csv"],
    ["--vragenlijst", "2021", "--kader", secondFrame, "--uit", secondFrame],
    ["--vragenlijst", second, "--aantal", "3", "--kader-uit", second],
  ])
  func refusesWrongUse(_ options: [String]) {
    let outcome = Project.outcome(["simuleer"] + options)
    #expect(outcome.status == .wrongUse)
    #expect(outcome.out == "")
    #expect(outcome.err.hasPrefix("fout: "))
  }

  @Test(arguments: [
    ["--vragenlijst", "2021", "--kader", "/bestaat/niet.csv"],
    ["--vragenlijst", "bestaat-niet", "--aantal", "3"],
    // It lacks the column with births.
    ["--vragenlijst", second, "--kader", Project.path("SampleResponses/2021/kader.csv")],
  ])
  func endsWhereSomethingIsMissing(_ options: [String]) {
    let outcome = Project.outcome(["simuleer"] + options)
    #expect(outcome.status == .unreadable)
    #expect(outcome.out == "")
  }

  @Test func leavesNothingBehindWhenRulesContradictEachOther() throws {
    try withFolder { folder in
      let text = """
        {"id":"x","year":2024,"title":"X","sections":[{"name":"s","label":"S","questions":[
        {"name":"a","type":"select_one","label":"A?","required":true,"choices":[
        {"name":"b","label":"B"},{"name":"c","label":"C"}]}]}],"edits":[
        {"name":"wel","severity":"error","check":"${a} = 'b'","message":"M"},
        {"name":"niet","severity":"warning","check":"${a} = 'c'","message":"M"}]}
        """
      let path = folder + "/vragenlijst.json"
      try writeFile(Array(text.utf8), to: path)
      let outcome = simulate(
        "--vragenlijst", path, "--aantal", "3", "--uit", folder + "/uit.csv", "--kader-uit",
        folder + "/kader.csv")
      #expect(outcome.status == .unreadable)
      #expect(outcome.err.contains("‘wel’, ‘niet’"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["vragenlijst.json"])
    }
  }
}
