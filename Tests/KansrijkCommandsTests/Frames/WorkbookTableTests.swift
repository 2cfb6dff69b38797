import Foundation
import OfficeFiles
import Testing
import TextFormats

@testable import KansrijkCommands

/// A frame and a mailing list in workbooks, wherever the program takes them.
@Suite struct WorkbookTableTests {
  /// Writes a workbook with a title above a table, and gives its path.
  private func write(_ rows: [[String]], to name: String, in folder: String) throws -> String {
    var sheet = SheetDraft(name: "Blad")
    for (row, texts) in ([["Titel"]] + rows).enumerated() {
      for (column, text) in texts.enumerated() where !text.isEmpty {
        sheet.cells.append(CellDraft(CellAddress(row: row, column: column), .text(text)))
      }
    }
    let bytes = try workbookBytes(WorkbookDraft(title: "Proef", sheets: [sheet]))
    try Data(bytes).write(to: URL(filePath: "\(folder)/\(name)"))
    return "\(folder)/\(name)"
  }

  private func frame(in folder: String) throws -> String {
    let heading = ["gemeentecode", "gemeentenaam", "provincie", "impuls", "tranche", "gids"]
    let rows = try Project.rows("SampleResponses/2021/kader.csv").map { Array($0.prefix(6)) }
    return try write([heading] + rows, to: "kader.xlsx", in: folder)
  }

  @Test func aWaveWithAFrameInAWorkbookIsJudgedTheSameInAFolderAndARegister() throws {
    try SampleRegister.empty { register in
      let wave = register.folder + "/nieuw"
      let made = Project.outcome([
        "meting", "nieuw", wave, "--vragenlijst", "kansrijke-start-2021", "--kader",
        try frame(in: register.folder),
      ])
      #expect(made.status == .inOrder, "\(made.err)")
      #expect(FileManager.default.fileExists(atPath: wave + "/kader.xlsx"))
      let answers = Project.path("SampleResponses/2021/antwoorden.csv")
      try FileManager.default.copyItem(atPath: answers, toPath: wave + "/antwoorden/a.csv")
      let taken = Project.outcome(["importeer", wave, "--register", register.path])
      #expect(taken.status <= .findings, "\(taken.err)")
      #expect(
        Project.outcome(["rapport", wave]).out == Project.outcome(["rapport", register.path]).out)
      #expect(Project.outcome(["register", "controleer", register.path]).status == .inOrder)
    }
  }

  @Test func formsTemplatesAndMadeUpAnswersTakeIt() throws {
    try SampleRegister.empty { register in
      let frame = try frame(in: register.folder)
      for command in [
        ["formulier", "--uit", register.folder + "/f.html"],
        ["sjabloon", "--uit", register.folder + "/s.xlsx"],
        ["simuleer", "--uit", register.folder + "/a.csv"],
      ] {
        let outcome = Project.outcome(
          command + ["--vragenlijst", "kansrijke-start-2021", "--kader", frame])
        #expect(outcome.status == .inOrder, "\(command[0]): \(outcome.err)")
      }
      let check = Project.outcome(["kader", "controleer", frame, "--datum", "2021-01-01"])
      #expect(check.status == .inOrder, "\(check.out)")
    }
  }

  @Test func aMailingListTellsTheRowOfAFault() throws {
    try SampleRegister.with { register in
      let heading = ["gemeentecode", "naam", "email", "kanaal"]
      let good = try write(
        [heading, ["GM9001", "Jo", "jo@x.nl", "VNG"]], to: "a.xlsx", in: register.folder)
      let outcome = register.outcome("contacten", "importeer", good)
      #expect(outcome.words.contains("Adressen: 1 nieuw of gewijzigd"))
      let bad = try write(
        [heading, ["GM9001", "Jo", "jo", "VNG"]], to: "b.xlsx", in: register.folder)
      let refused = register.outcome("contacten", "importeer", bad)
      #expect(refused.words.contains("rij 3"))
      #expect(refused.words.contains("Dit is geen e-mailadres."))
    }
  }
}
