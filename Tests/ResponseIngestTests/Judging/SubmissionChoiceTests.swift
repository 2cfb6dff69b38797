import Findings
import Testing

@testable import ResponseIngest

@Suite struct SubmissionChoiceTests {
  struct Example: Sendable {
    let rows: [String]
    /// The row of the file that counts for GM9002.
    let counts: Int?
    let findings: [String]
    let reason: String
  }

  @Test(arguments: [
    Example(
      rows: ["GM9002;2021-09-01;nee;;3;;", "GM9002;2021-09-02;nee;;4;;"], counts: 3,
      findings: ["inzending-dubbel info 2"], reason: "the one received last"),
    Example(
      rows: ["GM9002;2021-09-01;nee;;3;;", "GM9002;2021-09-02;;;4;;"], counts: 2,
      findings: ["antwoord-ontbreekt fout 3", "inzending-dubbel waarschuwing 3"],
      reason: "complete before partial"),
    Example(
      rows: ["GM9002;2021-09-01;nee;;3;;", "GM9001 GM9002;2021-09-02;nee;;4;;ja"], counts: 2,
      findings: ["inzending-dubbel waarschuwing 3"], reason: "alone before joint"),
    Example(
      rows: ["GM9002;;nee;;3;;", "GM9002;2021-09-02;nee;;4;;"], counts: 3,
      findings: ["datum-ontbreekt waarschuwing 2", "inzending-dubbel info 2"],
      reason: "no time comes first"),
    Example(
      rows: ["GM9002;2021-09-01;nee;;;;", "GM9002;2021-09-01;nee;;4;;"], counts: 3,
      findings: ["inzending-dubbel fout 2"], reason: "at equal times the one with most answers"),
    Example(
      rows: ["GM9002;2021-09-01;nee;;4;;", "GM9002;2021-09-01;nee;;30;;"], counts: 3,
      findings: ["inzending-dubbel fout 2"],
      reason: "then the smallest canonical JSON, in which 30 comes before 4"),
    Example(
      rows: ["GM9002;2021-09-01;nee;;4;;", "GM9002;2021-09-01;Nee;;4;;"], counts: 2,
      findings: ["inzending-dubbel info 3"], reason: "equal times and equal answers"),
    Example(
      rows: ["GM9002;2021-09-01;nee;;4;;", "GM9002;2021-09-21;nee;;5;;"], counts: 2,
      findings: ["inzending-te-laat fout 3"], reason: "late does not count"),
    Example(
      rows: ["GM9002;2021-09-01;;;;niets;"], counts: nil,
      findings: ["inzending-leeg fout 2", "antwoord-ontbreekt fout 2"],
      reason: "text alone is no response"),
  ])
  func oneSubmissionCounts(_ example: Example) throws {
    let text = ([Check.heading] + example.rows).joined(separator: "\n")
    let judged = try ExampleWave().judge(("antwoorden.csv", text))
    let row = judged.countingRows[1].map { row in
      Int(judged.submissions[Int(judged.table.submissions[row])].row)
    }
    #expect(row == example.counts, "\(example.reason)")
    let found = judged.findings().map {
      "\($0.code) \($0.severity.rawValue) \($0.place.row ?? 0)"
    }
    #expect(found == example.findings, "\(example.reason)")
  }
}
