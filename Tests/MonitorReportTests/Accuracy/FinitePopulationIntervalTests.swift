import TestSupport
import Testing

@testable import MonitorReport

/// Expected bounds come from a Python script that goes through every *K* from *x* to *N* − (*n* − *x*),
/// adds up `math.comb(K, j) * math.comb(N - K, n - j)` as whole numbers, and keeps the *K* for which
/// both tails are more than 1/40 of `math.comb(N, n)`, compared as `fractions.Fraction`.
@Suite struct FinitePopulationIntervalTests {
  @Test(arguments: [
    (140, 217, 273, 168...184), (67, 217, 273, 77...92), (10, 217, 273, 10...17),
    (0, 217, 273, 0...2), (217, 217, 273, 271...273), (6, 12, 79, 19...60), (0, 12, 79, 0...19),
    (12, 12, 79, 60...79), (1, 12, 79, 1...28), (3, 10, 50, 5...31), (8, 16, 80, 22...58),
    (112, 224, 352, 162...190), (50, 100, 1_000, 404...596), (1, 2, 1_000, 13...987),
    (0, 500, 1_000, 0...5),
  ])
  func isThatOfTheSlowScript(count: Int, respondents: Int, size: Int, expected: ClosedRange<Int>)
    throws
  {
    let interval = try #require(
      FinitePopulationInterval(count: count, respondents: respondents, size: size))
    #expect(interval.lowest...interval.highest == expected)
  }

  /// Where a tail is 1/40 exactly, the number is rejected: of 40 units 1 responded.
  @Test(arguments: [
    (0, 1, 40, 0...38), (1, 1, 40, 2...40), (1, 1, 39, 1...39), (1, 1, 41, 2...41),
  ])
  func rejectsATailOfExactlyOneFortieth(
    count: Int, respondents: Int, size: Int, expected: ClosedRange<Int>
  ) throws {
    let interval = try #require(
      FinitePopulationInterval(count: count, respondents: respondents, size: size))
    #expect(interval.lowest...interval.highest == expected)
  }

  /// The same script with the weights made one from another, and halving instead of every *K*.
  @Test(arguments: [
    (300, 1_000, 5_000, 1_374...1_631), (20, 500, 100_000, 2_464...6_105),
    (0, 300, 1_001, 0...10), (700, 700, 1_001, 998...1_001),
    (5, 7, 1_000_000, 290_422...963_307), (1_500, 3_000, 20_000, 9_667...10_333),
    (2_999, 3_000, 20_000, 19_966...19_999), (400, 2_000, 1_000_000, 182_687...218_196),
  ])
  func isThatOfTheScriptForManyUnitsToo(
    count: Int, respondents: Int, size: Int, expected: ClosedRange<Int>
  ) throws {
    let interval = try #require(
      FinitePopulationInterval(count: count, respondents: respondents, size: size))
    #expect(interval.lowest...interval.highest == expected)
  }

  @Test func keepsANumberOfManyUnitsThatTheBoundsLeaveOpen() throws {
    // P(X ≥ 1 | K = 1000) is 1000/40000, exactly 1/40: the script rejects it, the bounds cannot.
    let interval = try #require(
      FinitePopulationInterval(count: 1, respondents: 1, size: 40_000))
    #expect((1_000...1_001).contains(interval.lowest))
    #expect(interval.highest == 40_000)
  }

  @Test(arguments: 1...40)
  func boundsAreNeverNarrowerThanTheExactInterval(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let size = Int.random(in: 2...400, using: &generator)
    let respondents = Int.random(in: 1...size, using: &generator)
    let count = Int.random(in: 0...respondents, using: &generator)
    for inCategory in count...(size - respondents + count) {
      let tail = HypergeometricTail(
        count: count, respondents: respondents, inCategory: inCategory, size: size)
      let exceeds = tail.exceedsExactly(1, in: 40)
      let isSurelyNot = tail.isSurelyAtMost(1, in: 40)
      #expect(!(exceeds && isSurelyNot), "\(count) of \(respondents) of \(size), \(inCategory)")
      // A tail that is 1/40 exactly needs 40 to divide a product of binomials: rare, and not here.
      #expect(exceeds || isSurelyNot, "\(count) of \(respondents) of \(size), \(inCategory)")
    }
  }

  @Test(arguments: 1...40)
  func mirrorsForThoseWhoAreNotInTheCategory(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let size = Int.random(in: 1...300, using: &generator)
    let respondents = Int.random(in: 1...size, using: &generator)
    let count = Int.random(in: 0...respondents, using: &generator)
    let interval = try #require(
      FinitePopulationInterval(count: count, respondents: respondents, size: size))
    let others = try #require(
      FinitePopulationInterval(count: respondents - count, respondents: respondents, size: size))
    #expect(interval.lowest == size - others.highest)
    #expect(interval.lowest >= count)
    #expect(interval.highest <= size - (respondents - count))
  }

  @Test func isTheCountItselfWhenAllResponded() {
    #expect(
      FinitePopulationInterval(count: 3, respondents: 5, size: 5).map { $0.lowest...$0.highest }
        == 3...3)
  }

  @Test func isNotThereWhenNobodyResponded() {
    #expect(FinitePopulationInterval(count: 0, respondents: 0, size: 79) == nil)
  }

  /// Whatever the true number is, at least 95 % of the draws give an interval that holds it.
  ///
  /// Over all draws, with weights as whole numbers.
  @Test(arguments: [(1, 8), (3, 12), (7, 20), (12, 20), (19, 20), (15, 40)])
  func holdsTheTrueNumberInAtLeast95OfEvery100Draws(respondents: Int, size: Int) throws {
    let intervals = try (0...respondents).map { count in
      try #require(FinitePopulationInterval(count: count, respondents: respondents, size: size))
    }
    for truth in 0...size {
      var held = 0
      var all = 0
      for count in max(0, respondents - (size - truth))...min(respondents, truth) {
        let weight = choose(truth, count) * choose(size - truth, respondents - count)
        all += weight
        if (intervals[count].lowest...intervals[count].highest).contains(truth) { held += weight }
      }
      #expect(20 * held >= 19 * all, "\(truth)")
    }
  }

  private func choose(_ number: Int, _ chosen: Int) -> Int {
    (0..<chosen).reduce(1) { $0 * (number - $1) / ($1 + 1) }
  }

  @Test func refusesMoreRespondentsThanThereAre() async {
    await #expect(processExitsWith: .failure) {
      _ = FinitePopulationInterval(count: 0, respondents: 2, size: 1)
    }
  }
}

