import Findings
import Testing

@testable import ResponseIngest

/// A text that is kept as a place is read back as it was read.
@Suite struct RawTextTests {
  struct Example: Sendable {
    let cell: String
    let json: String
  }

  @Test(arguments: [
    Example(cell: #""a" b"#, json: "a b"), Example(cell: #""a""b" c"#, json: #"a\"b c"#),
    Example(cell: #""a; b""#, json: "a; b"), Example(cell: #"a "b" c"#, json: #"a \"b\" c"#),
    Example(cell: #""  é "" ""#, json: #"\u00e9 \""#),
  ])
  func theSameTextInACellAndInJSONIsEqual(_ example: Example) throws {
    let judged = try ExampleWave().judge(
      ("a.csv", "\(Check.heading)\nGM9002;2021-09-01;nee;;;\(example.cell);\n"),
      (
        "b.json",
        #"{"gemeenten":["GM9002"],"ingezonden":"2021-09-01","antwoorden":"#
          + "{\"plan\":\"nee\",\"toelichting\":\"\(example.json)\"}}"
      ))
    #expect(judged.findings().map(\.severity) == [.info])
  }

  @Test func aZeroByteInAnOptionCellIsNotEmptyAndNotATick() throws {
    let heading = "gemeentecode;ingezonden;plan;doelen/gezondheid;week;toelichting;impuls"
    for cell in ["\0", "\u{0}1"] {
      let judged = try ExampleWave().judge(("a.csv", "\(heading)\nGM9001;;ja;\(cell);;;\n"))
      #expect(judged.short.contains("antwoord-ongeldig 2 doelen"))
    }
  }

  @Test func keysThatOnlyLookAlikeAreNotTheSame() throws {
    let judged = try ExampleWave().judge(
      (
        "a.json",
        #"{"gemeenten":["GM9002"],"antwoorden":{"plan":"nee","e\u0301":1,"\u00e9":2}}"#
      ))
    #expect(judged.short == ["kolom-onbekend", "kolom-onbekend"])
  }

  @Test func manyBrokenRowsAreEachToldAndDoNotHideTheLast() throws {
    let rows = [String](repeating: #"GM9001;2021-09-01;nee;;3;"geen einde;ja"#, count: 300)
    let judged = try ExampleWave().judge(
      ("a.csv", ([Check.heading] + rows + ["GM9002;2021-09-01;nee;;99;;"]).joined(separator: "\n")))
    let found = judged.short
    #expect(found.last == "antwoord-buiten-bereik 302 week")
    #expect(found.count == 301)
  }
}
