import Municipalities
import QuestionnaireSchema
import ResponseIngest
import Tables
import Testing

@testable import MonitorReport

@Suite struct PanelTests {
  /// GM9001 and GM9002 went up in GM9010, GM9003 became GM9013, and GM9004 was divided over GM9005, which
  /// stayed, and GM9006, which is new.
  private static func waves() throws -> (PanelWave, PanelWave) {
    let changes = try [
      Moving.reorganisation(.merge, "GM9001", "GM9010"),
      Moving.reorganisation(.merge, "GM9002", "GM9010"),
      Moving.reorganisation(.merge, "GM9003", "GM9013"),
      Moving.reorganisation(.split, "GM9004", "GM9005"),
      Moving.reorganisation(.split, "GM9004", "GM9006"),
    ]
    return (
      try Moving.panel(
        2020, frame: "GM9001 GM9002 GM9003 GM9004 GM9005 GM9007 GM9008 GM9009 GM9011",
        answers: "GM9001=ja GM9002=nee GM9003=ja GM9004=ja GM9005=ja GM9007=nee GM9008=ja GM9009= "
          + "GM9011=ja"),
      try Moving.panel(
        2021, frame: "GM9005 GM9006 GM9007 GM9008 GM9009 GM9010 GM9011- GM9013",
        answers: "GM9005=nee GM9007=ja GM9008= GM9009=nee GM9010=ja GM9011=nee GM9013=nee",
        reorganisations: changes)
    )
  }

  private static func step(_ waves: (PanelWave, PanelWave)) throws -> PanelStep {
    try #require(
      PanelStep(
        "plannen", from: waves.0, to: waves.1,
        UnchangedUnits(from: waves.0.standings.division, to: waves.1.standings.division)))
  }

  @Test("only a municipality that no reorganisation touched is the same; another name is no matter")
  func unchanged() throws {
    let (earlier, later) = try Self.waves()
    let same = UnchangedUnits(from: earlier.standings.division, to: later.standings.division)
    let codes = zip(earlier.standings.division.codes, same.later).compactMap { code, unit in
      unit.map { "\(code)-\(later.standings.division.codes[$0])" }
    }
    #expect(
      codes == [
        "GM9003-GM9013", "GM9007-GM9007", "GM9008-GM9008", "GM9009-GM9009", "GM9011-GM9011",
      ])
  }

  @Test("the panel is who answered in both years and belongs to the figure in both")
  func counts() throws {
    let step = try Self.step(Self.waves())
    // GM9003 ja → nee, GM9007 nee → ja, GM9008 ja → leeg, GM9009 leeg → nee; GM9011 has left the figure.
    #expect(
      step.composition
        == .init(before: 9, after: 6, both: 4, changedBefore: 4, changedAfter: 2))
    let numbers = try #require(step.bases.first)
    let yes = try #require(numbers.categories.first { $0.category.name == "ja" })
    #expect(yes.plainBefore == Share(numerator: 6, denominator: 9))
    #expect(yes.plainAfter == Share(numerator: 2, denominator: 7))
    #expect(yes.before == Share(numerator: 2, denominator: 4))
    #expect(yes.after == Share(numerator: 1, denominator: 4))
    #expect((yes.gained, yes.lost) == (1, 2))
    let no = try #require(numbers.categories.first { $0.category.name == "nee" })
    #expect((no.before.numerator, no.after.numerator, no.gained, no.lost) == (1, 2, 2, 1))
  }

  @Test("it warns when all municipalities and the same municipalities moved opposite ways")
  func opposite() throws {
    let frame = "GM9001 GM9002 GM9003 GM9004"
    let step = try Self.step(
      (
        try Moving.panel(2020, frame: frame, answers: "GM9001=ja GM9002=nee"),
        try Moving.panel(2021, frame: frame, answers: "GM9001=nee GM9002=nee GM9003=ja GM9004=ja")
      ))
    // Of all 1 of 4 and 2 of 4; of the two that answered twice 1 of 2 and none.
    #expect(
      step.warnings.words == [
        "Let op: van 2020 naar 2021 ging ‘Een plan’ van 25% naar 50%, maar bij de gemeenten die beide jaren "
          + "antwoordden van 50% naar 0%. Een deel van de verandering komt doordat andere gemeenten "
          + "antwoordden."
      ])
  }

  @Test("a panel of nobody has no percentages and no warnings")
  func nobody() throws {
    let step = try Self.step(
      (
        try Moving.panel(2020, frame: "GM9001 GM9002", answers: "GM9001=ja"),
        try Moving.panel(2021, frame: "GM9001 GM9002", answers: "GM9002=ja")
      ))
    #expect(step.composition.both == 0)
    #expect(step.bases.first?.categories.allSatisfy { $0.before.percentage == nil } == true)
    #expect(step.warnings.isEmpty)
  }

  @Test(
    "a wave's own division becomes the latest one by what is not followed and what went together")
  func divisions() throws {
    for flow in CountedFlow.flows(over: SampleWaves.standings) {
      for stage in flow.stages {
        for (state, name) in flow.states.enumerated() where name != .notAsked {
          let part = stage.divisions(of: state, name)
          #expect((part.own ?? 0) - (part.notFollowed ?? 0) + (part.merged ?? 0) == part.followed)
        }
      }
    }
  }
}
