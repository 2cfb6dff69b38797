import KansrijkCommands
import TestSupport
import Testing

/// What a project lead, and who receives the submissions, reads on the screen.
@Suite struct ValidationWordsTests {
  private static let folder = "SampleResponses/met-fouten"

  struct Case: Sendable {
    let golden: String
    let files: [String]
    let options: [String]

    init(_ golden: String, _ files: String..., withFrame: Bool = true) {
      self.golden = "valideer-\(golden).txt"
      self.files = files
      options = withFrame ? ["--kader", "\(folder)/kader.csv"] : []
    }
  }

  @Test(arguments: [
    Case("in-orde", "22-antwoord-labels-goed.json"),
    Case("tikfout-zonder-kader", "20-antwoord-tikfout.json", withFrame: false),
    Case("niet-gevraagd", "24-antwoord-niet-gevraagd.json"),
    Case("onvolledig", "27-verplichte-vragen-leeg.json"),
    Case("hard", "29-regel-hard.json"),
    Case("zacht", "30-regel-zacht.json"),
    Case("leeg", "28-inzending-leeg.json"),
    Case("onleesbaar", "36-json-afgebroken.json"),
    Case("gezamenlijk", "11-gezamenlijk-met-foute-code.json"),
    Case("enkele", "16-dubbel-a-volledig.json", "16-dubbel-b-later-onvolledig.json"),
  ])
  func saysWhatThereIsToDoAndWhatItMeans(_ example: Case) {
    let files = example.files.map { "\(Self.folder)/inzendingen/\($0)" }
    let outcome = Project.outcomeInside(["valideer"] + files + example.options)
    #expect(difference(of: outcome.out.utf8, fromGolden: example.golden) == nil)
    #expect(outcome.err == "")
  }

  @Test func saysItOfAWave() {
    let outcome = Project.outcomeInside(["valideer", Self.folder])
    #expect(difference(of: outcome.out.utf8, fromGolden: "valideer-meting.txt") == nil)
  }
}
