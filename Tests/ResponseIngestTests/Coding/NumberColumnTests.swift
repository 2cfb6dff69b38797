import Testing
import TextFormats

@testable import ResponseIngest

/// What a number with a point or comma is, by the others in its column.
@Suite struct NumberColumnTests {
  private let wave: ExampleWave

  init() throws {
    let questionnaire = CheckExample.questionnaire.replacing(
      #""name": "week", "number": "2", "type": "integer", "min": 1, "max": 53"#,
      with: #""name": "week", "number": "2", "type": "decimal", "max": 99999"#)
    wave = try ExampleWave(questionnaire: questionnaire, frame: CheckExample.frame)
  }

  /// The first of some numbers of one column as it was read, in millionths.
  private func first(_ numbers: [String], saying setting: String? = nil) throws -> Int64? {
    let renaming = try setting.map {
      try ColumnRenaming(
        SourceFile(name: "kolommen.csv", bytes: Bytes("bron;naar\nweek:decimaal;\($0)\n")),
        for: wave.questionnaire)
    }
    let rows = numbers.map { "GM9002;2021-09-01;nee;;\"\($0)\";;" }
    let text = ([Check.heading] + rows).joined(separator: "\n") + "\n"
    let judged = judge(
      [SourceFile(name: "a.csv", bytes: Bytes(text))], by: wave.context(renaming: renaming ?? .none)
    )
    return judged.table.columns[2].number(0)
  }

  @Test(
    arguments: [
      (["1.200"], nil), (["1.200", "12,5"], nil), (["1.200", "12.5"], 1_200_000),
      (["1.200", "1.234,5"], nil), (["1.200", "12.5", "1.234,5"], nil),
      (["1.200", "0.125"], 1_200_000),
      (["1.200", "3"], nil), (["1,200"], 1_200_000), (["1,200", "12.5"], nil),
      (["1.200,50"], 1_200_500_000), (["1.1250"], 1_125_000), (["−1.5", "3"], nil), (["45%"], nil),
    ] as [([String], Int64?)])
  func thePointIsWhatOthersOfTheColumnShow(_ numbers: [String], _ expected: Int64?) throws {
    let isNegative = numbers[0].hasPrefix("−")
    #expect(try first(numbers) == (isNegative ? -1_500_000 : expected))
  }

  @Test(arguments: [
    ("1.200", "punt", 1_200_000), ("1.200", "komma", 1_200_000_000),
    ("1,200", "punt", 1_200_000_000),
    ("1,200", "komma", 1_200_000),
  ])
  func kolommenMayNameTheMark(_ number: String, _ mark: String, _ expected: Int64) throws {
    #expect(try first([number], saying: mark) == expected)
  }

  @Test func ofJSONANumberHasOneMeaningAndATextCanHaveTwo() {
    func judged(_ week: String) -> JudgedResponses {
      wave.judge(
        ("a.json", #"{"gemeenten":["GM9002"],"antwoorden":{"plan":"nee","week":\#(week)}}"#))
    }
    #expect(judged("1.200").table.columns[2].number(0) == 1_200_000)
    #expect(judged(#""1.200""#).short == ["antwoord-ongeldig week"])
    #expect(judged(#""=""#).short == ["antwoord-ongeldig week"])
  }
}
