import Foundation
import KansrijkCommands
import Testing
import TextFormats

/// What a wave holds and what this program writes, beside the answers in the same folder.
@Suite struct OwnFilesTests {
  private static let wave = """
    {"jaar": 2023, "vragenlijst": "vragenlijst.json", "kader": "kader.csv", "antwoorden": ["."],
     "kolommen": "kolommen.csv"}
    """

  /// Runs a test in a folder with a wave whose answers stand beside its own files.
  private func withWave(_ body: (String) throws -> Void) throws {
    try SampleRegister.empty { register in
      let folder = register.folder + "/m"
      try makeFolder(at: folder)
      for (name, text) in [("meting.json", Self.wave), ("kolommen.csv", "bron;naar\n")] {
        _ = try register.write(text, to: "m/" + name)
      }
      for name in ["vragenlijst.json", "kader.csv"] {
        try FileManager.default.copyItem(
          atPath: Project.path("Tests/Cases/" + name), toPath: folder + "/" + name)
      }
      try FileManager.default.copyItem(
        atPath: PostCases.path("inbox/inzending-GM9101.txt"), toPath: folder + "/inzending")
      try body(folder)
    }
  }

  @Test func aWavesOwnFilesAreNoAnswers() throws {
    try withWave { folder in
      let outcome = Project.outcome(["valideer", folder])
      #expect(outcome.status == .inOrder)
      #expect(outcome.err == "")
      #expect(
        outcome.out == "Gelezen: de antwoorden van Eikelmuisveen (GM9101).\n\n"
          + "Er is niets gevonden om te verbeteren.\n\n"
          + "1 inzending gelezen. Er telt 1 gemeente mee.\n")
    }
  }

  @Test func whatTheProgramMadeOfAWaveIsOnlyRemarkedAndChangesNothing() throws {
    try withWave { folder in
      let outputs = ["b.html", "b.xlsx", "b.csv", "b.json"]
      // What an earlier run left is no answers, and may be made again.
      for name in outputs + outputs {
        #expect(
          Project.outcome(["valideer", folder, "--uit", folder + "/" + name]).status == .inOrder)
      }
      for name in ["r.txt", "r.md", "r.json", "html", "csv"] {
        let form = name.contains(".") ? [] : ["--formaat", name]
        let outcome = Project.outcome(["rapport", folder, "--uit", folder + "/" + name] + form)
        #expect(outcome.status == .inOrder)
      }
      _ = Project.outcome([
        "exporteer", folder, "--formaat", "sav", "--uit", folder + "/e.sav",
      ])
      _ = Project.outcome([
        "importeer", folder, "--meting", folder, "--register", folder + "/r.sqlite",
      ])
      let outcome = Project.outcome(["valideer", folder, "--formaat", "csv"])
      #expect(outcome.status == .inOrder)
      #expect(outcome.err == "")
      let rows = outcome.out.split(whereSeparator: \.isNewline).dropFirst()
      #expect(rows.count > outputs.count)
      #expect(rows.allSatisfy { $0.hasPrefix("bestand-van-meting;info;") }, "\(outcome.out)")
      #expect(Project.outcome(["valideer", folder, "--streng"]).status == .inOrder)
    }
  }

  @Test func aFolderOfLooseFilesHasThemToo() throws {
    try withWave { folder in
      try FileManager.default.removeItem(atPath: folder + "/meting.json")
      let outcome = Project.outcome(
        ["valideer", folder, "--vragenlijst", folder + "/vragenlijst.json", "--formaat", "csv"])
      let rows = outcome.out.split(whereSeparator: \.isNewline).dropFirst()
      #expect(
        rows.map { $0.prefix { $0 != ";" } } == [
          "kader-ontbreekt", "bestand-van-meting", "bestand-van-meting", "bestand-van-meting",
        ])
      #expect(outcome.status == .inOrder)
    }
  }

  @Test func importingAFolderSaysWhatWasNotKept() throws {
    try withWave { folder in
      try FileManager.default.copyItem(
        atPath: PostCases.path("inbox/inzending-GM9111.pdf"), toPath: folder + "/brief.pdf")
      _ = try writeFile(Array("%PDF-1.4".utf8), to: folder + "/tweede.csv")
      let outcome = Project.outcome([
        "importeer", folder, "--meting", folder, "--register", folder + "/r.sqlite",
      ])
      #expect(outcome.status == .inOrder)
      #expect(outcome.words.contains("brief.pdf geen inzending; niet bewaard"))
      #expect(outcome.words.contains("Dit is een PDF."))
      let again = Project.outcome(["valideer", folder + "/r.sqlite"])
      #expect(again.out.contains("\n\nEr is niets gevonden om te verbeteren."))
    }
  }
}
