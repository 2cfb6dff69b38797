import Testing

@testable import KansrijkCommands

@Suite struct FormCommandTests {
  private static let asked = ["--vragenlijst", "kansrijke-start-2021"]
  private static let framed =
    asked + ["--kader", Project.path("SampleResponses/2021/kader.csv")]

  @Test func writesAPageToStandardOutput() {
    let outcome = Project.outcome(["formulier"] + Self.framed)
    #expect(outcome.status == .inOrder && outcome.err.isEmpty)
    #expect(outcome.out.hasPrefix("<!DOCTYPE html>") && outcome.out.hasSuffix("</html>\n"))
  }

  /// Something that cannot be done, with how it ends and a word of the reason.
  struct Refusal: Sendable {
    let arguments: [String]
    let status: Int32
    let reason: String

    init(_ arguments: [String], _ status: Int32, _ reason: String) {
      self.arguments = arguments
      self.status = status
      self.reason = reason
    }
  }

  static let refusals = [
    Refusal([], 2, "--vragenlijst"),
    Refusal(["--vragenlijst", "kansrijke-start-2031"], 3, "kansrijke-start-2031"),
    Refusal(asked + ["--kader", "er-is-geen-kader.csv"], 3, "er-is-geen-kader.csv"),
    Refusal(framed + ["--uit", "antwoorden.csv"], 2, "een naam op .html"),
    Refusal(framed + ["--gemeente", "GM0363"], 2, "GM0363"),
    Refusal(framed + ["--gemeente", "Amsterdam"], 2, "Amsterdam"),
    Refusal(framed + ["--vorige", "SampleResponses/2020"], 2, "alleen voor de gemeente"),
    Refusal(framed + ["--gemeente", "GM9001", "--vorige", "nergens"], 3, "nergens"),
  ]

  @Test(arguments: refusals) func saysWhatCannotBeDone(_ refusal: Refusal) {
    let outcome = Project.outcome(["formulier"] + refusal.arguments)
    #expect(outcome.status.rawValue == refusal.status)
    #expect(outcome.out.isEmpty)
    let message = outcome.err.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(message.contains(refusal.reason))
  }

  @Test func takesTheAnswersOfLastYearOfOneMunicipality() {
    let outcome = Project.outcome(
      ["formulier"] + Self.framed
        + ["--gemeente", "GM9001", "--vorige", Project.path("SampleResponses/2020")])
    #expect(outcome.status == .inOrder)
    #expect(outcome.out.contains(#""shown":"#))
    #expect(!outcome.out.contains("GM9002"))
  }
}
