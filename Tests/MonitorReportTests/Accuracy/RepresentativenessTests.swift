import Tables
import Testing

@testable import MonitorReport

/// Expected indicators come from a Python script with `fractions.Fraction` for the response rates and
/// `decimal` with 60 digits for the roots.
@Suite struct RepresentativenessTests {
  private func indicators(_ groups: [(Int, Int)]) throws -> Representativeness {
    try #require(
      Representativeness(
        GroupResponse(
          column: "kolom",
          rows: groups.enumerated().map { index, group in
            .init(
              value: String(index), share: Share(numerator: group.0, denominator: group.1))
          })))
  }

  /// P = 0.268253…, R = 0.463494…; 0.127083… and -0.236241….
  @Test func givesTheIndicatorsOfTheImpuls() throws {
    let found = try indicators([(217, 273), (12, 79)])
    #expect(found.indicator == 268)
    #expect(found.representativeness == 463)
    #expect(found.groups.map(\.indicator) == [127, -236])
  }

  /// P = 0.268380…, R = 0.463241…; 0.079126…, 0.046616…, 0.088226…, -0.236241….
  @Test func givesTheIndicatorsOfTheTranches() throws {
    let found = try indicators([(77, 96), (38, 49), (102, 128), (12, 79)])
    #expect(found.indicator == 268)
    #expect(found.representativeness == 463)
    #expect(found.groups.map(\.indicator) == [79, 47, 88, -236])
  }

  /// By hand: rates 1 and 2/5 around 7/10, so that P = 3/10 and R = 2/5; √½ · 3/10 = 0.2121….
  @Test func givesTheIndicatorsOfTwoEqualHalves() throws {
    let found = try indicators([(5, 5), (2, 5)])
    #expect(found.indicator == 300)
    #expect(found.representativeness == 400)
    #expect(found.groups.map(\.indicator) == [212, -212])
  }

  @Test func seesNoDifferenceWhereAllGroupsRespondAlike() throws {
    let found = try indicators([(2, 4), (50, 100), (1, 2)])
    #expect(found.indicator == 0)
    #expect(found.representativeness == 1_000)
    #expect(found.groups.map(\.indicator) == [0, 0, 0])
  }

  @Test func isFarthestFromEqualWhenOneHalfRespondsAndTheOtherDoesNot() throws {
    let found = try indicators([(500_000, 500_000), (0, 500_000)])
    #expect(found.indicator == 500)
    #expect(found.representativeness == 0)
  }

  /// The indicator of the column is the root of the sum of the squares of those of its groups.
  @Test func roundsHalfUp() {
    // √(1/4 000 000) is half a thousandth; a little less is rounded down.
    #expect(SquareRoot(of: NaturalNumber(1), over: NaturalNumber(4_000_000)).thousandths == 1)
    #expect(SquareRoot(of: NaturalNumber(1), over: NaturalNumber(4_000_001)).thousandths == 0)
    // 1 - 2/4000 is 999½ thousandths.
    let root = SquareRoot(of: NaturalNumber(1), over: NaturalNumber(16_000_000))
    #expect(root.thousandthsOfOneLessTwice == 1_000)
    let more = SquareRoot(of: NaturalNumber(1), over: NaturalNumber(15_999_999))
    #expect(more.thousandthsOfOneLessTwice == 999)
  }

  @Test func leavesOutAColumnWithTooManyGroups() {
    let rows = (0...Representativeness.mostGroups).map {
      GroupResponse.Row(value: String($0), share: Share(numerator: 1, denominator: 1))
    }
    #expect(Representativeness(GroupResponse(column: "naam", rows: rows)) == nil)
    #expect(Representativeness(GroupResponse(column: "leeg", rows: [])) == nil)
  }

  @Test(arguments: [(0, "0,000"), (7, "0,007"), (-236, "-0,236"), (1_000, "1,000")])
  func printsThreeDecimals(thousandths: Int, expected: String) {
    #expect(dutchThousandths(thousandths) == expected)
  }
}
