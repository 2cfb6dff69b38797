import Findings
import Testing

@testable import ResponseIngest

@Suite struct OpenErrorTests {
  @Test func aQuestionUnderTwoKeysIsOpenAlsoByAnAlias() throws {
    let judged = try ExampleWave().judge(
      ("a.json", #"{"gemeenten":["GM9002"],"antwoorden":{"plan":"nee","PLAN":"ja"}}"#))
    #expect(judged.short == ["kolom-dubbel plan"])
    #expect(judged.openFindings.map(\.question) == [0])
  }

  @Test func aQuestionUnderTwoHeadingsIsOpenInEveryRow() throws {
    let judged = try ExampleWave().judge(
      ("a.csv", "gemeentecode;ingezonden;plan;plan\nGM9001;;nee;ja\nGM9002;;nee;\n"))
    #expect(judged.openFindings.map(\.row) == [0, 1])
  }

  @Test func anEmptySubmissionThatCouldBeMendedIsARefusal() throws {
    let wave = try ExampleWave()
    for row in ["GM9002;;onzin;;;;", "GM9002;;;opvoeding;;;"] {
      #expect(wave.judge(rows: row).refusedUnits[1], "\(row)")
    }
    #expect(!wave.judge(rows: "GM9002;;;;;alleen tekst;").refusedUnits[1])
    #expect(!wave.judge(rows: "GM9002;2021-09-21;onzin;;;;").refusedUnits[1])
  }

  @Test func whatIsNotPlacedGivesNoFindingsOnItsAnswers() throws {
    let judged = try ExampleWave().judge(
      ("a.json", #"{"gemeenten":["GM0999"],"antwoorden":{"plan":"nee","plan":"ja","zz":1}}"#))
    #expect(judged.short == ["gemeente-onbekend"])
  }

  @Test func codesPartedByNoBreakSpacesAreTheCodesThatAreNamed() throws {
    let judged = try ExampleWave().judge(rows: "GM9001\u{A0}GM9002;2021-09-01;nee;;3;;ja")
    #expect(judged.short == [])
    let wrong = try ExampleWave().judge(rows: "GM9001\u{1}GM9998 GM9999;2021-09-01;nee;;3;;ja")
    #expect(wrong.findings().map(\.value) == ["GM9998", "GM9999"])
  }

  @Test func answersThatAreNoObjectMakeTheFileUnreadable() throws {
    let judged = try ExampleWave().judge(("a.json", #"{"gemeenten":["GM9002"],"antwoorden":"ja"}"#))
    #expect(judged.short == ["bestand-onleesbaar"])
  }
}
