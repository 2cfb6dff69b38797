import Foundation
import KansrijkCommands
import TestSupport
import Testing

@Suite struct AccuracyCommandTests {
  private static let wave = Project.path("SampleResponses/2021")

  private func outcome(_ arguments: String...) -> Samples.Outcome {
    Project.outcome(["nauwkeurigheid", Self.wave] + arguments)
  }

  @Test func showsHowSureFiguresAre() {
    let outcome = outcome("--cijfer", "indicator-1", "--cijfer", "indicator-4")
    #expect(outcome.status == .inOrder)
    #expect(difference(of: outcome.out.utf8, fromGolden: "nauwkeurigheid-2021.txt") == nil)
    #expect(outcome.out.split(separator: "\n").allSatisfy { $0.unicodeScalars.count <= 80 })
    // Python: of 273 with 217 respondents and 140 in the category, 168 to 184.
    #expect(outcome.words.contains("Coalitie gevormd 140 168 184 62% - 67%"))
  }

  @Test func fitsAllFiguresOnATerminal() {
    let outcome = outcome()
    #expect(outcome.status == .inOrder)
    #expect(outcome.out.split(separator: "\n").allSatisfy { $0.unicodeScalars.count <= 80 })
    #expect(!outcome.out.contains("GM9"))
  }

  @Test func takesAFigureByItsPrintedId() {
    #expect(outcome("--cijfer", "A04").out == outcome("--cijfer", "indicator-1").out)
  }

  @Test func writesEveryForm() throws {
    #expect(outcome("--formaat", "markdown").out.hasPrefix("# Nauwkeurigheid, 2021\n"))
    #expect(outcome("--formaat", "html").out.contains("<h1>Nauwkeurigheid, 2021</h1>"))
    let json = outcome("--formaat", "json", "--cijfer", "indicator-1").words
    #expect(
      json.contains(#""waarden": [ "gevormd", "impuls = ja", 273, 217, 140, 168, 184, 62, 67 ]"#))
    let csv = outcome("--formaat", "csv", "--cijfer", "indicator-1").out.split(separator: "\n")
    #expect(csv.count == 1 + 3)
    #expect(csv[1] == "indicator-1;gevormd;impuls = ja;273;217;140;168;184;62;67")
  }

  @Test func writesATableAFile() throws {
    let folder = Project.path(".build/nauwkeurigheid")
    #expect(outcome("--formaat", "csv", "--uit", folder).status == .inOrder)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == [
        "groepen.csv", "intervallen.csv", "kolommen.csv", "vormen.csv",
      ])
    let groups = try String(contentsOfFile: folder + "/groepen.csv", encoding: .utf8)
    #expect(groups.hasPrefix("kolom;waarde;gevraagd;gereageerd;procent;indicator\n"))
    #expect(groups.contains("\nimpuls;nee;79;12;15;-0,236\n"))
  }

  @Test func showsTheSameFromARegister() throws {
    try SampleRegister.with { register in
      #expect(register.outcome("nauwkeurigheid").out == outcome().out)
    }
  }

  @Test(arguments: [
    (["--cijfer", "indicator1"], "Bedoelde u ‘indicator-1’?"),
    (["--groep", "regoi"], "Het kader heeft geen kolom ‘regoi’."),
    (["--jaar", "2019"], "Er is geen meting van 2019, wel van 2021."),
    (["--jaar", "nu"], "‘nu’ is geen jaar."),
  ])
  func saysWhatItDoesNotKnow(arguments: [String], message: String) {
    let outcome = Project.outcome(["nauwkeurigheid", Self.wave] + arguments)
    #expect(outcome.status == .wrongUse)
    #expect(outcome.words.contains(message))
  }

  @Test func needsAWave() {
    #expect(Project.outcome(["nauwkeurigheid"]).status == .wrongUse)
    #expect(
      Project.outcome(["nauwkeurigheid", Project.path("SampleResponses")]).status == .unreadable)
  }
}
