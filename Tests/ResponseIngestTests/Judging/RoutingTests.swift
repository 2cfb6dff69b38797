import Testing

@testable import ResponseIngest

@Suite struct RoutingTests {
  struct Example: Sendable {
    let row: String
    let findings: [String]
    let reason: String
  }

  @Test(arguments: [
    Example(
      row: "GM9002;2021-09-01;nee;opvoeding;;;",
      findings: ["antwoord-niet-gevraagd 2 doelen"], reason: "the gate is answered no"),
    Example(
      row: "GM9002;2021-09-01;nee;onzin;;;",
      findings: ["antwoord-niet-gevraagd 2 doelen"],
      reason: "not asked goes before what is wrong with the answer"),
    Example(
      row: "GM9002;2021-09-01;;opvoeding;3;;",
      findings: ["hoofdvraag-ontbreekt 2 doelen", "antwoord-ontbreekt 2 plan"],
      reason: "the gate is blank"),
    Example(
      row: "GM9002;2021-09-01;wellicht;opvoeding;3;;",
      findings: ["antwoord-onbekend 2 plan", "hoofdvraag-ontbreekt 2 doelen"],
      reason: "the gate is faulty, and a faulty answer is not missing"),
    Example(
      row: "GM9002;2021-09-01;nee;;3;;ja",
      findings: ["antwoord-niet-gevraagd 2 impuls"],
      reason: "the frame says no"),
    Example(
      row: "GM9001;2021-09-01;ja;;3;;ja", findings: [],
      reason: "a question that is asked and not required may be left empty"),
  ])
  func anAnswerGetsAtMostOneFinding(_ example: Example) throws {
    let found = try ExampleWave().judge(rows: example.row).short.sorted()
    #expect(found == example.findings.sorted(), "\(example.reason)")
  }

  @Test func withoutAFrameAQuestionThatHangsOnItMayBeAnsweredAndNeedNot() throws {
    let wave = try ExampleWave()
    let answered = wave.judge(rows: "GM9001;2021-09-01;nee;;3;;ja", withFrame: false)
    #expect(answered.short == ["kader-ontbreekt"])
    #expect(answered.table.columns[4].isPresent(0))
    let empty = wave.judge(rows: "GM9001;2021-09-01;nee;;3;;", withFrame: false)
    #expect(empty.short == ["kader-ontbreekt"])
  }

  @Test func aQuestionAskedOfOneOfTheMunicipalitiesMayBeAnswered() throws {
    let judged = try ExampleWave().judge(rows: "GM9001 GM9002;2021-09-01;nee;;3;;ja")
    #expect(judged.short == [])
    #expect((0..<2).map { judged.table.columns[4].isPresent($0) } == [true, false])
  }
}
