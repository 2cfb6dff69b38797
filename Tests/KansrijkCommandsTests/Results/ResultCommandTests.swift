import KansrijkCommands
import TestSupport
import Testing
import TextFormats

@Suite struct ResultCommandTests {
  private static let wave = Project.path("SampleResponses/checklist")

  private func outcome(_ arguments: String...) -> Samples.Outcome {
    Project.outcome(["uitkomst"] + arguments)
  }

  @Test("a coalition reads where it stands and what to do")
  func one() {
    let outcome = outcome(
      Self.wave + "/inzendingen/GM9007.json", "--kader", Self.wave + "/kader.csv")
    #expect(outcome.status == .inOrder)
    #expect(outcome.err == "")
    #expect(difference(of: outcome.out.utf8, fromGolden: "uitkomst-GM9007.txt") == nil)
  }

  @Test(
    "who fills it in for oneself is told of the result, and nothing of sending",
    arguments: [true, false])
  func checked(isInOrder: Bool) throws {
    let file = try readFile(at: Self.wave + "/inzendingen/GM9007.json", named: "GM9007.json")
    let text = file.text.bytes.text(in: 0..<file.text.bytes.count)
    let path = Project.path(".build/uitkomst-\(isInOrder).json")
    try writeFile(
      Array((isInOrder ? text : text.replacing("\"ja\"", with: "\"jaja\"")).utf8), to: path)
    let outcome = Project.outcome(["valideer", path])
    #expect(outcome.status == (isInOrder ? .inOrder : .findings))
    #expect(outcome.words.contains("ziet u met ‘kansrijk uitkomst’ en dit bestand."))
    #expect(!outcome.words.contains("RIVM") && !outcome.words.contains("versturen"))
    #expect(!outcome.words.contains("voorlopig"))
  }

  @Test("of a wave each counting submission is told of, a joint one once, and what is open")
  func wave() {
    let outcome = outcome(Self.wave)
    #expect(outcome.status == .inOrder)
    #expect(outcome.words.contains("Varlebroek (GM9008), Wolmerbeers (GM9012)"))
    // GM9009 left a statement of the first and the third principle blank.
    let blank = outcome.words.split(separator: "Risserweert (GM9009)").last?
      .split(separator: "Zwannezijl (GM9010)").first
    #expect(blank?.ranges(of: "Nog niet te zeggen").count == 2)
    #expect(outcome.words.contains("Er zijn nog 2 punten om na te kijken."))
    #expect(self.outcome(Self.wave, "--streng").status == .findings)
  }

  @Test("the same comes as a page and for another program")
  func forms() {
    let page = outcome(Self.wave, "--formaat", "html").out
    #expect(page.contains("<h1>Waar staat uw coalitie?</h1>"))
    let json = outcome(Self.wave, "--formaat", "json").words
    #expect(json.contains(#""gemeenten": [ "GM9008", "GM9012" ]"#))
    #expect(
      json.contains(
        #""cijfer": "uitgangspunt-1", "label": "1. Een vaste trekker", "categorie": "begin""#))
  }

  @Test("the categories are those that a person counts in the sample")
  func counts() {
    let json = outcome(Self.wave, "--formaat", "json").out
    // Counted in Python from the answers: joint ones are two municipalities, in one result here.
    #expect(json.ranges(of: #""categorie": "geregeld""#).count == 20)
    #expect(json.ranges(of: #""categorie": null"#).count == 2)
  }

  @Test("what has no result is told")
  func wrong() throws {
    let other = outcome(Project.path("SampleResponses/2021/inzendingen"))
    #expect(other.status == .wrongUse)
    #expect(other.words.contains("heeft geen uitkomst voor wie haar invult."))
    let both = outcome(Self.wave, Project.path("SampleResponses/2021"))
    #expect(both.status == .wrongUse)
    #expect(both.words.contains("Noem inzendingen voor één vragenlijst tegelijk."))
    #expect(outcome("bestaat-niet.json").status == .unreadable)
    try makeFolder(at: Project.path(".build/uitkomst"))
    let empty = Project.path(".build/uitkomst/leeg.json")
    try writeFile(
      Array(
        #"{ "vragenlijst": "checklist-coalitie", "gemeenten": ["GM9001"], "antwoorden": {} }"#.utf8),
      to: empty)
    let nothing = outcome(empty)
    #expect(nothing.status == .findings)
    #expect(nothing.out == "")
    #expect(nothing.words.contains("Er is geen inzending die meetelt, en dus geen uitkomst."))
    let broken = Project.path(".build/uitkomst/kapot.json")
    try writeFile(Array("{".utf8), to: broken)
    #expect(outcome(broken).status == .findings)
  }

  @Test("a year names the yearly questionnaire, also where a checklist is of that year")
  func year() {
    let shown = Project.outcome(["vragenlijst", "controleer", "2023"])
    #expect(shown.words.contains("‘kansrijke-start-2023’ is in orde"))
  }
}
