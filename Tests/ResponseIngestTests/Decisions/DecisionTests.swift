import Findings
import Municipalities
import TestSupport
import Testing
import TextFormats

@testable import ResponseIngest

@Suite struct DecisionTests {
  /// The states of all rows, with their municipality.
  private func states(_ judged: JudgedResponses) -> [String] {
    (0..<judged.table.count).map { row in
      "\(judged.units.codes[Int(judged.table.units[row])]) \(judged.state(ofRow: row).rawValue)"
    }
  }

  private let corrected = [
    "GM9002;2021-09-01;nee;;3;;", "GM9002;2021-09-02;nee;;4;;",
  ]

  @Test func whatIsSetAsideDoesNotCountAndTheOtherDoes() throws {
    let judged = try ExampleWave().judge(rows: corrected[0], corrected[1])
    #expect(states(judged) == ["GM9002 passed-over", "GM9002 complete"])
    let decided = judged.recounted(by: [try .example(.setAside, record: 3)])
    #expect(states(decided) == ["GM9002 complete", "GM9002 set-aside"])
    #expect(decided.short == ["inzending-terzijde 3"])
  }

  @Test func theDecisionThatWasTakenLastHolds() throws {
    let judged = try ExampleWave().judge(rows: corrected[0], corrected[1])
    let decided = judged.recounted(by: [
      try .example(.setAside, record: 3), try .example(.reinstated, record: 3),
    ])
    #expect(states(decided) == states(judged))
    #expect(decided.findings() == judged.findings())
  }

  @Test func whatIsAdmittedCountsAfterTheClosingForThatMunicipalityOnly() throws {
    let judged = try ExampleWave().judge(rows: "GM9001 GM9002;2021-09-21;nee;;3;;ja")
    #expect(states(judged) == ["GM9001 refused", "GM9002 refused"])
    #expect(judged.short == ["inzending-te-laat 2"])
    let decided = judged.recounted(by: [try .example(.admitted)])
    #expect(states(decided) == ["GM9001 refused", "GM9002 complete"])
    #expect(
      decided.findings().map { "\($0.code) \($0.units)" }
        == [#"inzending-te-laat ["GM9001"]"#, #"inzending-toegelaten ["GM9002"]"#])
  }

  @Test func aDecisionAboutWhatIsNotThereChangesNothing() throws {
    let judged = try ExampleWave().judge(rows: corrected[0])
    for decision in [
      try Decision.example(.setAside, record: 9), try .example(.setAside, of: "GM9001"),
    ] {
      #expect(states(judged.recounted(by: [decision])) == ["GM9002 complete"])
    }
  }

  @Test func anEmptySubmissionThatIsAdmittedStillDoesNotCount() throws {
    let judged = try ExampleWave().judge(rows: "GM9002;2021-09-21;;;;tekst;")
    #expect(states(judged.recounted(by: [try .example(.admitted)])) == ["GM9002 refused"])
  }

  @Test func aLaterIncompleteSubmissionHasToBeLookedAt() throws {
    let judged = try ExampleWave().judge(rows: corrected[0], "GM9002;2021-09-02;;;4;;")
    #expect(states(judged) == ["GM9002 complete", "GM9002 under-review"])
    let decided = judged.recounted(by: [try .example(.setAside)])
    #expect(states(decided) == ["GM9002 set-aside", "GM9002 partial"])
  }

  @Test func onlyFlawlessSubmissionsCountWhenThatIsAsked() throws {
    let judged = try ExampleWave().judge(
      rows: "GM9001;2021-09-01;ja;geen;3;;ja", "GM9002;2021-09-01;nee;;3;;")
    #expect(judged.countingCount == 2)
    #expect(states(judged.flawless) == ["GM9001 refused", "GM9002 complete"])
  }

  /// Taking in a file must tell what counted without it.
  @Test(arguments: 0..<40)
  func countingAmongTheFirstFilesIsCountingThemAlone(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let wave = try ExampleWave()
    let files = (0..<3).map { number -> SourceFile in
      let rows = (0..<Int.random(in: 0...4, using: &generator)).map { _ in
        let codes = ["GM9001", "GM9002", "GM9001 GM9002"]
        let days = ["2021-09-01", "2021-09-02", "2021-09-21", ""]
        let plans = ["ja;gezondheid", "nee;", ";", "misschien;"]
        return [
          codes.randomElement(using: &generator), days.randomElement(using: &generator),
          plans.randomElement(using: &generator),
        ].compactMap { $0 }.joined(separator: ";") + ";3;;"
      }
      return SourceFile(
        name: "\(number).csv",
        bytes: Bytes(([Check.heading] + rows).joined(separator: "\n") + "\n"))
    }
    let decisions = try [Decision.Verdict.setAside, .admitted].map {
      try Decision.example($0, record: Int.random(in: 2...5, using: &generator))
    }
    let all = judge(files, by: wave.context())
    for count in 0...3 {
      let alone = judge(Array(files.prefix(count)), by: wave.context()).recounted(by: decisions)
      let among = all.recounted(by: decisions, among: all.rows(beforeFile: count))
      #expect(among.countingRows == alone.countingRows)
    }
  }
}
