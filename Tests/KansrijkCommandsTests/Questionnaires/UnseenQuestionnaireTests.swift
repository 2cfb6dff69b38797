import Foundation
import KansrijkCommands
import TestSupport
import Testing

/// Questionnaires of which no code knows anything go through the whole program.
@Suite struct UnseenQuestionnaireTests {
  @Test(
    "form, template, checks, register, report, export and made-up answers",
    arguments: ["checklist", "tweede-vragenlijst"])
  func wholeWay(wave name: String) throws {
    try SampleRegister.empty { register in
      let wave = Project.path("SampleResponses/\(name)")
      let id = name == "checklist" ? "checklist-coalitie" : wave + "/vragenlijst.json"
      let frame = wave + "/kader.csv"

      let form = Project.outcome(["formulier", "--vragenlijst", id, "--kader", frame])
      #expect(form.status == .inOrder)
      #expect(form.out.contains("id=\"gegevens\""))
      let template = Project.outcome(
        ["sjabloon", "--vragenlijst", id, "--kader", frame, "--uit", register.folder + "/s.xlsx"])
      #expect(template.status == .inOrder)

      let checked = Project.outcome(["valideer", wave])
      #expect([.inOrder, .findings].contains(checked.status))
      let imported = register.outcome("importeer", wave, "--meting", wave, "--door", "Jo")
      #expect([.inOrder, .findings].contains(imported.status))

      let fromFolder = Project.outcome(["rapport", wave, "--formaat", "json"])
      let fromRegister = register.outcome("rapport", "--formaat", "json")
      #expect(fromFolder.status == .inOrder)
      #expect(fromFolder.out == fromRegister.out)

      for ending in ["csv", "xlsx", "sav"] {
        let path = "\(register.folder)/antwoorden.\(ending)"
        #expect(Project.outcome(["exporteer", wave, "--uit", path]).status == .inOrder)
        #expect(FileManager.default.fileExists(atPath: path))
      }

      let made = register.folder + "/verzonnen.csv"
      let simulated = Project.outcome(
        ["simuleer", "--vragenlijst", id, "--kader", frame, "--uit", made])
      #expect(simulated.status == .inOrder)
      let valid = Project.outcome(["valideer", made, "--vragenlijst", id, "--kader", frame])
      #expect(valid.status == .inOrder)
    }
  }

  @Test("the report on the checklist counts what a person counts in its answers")
  func counts() {
    let outcome = Project.outcome(
      ["rapport", Project.path("SampleResponses/checklist"), "--formaat", "csv"])
    let rows = outcome.out.split(separator: "\n").filter { $0.contains(";uitgangspunt-") }
    let counts = rows.compactMap { $0.split(separator: ";", omittingEmptySubsequences: false)[6] }
    // Counted in Python: all right, on the way, at the beginning, for each principle.
    #expect(counts == ["5", "3", "2", "4", "4", "3", "2", "5", "3", "6", "2", "3", "5", "4", "2"])
  }
}
