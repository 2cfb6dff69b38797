import Foundation
import KansrijkCommands
import TestSupport
import Testing

@Suite struct CourseCommandTests {
  private static func waves(_ years: Int...) -> [String] {
    years.map { Project.path("SampleResponses/\($0)") }
  }

  @Test("it shows the plain numbers, the panel and the flow of a figure")
  func text() {
    let outcome = Project.outcome(
      ["verloop"] + Self.waves(2019, 2020, 2021) + ["--cijfer", "indicator-1"])
    #expect(outcome.status == .inOrder)
    #expect(difference(of: outcome.out.utf8, fromGolden: "verloop-indicator-1.txt") == nil)
    // Counted in Python from the exported data: 204 that answered in 2020 and 2021 and are the same.
    #expect(outcome.words.contains("Coalitie gevormd 24% 65% 51 (25%) 135 (66%) 86 2"))
  }

  @Test("it fits on a terminal and names no municipality")
  func wholeOverview() {
    let outcome = Project.outcome(["verloop"] + Self.waves(2019, 2020, 2021))
    #expect(outcome.status == .inOrder)
    #expect(outcome.out.split(separator: "\n").allSatisfy { $0.unicodeScalars.count <= 80 })
    #expect(!outcome.out.contains("GM9"))
  }

  @Test("the order of the waves is no matter, and a year between may be left out")
  func order() {
    let figure = ["--cijfer", "A04"]
    let outcome = Project.outcome(["verloop"] + Self.waves(2021, 2019) + figure)
    #expect(outcome.out == Project.outcome(["verloop"] + Self.waves(2019, 2021) + figure).out)
    #expect(outcome.words.contains("Van 2019 naar 2021: alle gemeenten"))
    #expect(!outcome.out.contains("2020"))
  }

  @Test("a table a file, and the panel where there is one file only")
  func tables() throws {
    let folder = Project.path(".build/verloop")
    let waves = Self.waves(2020, 2021)
    #expect(
      Project.outcome(["verloop"] + waves + ["--formaat", "csv", "--uit", folder]).status
        == .inOrder)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == [
        "alle.csv", "indelingen.csv", "panel.csv", "respons.csv", "stromen.csv",
      ])
    let panel = Project.outcome(["verloop"] + waves + ["--formaat", "csv"]).out
    #expect(
      panel.contains("\nindicator-1;gevormd;respondenten;2020;2021;204;51;135;25;66;86;2\n"))
    let json = Project.outcome(["verloop"] + waves + ["--formaat", "json"]).words
    #expect(json.hasPrefix(#"{ "jaren": [ 2020, 2021 ]"#))
  }

  @Test("a register may be named, and needs two waves as well")
  func register() throws {
    try SampleRegister.with { register in
      let one = register.outcome("verloop")
      #expect(one.status == .wrongUse)
      #expect(one.words.contains("Een verloop heeft minstens twee metingen nodig."))
    }
  }

  @Test("what cannot be compared is told")
  func wrongUse() {
    let same = Project.outcome(
      ["verloop"] + Self.waves(2021) + [Project.path("SampleResponses/2021/")])
    #expect(same.status == .wrongUse)
    #expect(same.words.contains("Er zijn twee metingen van 2021."))
    #expect(Project.outcome(["verloop"]).status == .wrongUse)
    #expect(Project.outcome(["verloop"] + Self.waves(2021)).status == .wrongUse)
    let strangers = Project.outcome(
      ["verloop"] + Self.waves(2021) + [Project.path("SampleResponses/checklist")])
    #expect(strangers.status == .wrongUse)
    #expect(strangers.words.contains("geen cijfer met elkaar gemeen"))
    let twice = Project.outcome(["verloop"] + Self.waves(2021, 2021))
    #expect(twice.status == .wrongUse)
    #expect(twice.words.contains("twee keer. Een verloop heeft minstens twee metingen nodig."))
    let alone = Project.outcome(
      ["verloop"] + Self.waves(2019, 2021) + ["--cijfer", "indicator-2"])
    #expect(alone.status == .wrongUse)
    #expect(alone.words.contains("‘indicator-2’ staat alleen in de vragenlijst van 2021"))
    let gone = Project.outcome(["verloop"] + Self.waves(2021) + ["bestaat-niet"])
    #expect(gone.status == .unreadable)
    #expect(!gone.words.contains("minstens twee metingen"))
    let figure = Project.outcome(["verloop"] + Self.waves(2020, 2021) + ["--cijfer", "indicator1"])
    #expect(figure.status == .wrongUse)
    #expect(figure.words.contains("Bedoelde u ‘indicator-1’?"))
  }
}
