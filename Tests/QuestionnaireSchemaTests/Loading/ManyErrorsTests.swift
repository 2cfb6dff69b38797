import Findings
import Testing

@Suite struct ManyErrorsTests {
  @Test func reportsEveryErrorOnceWithItsPlaceAndNothingElse() {
    let findings = QuestionnaireFixture.findings(ManyErrorsFixture.json)
    let lines = findings.map { finding in
      let position = finding.place.position.map { "\($0.line):\($0.column)" } ?? "-"
      let advice = finding.advice.map { " \($0)" } ?? ""
      return "\(position) \(finding.place.path ?? "-") | \(finding.message)\(advice)"
    }
    #expect(lines == ManyErrorsFixture.findings.split(separator: "\n").map(String.init))
    #expect(findings.allSatisfy { $0.code.text == "vragenlijst-fout" && $0.severity == .error })
    #expect(findings.allSatisfy { $0.place.file == "vragenlijst.json" })
  }
}
