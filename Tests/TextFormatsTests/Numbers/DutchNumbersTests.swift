import Testing
import TextFormats

@Suite struct DutchNumbersTests {
  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1.000"), (58_480, "58.480"), (-1_234_567, "-1.234.567"),
    (Int.min, "-9.223.372.036.854.775.808"),
  ])
  func putsAPointBetweenThousands(number: Int, text: String) {
    #expect(dutchInteger(number) == text)
  }

  @Test(
    arguments: [
      (0, "0", "0"), (1_234_500_000, "1.234,5", "1234.5"), (-500_000, "-0,5", "-0.5"),
      (1, "0,000001", "0.000001"), (-1_000_000_000, "-1.000", "-1000"),
      (Int64.min, "-9.223.372.036.854,775808", "-9223372036854.775808"),
    ] as [(Int64, String, String)])
  func printsDecimals(millionths: Int64, dutch: String, plain: String) {
    #expect(dutchDecimal(millionths: millionths) == dutch)
    #expect(plainDecimal(millionths) == plain)
  }

  // The published figures of 2021: 217 of 273, 140 of 273, 140 of 217.
  @Test(arguments: [
    (217, 273, 79), (140, 273, 51), (140, 217, 65), (0, 5, 0), (5, 5, 100), (1, 200, 1),
    (1, 201, 0), (3, 200, 2), (1, 8, 13), (3, 2, 150), (Int.max, Int.max, 100),
    (Int.max - 1, Int.max, 100), (Int.max / 2, Int.max, 50),
  ])
  func roundsHalvesUp(numerator: Int, denominator: Int, percentage: Int) {
    #expect(wholePercentage(numerator, of: denominator) == percentage)
  }

  @Test func hasNoPercentageOfNothing() {
    #expect(wholePercentage(0, of: 0) == nil)
    #expect(wholePercentage(Int.max, of: 1) == nil)
  }
}
