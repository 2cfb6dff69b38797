import Testing

@testable import Simulation

@Suite struct DrawsTests {
  /// Source: the reference implementation of SplitMix64, for the seed 1234567.
  @Test func areThoseOfTheReference() {
    var draws = Draws(seed: 1_234_567)
    let numbers = (0..<5).map { _ in draws.next() }
    #expect(
      numbers == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
  }

  @Test func reachBothEndsOfARange() {
    var draws = Draws(seed: 1)
    let numbers = Set((0..<200).map { _ in draws.number(-2...2) })
    #expect(numbers == [-2, -1, 0, 1, 2])
    #expect((0..<50).allSatisfy { _ in draws.below(1) == 0 })
  }

  @Test func differBetweenStreamsAndNumbers() {
    var first: Set<UInt64> = []
    for number in 0..<100 {
      for stream in [Draws.Stream.answers, .times, .faults] {
        var draws = Draws(seed: 7, stream: stream, number: number)
        first.insert(draws.next())
      }
    }
    #expect(first.count == 300)
  }

  @Test func chooseExactlySoMany() {
    for (count, whole) in [(0, 10), (3, 10), (10, 10), (1, 1), (0, 0)] {
      var draws = Draws(seed: 3)
      let isChosen = chosen(count, of: whole, &draws)
      #expect(isChosen.count == whole)
      #expect(isChosen.count { $0 } == count)
    }
  }
}
