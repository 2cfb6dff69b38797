import Tables
import Testing

@testable import MonitorReport

@Suite struct PointChangeTests {
  private func change(_ before: (Int, Int), _ after: (Int, Int)) -> PointChange? {
    PointChange(
      from: Share(numerator: before.0, denominator: before.1),
      to: Share(numerator: after.0, denominator: after.1))
  }

  @Test(arguments: [
    ((140, 273), (141, 273), "0,4"), ((0, 1), (1, 1), "100,0"), ((1, 2), (1, 2), "0,0"),
    // 1/2000 is 0,05 point: half a tenth is rounded up.
    ((0, 2000), (1, 2000), "0,1"), ((0, 2001), (1, 2001), "0,0"),
    ((1_000_000, 2_000_000), (1_000_001, 2_000_001), "0,0"),
  ])
  func isPrintedInTenthsOfAPointRoundedHalfUp(
    before: (Int, Int), after: (Int, Int), printed: String
  ) throws {
    #expect(change(before, after)?.printed == printed)
    #expect(change(after, before) == change(before, after))
  }

  @Test func isOrderedExactly() throws {
    let near = try #require(change((1, 1_000_003), (2, 1_000_003)))
    let far = try #require(change((1, 1_000_002), (2, 1_000_002)))
    #expect(near < far)
    #expect(!(far < near))
  }

  @Test func thereIsNoneWithoutABase() {
    #expect(change((0, 0), (1, 2)) == nil)
  }
}
