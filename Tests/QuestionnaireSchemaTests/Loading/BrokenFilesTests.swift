import Findings
import QuestionnaireSchema
import Testing

/// Files that were cut off or damaged: every one is refused or read, none ends the program.
@Suite struct BrokenFilesTests {
  @Test func survivesAFileThatIsCutOffAnywhere() {
    let json = Array(QuestionnaireLoadingTests.json.utf8)
    for length in stride(from: 0, to: json.count - 2, by: 37) {
      let text = String(decoding: json[..<length], as: UTF8.self)
      #expect(QuestionnaireFixture.findings(text).contains { $0.severity == .error })
    }
  }

  /// Values give way to another kind of value, one at a time: each third, another third by kind.
  @Test(arguments: ["null", "[]", "{}", "\"x\"", "-1", "true"])
  func survivesAWrongValueAnywhere(value: String) {
    for json in [QuestionnaireLoadingTests.json, ManyErrorsFixture.json] {
      let parts = json.split(separator: ": ", omittingEmptySubsequences: false)
      for index in stride(from: 1 + value.count % 3, to: parts.count, by: 3) {
        guard let end = parts[index].firstIndex(where: { ",}\n".contains($0) }) else { continue }
        var changed = parts
        changed[index] = value + parts[index][end...]
        _ = QuestionnaireFixture.findings(changed.joined(separator: ": "))
      }
    }
  }
}
