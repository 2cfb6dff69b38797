import Foundation
import TestSupport
import Testing

@testable import KansrijkCommands

/// What happens in weeks of fieldwork: exports that grow, files that do not belong, tired colleagues.
@Suite struct FieldPracticeTests {
  private let wave = Project.path("SampleResponses/2021")

  /// An export with a submission of each of the first municipalities.
  private func export(of count: Int) -> String {
    let rows = (1...count).map { number in
      "GM\(9000 + number);2021-07-\(number % 28 + 1 < 10 ? "0" : "")\(number % 28 + 1);ja\n"
    }
    return "gemeentecode;ingezonden;ambities\n" + rows.joined()
  }

  @Test func anExportThatGrowsBringsNothingBackAndTellsNobodyTwice() throws {
    try SampleRegister.empty { register in
      let first = try register.write(export(of: 40), to: "week1.csv")
      let second = try register.write(export(of: 60), to: "week2.csv")
      // Read before the first export, if by name.
      let third = try register.write(export(of: 70), to: "a-week3.csv")
      _ = register.outcome("importeer", first, "--meting", wave)
      let code = "GM9005"
      let decided = register.outcome(
        "beoordeel", code, "--besluit", "terzijde", "--reden", "Dubbel", "--door", "Jo")
      #expect(decided.status == .inOrder, "\(decided.words)")
      let responded = register.outcome("respons").words
      for file in [second, third] {
        // One wave in the register is wave enough.
        let confirmations = register.folder + "/bevestigingen.csv"
        let imported = register.outcome("importeer", file, "--bevestigingen", confirmations)
        #expect(imported.words.contains("was er al voor"))
        let rows = try register.text("bevestigingen.csv").split(separator: "\n")
        #expect(rows.first == "gemeentecode;gemeentenaam;stand;tekst")
        #expect(!rows.contains { $0.hasPrefix(code) })
        let history = register.outcome("historie", code)
        #expect(history.words.contains("Stand: terzijde gelegd."))
        #expect(history.words.contains("was er al"))
        #expect(!register.outcome("beoordeel").words.contains(code))
      }
      #expect(responded != register.outcome("respons").words)
    }
  }

  @Test func nothingThatIsReadIsOverwritten() throws {
    try SampleRegister.with { register in
      let before = try Data(contentsOf: URL(filePath: register.path))
      let list = try register.write("gemeentecode;naam;email;kanaal\n", to: "lijst.csv")
      let outcomes = [
        register.outcome("respons", "--uit", register.path),
        register.outcome("rapport", "--uit", register.path),
        register.outcome("historie", "GM9001", "--uit", register.path),
        Project.outcome(["valideer", list, "--uit", list]),
        register.outcome("importeer", list, "--bevestigingen", list),
      ]
      for outcome in outcomes {
        #expect(outcome.status == .wrongUse)
        #expect(outcome.words.contains("zou worden overschreven"))
      }
      #expect(try Data(contentsOf: URL(filePath: register.path)) == before)
      #expect(try register.text("lijst.csv") == "gemeentecode;naam;email;kanaal\n")
    }
  }

  @Test func noFileOfAWaveThatIsReadIsOverwritten() throws {
    try SampleRegister.empty { register in
      let copy = register.folder + "/2021"
      try FileManager.default.copyItem(atPath: wave, toPath: copy)
      for file in ["kader.csv", "meting.json"] {
        let before = try register.text("2021/" + file)
        for command in ["valideer", "rapport"] {
          let outcome = Project.outcome([command, copy, "--uit", "\(copy)/\(file)"])
          #expect(outcome.status == .wrongUse)
          #expect(outcome.words.contains("zou worden overschreven"))
        }
        #expect(try register.text("2021/" + file) == before)
      }
    }
  }

  @Test func aFileThatDoesNotBelongIsKeptOnlyWhenThatIsAsked() throws {
    try SampleRegister.empty { register in
      let rows = (1...1000).map { "Jo \($0);jo\($0)@x.nl;\($0)" }
      let file = try register.write(
        (["wie;waarmee;aantal"] + rows).joined(separator: "\n"), to: "vreemd.csv")
      let refused = register.outcome("importeer", file, "--meting", wave)
      #expect(refused.words.contains("vreemd.csv geweigerd"))
      #expect(refused.words.contains("--bewaar-toch"))
      let kept = register.outcome("importeer", file, "--meting", wave, "--bewaar-toch")
      #expect(kept.words.contains("Het is toch bewaard; er telt niets van mee."))
      let findings = Project.outcome(["valideer", register.path, "--formaat", "csv"]).out
      #expect(findings.split(separator: "\n").count == 2, "\(findings)")
      #expect(findings.contains("vreemd.csv;1;"))
      // What stands in it is for a person to look at.
      let cleaned = register.outcome("opschonen", "--contact", "--voor", "2030-01-01")
      #expect(cleaned.words.contains("vreemd.csv"), "\(cleaned.out)")
    }
  }

  @Test func aFileThatDoesNotBelongIsNotTakenIn() throws {
    try SampleRegister.with { register in
      let before = register.outcome("respons").out
      let frame = register.outcome("importeer", wave + "/kader.csv")
      #expect(frame.status == .inOrder)
      #expect(frame.words.contains("hoort bij de meting; niet bewaard"))
      let list = try register.write("gemeentecode;telefoon\nGM9002;0\n", to: "bellen.csv")
      let calls = register.outcome("importeer", list)
      #expect(calls.status == .findings)
      #expect(calls.words.contains("geen enkele vraag van deze vragenlijst"))
      let other = register.outcome(
        "importeer", Project.path("SampleResponses/2020"), "--meting", wave)
      #expect(other.status == .wrongUse)
      #expect(other.words.contains("is de meting van 2020"))
      #expect(register.outcome("respons").out == before)
      // Under a wrong name it is read as what it is.
      let text =
        #"{"vragenlijst":"kansrijke-start-2021","gemeenten":["GM9002"],"antwoorden":{"ambities":"ja"}}"#
      let wrong = try register.write(text, to: "inzending.doc")
      #expect(register.outcome("importeer", wrong).words.contains("telt voor 1 gemeente"))
    }
  }

  @Test func oldReminderFilesAreEmptied() throws {
    try SampleRegister.with { register in
      let folder = register.folder + "/rappel"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
      _ = try register.write("gemeentecode\nGM9002\n", to: "rappel/rappel-OUD.csv")
      #expect(register.outcome("respons", "--rappel", folder).status == .inOrder)
      #expect(try register.text("rappel/rappel-OUD.csv").split(separator: "\n").count == 1)
    }
  }
}
