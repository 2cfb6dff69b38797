import Testing

@testable import ResponseIngest

@Suite struct BrokenRowTests {
  struct Example: Sendable {
    let rows: [String]
    let findings: [String]
    let reason: String
  }

  @Test(arguments: [
    Example(
      rows: [#"GM9001;2021-09-01;nee;;3;"geen einde;ja"#, "GM9002;2021-09-01;nee;;99;;"],
      findings: ["bestand-onleesbaar 2", "antwoord-buiten-bereik 3 week"],
      reason: "a quote that is never closed"),
    Example(
      rows: [
        #"GM9001;2021-09-01;nee;;3;"geen einde;ja"#, "GM9002;2021-09-01;nee;;99;;",
        #"GM9001;2021-09-01;nee;;3;"wel een einde";ja"#,
      ],
      findings: ["rij-ongelijk 2", "antwoord-buiten-bereik 3 week"],
      reason: "a quote that is closed by that of a later row"),
    Example(
      rows: [#"GM9001;2021-09-01;nee;;3;"twee"#, #"regels";ja"#, "GM9002;2021-09-01;nee;;99;;"],
      findings: ["antwoord-buiten-bereik 3 week"],
      reason: "a line break between quotes is part of the text"),
    Example(
      rows: ["GM9001;2021-09-01;nee;;3;a;ja;;;", "GM9002;2021-09-01;nee;;99;;"],
      findings: ["antwoord-buiten-bereik 3 week"], reason: "empty cells at the end are nothing"),
    Example(
      rows: ["", "GM9002;2021-09-01;nee;;99;;", ";;;;;;"],
      findings: ["antwoord-buiten-bereik 3 week"],
      reason: "blank rows are counted and skipped"),
  ])
  func oneBrokenRowNeverHidesTheNext(_ example: Example) throws {
    let text = ([Check.heading] + example.rows).joined(separator: "\n")
    let judged = try ExampleWave().judge(("antwoorden.csv", text))
    #expect(judged.short == example.findings, "\(example.reason)")
  }

  @Test func aBrokenLineOfJSONDoesNotHideTheNext() throws {
    let text = """
      {"gemeenten":["GM9001"],"antwoorden":{"plan":"nee","impuls":"ja"}}
      {"gemeenten":["GM9002"],"antwoorden":

      [1, 2]
      {"gemeenten":["GM9002"],"antwoorden":{"plan":"nee","week":true}}
      """
    let judged = try ExampleWave().judge(("antwoorden.jsonl", text))
    #expect(
      judged.short == ["bestand-onleesbaar 2", "bestand-onleesbaar 4", "antwoord-ongeldig 5 week"])
    #expect(judged.countingCount == 2)
  }
}
