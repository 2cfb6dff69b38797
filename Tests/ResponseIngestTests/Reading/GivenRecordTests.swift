import Findings
import QuestionnaireSchema
import TestSupport
import Testing
import TextFormats

@testable import ResponseIngest

@Suite struct GivenRecordTests {
  private func given(_ judged: JudgedResponses, _ name: String, row: Int = 0) throws -> [String] {
    let record = judged.record(ofRow: row)
    let question = try #require(judged.questionnaire.question(named: name))
    return [record.file, record.place ?? "-"]
      + record.parts(of: question).map { "\($0.column)=\($0.value)" }
  }

  @Test func findsAnAnswerUnderItsHeading() throws {
    let judged = try ExampleWave().judge(
      ("a.csv", "gemeentecode;PLAN;week\nGM9001; Ja ;99\n\nGM9002;;3\n"))
    #expect(try given(judged, "plan") == ["a.csv", "rij 2", "PLAN=Ja"])
    #expect(try given(judged, "week") == ["a.csv", "rij 2", "week=99"])
    #expect(try given(judged, "plan", row: 1) == ["a.csv", "rij 4", "PLAN="])
    #expect(try given(judged, "doelen") == ["a.csv", "rij 2"])
  }

  @Test func findsAnAnswerOverSeveralColumns() throws {
    let judged = try ExampleWave().judge(
      ("a.csv", "doelen/gezondheid;gemeentecode;doelen.opvoeding\n1;GM9001;\n"))
    #expect(
      try given(judged, "doelen") == ["a.csv", "rij 2", "doelen/gezondheid=1", "doelen.opvoeding="])
  }

  @Test func findsAnAnswerByItsKey() throws {
    let judged = try ExampleWave().judge(
      ("a.json", #"{"gemeenten":["GM9001"],"antwoorden":{"plan":null,"doelen":["opvoeding"]}}"#),
      ("b.jsonl", #"{"gemeenten":["GM9002"],"antwoorden":{"plan":"ja"}}"#))
    #expect(try given(judged, "plan") == ["a.json", "-", "plan="])
    #expect(try given(judged, "doelen") == ["a.json", "-", #"doelen=["opvoeding"]"#])
    #expect(try given(judged, "week") == ["a.json", "-"])
    #expect(try given(judged, "plan", row: 1) == ["b.jsonl", "rij 1", "plan=ja"])
  }

  @Test func findsAnAnswerInItsCell() throws {
    var template = TemplateDraft()
    template.fill(["gemeentecode": "GM9001", "plan": "Ja", "week": "3"])
    let judged = judge([try template.file()], by: try ExampleWave().context())
    let plan = try given(judged, "plan")
    #expect(plan[1] == "kolom C")
    #expect(plan[2].hasPrefix("C") && plan[2].hasSuffix("=Ja"))
  }

  @Test func givesTheCodesForWhichARowIsRefused() throws {
    let judged = try ExampleWave().judge(
      ("a.csv", "gemeentecode;ingezonden;plan\nGM9001;2021-09-30;ja\nGM9002;2021-09-01;\n"),
      ("b.json", #"{"gemeenten":["GM9001","GM9999"],"antwoorden":{"plan":"ja"}}"#))
    let codes = judged.refusalCodes.sorted { $0.key < $1.key }
    #expect(
      codes.map { "\($0.key) \($0.value.map(\.text).joined(separator: " "))" }
        == ["0 inzending-te-laat", "1 inzending-leeg"])
  }
}