@Suite struct NaturalNumberTests {
  @Test func addsSubtractsMultipliesAndDividesOverManyWords() {
    var factorial = NaturalNumber(1)
    for factor in 1...60 as ClosedRange<UInt64> { factorial *= factor }
    var back = factorial
    for factor in 1...60 as ClosedRange<UInt64> { back.divideExactly(by: factor) }
    #expect(back == NaturalNumber(1))
    var sum = factorial
    sum += factorial
    #expect(sum == factorial * 2)
    #expect(sum - factorial == factorial)
    #expect((factorial - factorial).isZero)
    #expect(factorial < sum)
    #expect(factorial * 0 == NaturalNumber(0))
  }

  @Test func carriesOverAWord() {
    var number = NaturalNumber(.max)
    number += 1
    var other = NaturalNumber(1 << 63)
    other *= 2
    #expect(number == other)
    #expect(number - NaturalNumber(1) == NaturalNumber(.max))
    var sum = NaturalNumber(.max)
    sum += NaturalNumber(.max)
    #expect(sum == NaturalNumber(.max) * 2)
  }

  @Test func countsChoices() {
    #expect(NaturalNumber.binomial(52, 5) == NaturalNumber(2_598_960))
    #expect(NaturalNumber.binomial(7, 0) == NaturalNumber(1))
    // Pascal's rule, where the numbers take several words.
    var sum = NaturalNumber.binomial(351, 217)
    sum += NaturalNumber.binomial(351, 216)
    #expect(sum == NaturalNumber.binomial(352, 217))
  }
}
