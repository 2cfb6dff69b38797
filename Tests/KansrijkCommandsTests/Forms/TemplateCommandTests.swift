import Foundation
import Testing

@testable import KansrijkCommands

@Suite struct TemplateCommandTests {
  private static let asked = ["--vragenlijst", "kansrijke-start-2021"]
  private static let framed =
    asked + ["--kader", Project.path("SampleResponses/2021/kader.csv")]

  private func withFile(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.appending(path: "sjabloon.xlsx").path)
  }

  @Test func whatItWritesIsReadByValidate() throws {
    try withFile { path in
      let made = Project.outcome(
        ["sjabloon"] + Self.framed + ["--gemeente", "9001", "--gemeenten", "2", "--uit", path])
      #expect(made == Samples.Outcome(status: .inOrder, out: "", err: ""))
      let checked = Project.outcome(
        ["valideer", path, "--kader", Project.path("SampleResponses/2021/kader.csv")])
      #expect(checked.status == .findings)
      #expect(checked.out.contains("inzending-leeg"))
      #expect(checked.out.contains("cel E"))
      #expect(!checked.out.contains("rij "))
    }
  }

  @Test func aBatchNamesTheQuestionnaireThatItFits() throws {
    try withFile { path in
      let made = Project.outcome(["sjabloon", "--batch"] + Self.asked + ["--uit", path])
      #expect(made.status == .inOrder)
      let checked = Project.outcome(["valideer", path])
      #expect(checked.status == .wrongUse)
      #expect(checked.err.contains("kansrijke-start-2021"))
    }
  }

  @Test func aBatchInWhichNothingIsFilledInIsNotCalledInOrder() throws {
    try withFile { path in
      let made = Project.outcome(["sjabloon", "--batch"] + Self.framed + ["--uit", path])
      #expect(made.status == .inOrder)
      let checked = Project.outcome(["valideer", path] + Self.framed)
      #expect(checked.status == .inOrder)
      #expect(checked.out.contains("352 rijen met alleen een gemeente"))
      #expect(checked.out.contains("0 inzendingen gelezen"))
      #expect(!checked.out.contains("in orde"))
    }
  }

  static let refusals = [
    FormCommandTests.Refusal([], 2, "--vragenlijst"),
    FormCommandTests.Refusal(asked, 2, "--uit"),
    FormCommandTests.Refusal(asked + ["--uit", "sjabloon.csv"], 2, ".xlsx"),
    FormCommandTests.Refusal(asked + ["--uit", "/nergens/a.xlsx"], 3, "nergens"),
    FormCommandTests.Refusal(
      ["--vragenlijst", "kansrijke-start-2031", "--uit", "a.xlsx"], 3, "kansrijke-start-2031"),
    FormCommandTests.Refusal(framed + ["--gemeente", "GM0363", "--uit", "a.xlsx"], 2, "GM0363"),
    FormCommandTests.Refusal(framed + ["--gemeente", "Ede", "--uit", "a.xlsx"], 2, "Ede"),
    FormCommandTests.Refusal(asked + ["--gemeenten", "51", "--uit", "a.xlsx"], 2, "--batch"),
    FormCommandTests.Refusal(asked + ["--gemeenten", "veel", "--uit", "a.xlsx"], 2, "veel"),
    FormCommandTests.Refusal(
      asked + ["--batch", "--gemeenten", "3", "--uit", "a.xlsx"], 2, "Laat --gemeente"),
    FormCommandTests.Refusal(
      asked + ["--kader", "er-is-geen-kader.csv", "--uit", "a.xlsx"], 3, "er-is-geen-kader.csv"),
  ]

  @Test(arguments: refusals) func saysWhatCannotBeDone(_ refusal: FormCommandTests.Refusal) {
    let outcome = Project.outcome(["sjabloon"] + refusal.arguments)
    #expect(outcome.status.rawValue == refusal.status)
    #expect(outcome.out.isEmpty)
    let message = outcome.err.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(message.contains(refusal.reason))
  }
}
