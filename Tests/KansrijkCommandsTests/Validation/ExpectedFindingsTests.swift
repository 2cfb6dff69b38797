import KansrijkCommands
import Testing
import TextFormats

/// The faulty samples against the findings that were written beside them by hand.
@Suite struct ExpectedFindingsTests {
  private static let keys = [
    "bestand", "rij", "kolom", "gemeente", "vraag", "waarde", "code", "ernst", "regel",
  ]

  private func found(_ folder: String) throws -> [[String]] {
    let outcome = Project.outcome(["valideer", Project.path(folder), "--formaat", "json"])
    #expect(outcome.status == .findings)
    #expect(outcome.err == "")
    let report = try JSONDocument(DecodedText(outcome.out)).root
    return (report["bevindingen"]?.array ?? []).map { finding in
      Self.keys.map { key in
        let value = finding[key]?.string ?? finding[key]?.number ?? ""
        return key == "bestand" ? String(value.dropFirst(folder.count + 1)) : value
      }
    }
  }

  @Test(arguments: ["SampleResponses/met-fouten", "SampleResponses/tweede-vragenlijst"])
  func everyFindingThatIsExpectedIsGivenAndNoOther(_ folder: String) throws {
    let expected = try Project.rows("\(folder)/verwacht.csv")
    let found = try found(folder)
    #expect(found.count == expected.count)
    for (found, expected) in zip(found, expected) { #expect(found == expected) }
  }

  @Test func everyFindingSaysWhatIsWrongAndAllButAFewWhatToDo() throws {
    let outcome = Project.outcome([
      "valideer", Project.path("SampleResponses/met-fouten"), "--formaat", "json",
    ])
    let findings = try JSONDocument(DecodedText(outcome.out)).root["bevindingen"]?.array ?? []
    #expect(
      findings.allSatisfy { ($0["melding"]?.string ?? "").hasSuffix(".") || $0["regel"] != nil })
    let silent = Set(findings.filter { $0["advies"] == nil }.compactMap { $0["code"]?.string })
    #expect(silent == ["na-uiterste-datum"])
  }
}
