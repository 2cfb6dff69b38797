import Foundation
import KansrijkCommands
import TestSupport
import Testing
import TextFormats

@Suite struct QuestionnaireMakingTests {
  /// An empty folder of its own, with a copy of a questionnaire in a folder of its year.
  private func shelf(_ name: String, holding year: Int) throws -> String {
    let shelf = Project.path(".build/nieuwe-vragenlijsten/\(name)")
    try? FileManager.default.removeItem(atPath: shelf)
    try makeFolder(at: "\(shelf)/\(year)")
    let file = try readFile(
      at: Project.path("Questionnaires/\(year)/vragenlijst.json"), named: "vragenlijst.json")
    try writeFile(
      file.bytes.array(in: 0..<file.bytes.count), to: "\(shelf)/\(year)/vragenlijst.json")
    return shelf
  }

  private func make(_ before: String, _ year: String, _ more: String...) -> Samples.Outcome {
    Project.outcome(["vragenlijst", "nieuw", "--op-basis-van", before, "--jaar", year] + more)
  }

  @Test("the next questionnaire stands beside the one before, is in order, and is asked the same")
  func beside() throws {
    let shelf = try shelf("naast", holding: 2023)
    let outcome = make("\(shelf)/2023", "2024")
    #expect(outcome.status == .inOrder)
    let text = outcome.out.replacing(shelf, with: "Questionnaires")
    #expect(difference(of: text.utf8, fromGolden: "vragenlijst-nieuw.txt") == nil)
    let check = Project.outcome(["vragenlijst", "controleer", "\(shelf)/2024"])
    #expect(check.status == .inOrder)
    #expect(check.words.contains("De vragenlijst ‘kansrijke-start-2024’ is in orde"))
    let compared = Project.outcome(
      ["vragenlijst", "verschil", "\(shelf)/2023", "\(shelf)/2024"])
    #expect(compared.status == .inOrder)
    #expect(!compared.words.contains("nieuw vervallen"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: shelf).sorted() == ["2023", "2024"])
  }

  @Test("what is there already is never overwritten")
  func again() throws {
    let shelf = try shelf("weer", holding: 2021)
    #expect(make("\(shelf)/2021", "2022").status == .inOrder)
    let path = "\(shelf)/2022/vragenlijst.json"
    try writeFile(Array("van mij".utf8), to: path)
    #expect(make("\(shelf)/2021", "2022").status == .unreadable)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "van mij")
    #expect(make("\(shelf)/2021", "2022", "--uit", "\(shelf)/2021").status == .unreadable)
  }

  @Test("--uit names the folder, and is needed where the one before is in no folder of its year")
  func folder() throws {
    let shelf = try shelf("elders", holding: 2021)
    let path = "\(shelf)/diep/er/in"
    #expect(make("2021", "2030", "--uit", path + "/").status == .inOrder)
    #expect(Project.outcome(["vragenlijst", "controleer", path]).status == .inOrder)
    let second = Project.path("SampleResponses/tweede-vragenlijst")
    let outcome = make(second, "2030")
    #expect(outcome.status == .wrongUse)
    #expect(outcome.words.contains("Noem met --uit de map"))
  }

  @Test(
    "what is not right is told, and nothing is made",
    arguments: [
      (["--jaar", "2021"], "is van 2021. Kies een later jaar"),
      (["--jaar", "2020"], "is van 2021. Kies een later jaar, tot en met 2100."),
      (["--jaar", "2101"], "is van 2021. Kies een later jaar, tot en met 2100."),
      (["--jaar", "volgend"], "‘volgend’ is geen jaar."),
      ([], "--op-basis-van en --jaar."),
      (["--jaar", "2031", "--formaat", "html"], "laat --formaat weg."),
    ])
  func wrong(options: [String], words: String) {
    let outcome = Project.outcome(["vragenlijst", "nieuw", "--op-basis-van", "2021"] + options)
    #expect(outcome.status == .wrongUse)
    #expect(outcome.words.contains(words))
  }

  @Test("a questionnaire before that is not there or not in order is told")
  func unusable() throws {
    #expect(make("bestaat-niet", "2030").status == .unreadable)
    let broken = Project.path(".build/nieuwe-vragenlijsten/kapot.json")
    try makeFolder(at: Project.path(".build/nieuwe-vragenlijsten"))
    try writeFile(Array("{ \"id\": 1 }".utf8), to: broken)
    #expect(make(broken, "2030", "--uit", broken + "-map").status == .unreadable)
    #expect(!FileManager.default.fileExists(atPath: broken + "-map"))
    #expect(
      Project.outcome(["vragenlijst", "nieuw", "2021", "--jaar", "2030"]).status == .wrongUse)
  }
}
