import TestSupport
import Testing
import TextFormats

@Suite struct ParsedNumberTests {
  @Test(
    arguments: [
      ("0", 0), ("-0", 0), ("12", 12_000_000), ("+12", 12_000_000), ("-12", -12_000_000),
      ("007", 7_000_000), ("9223372036854", 9_223_372_036_854_000_000),
    ] as [(String, Int64)])
  func readsWholeNumbers(text: String, millionths: Int64) {
    #expect(ParsedNumber(text, decimals: .refused) == .millionths(millionths))
    #expect(ParsedNumber(text, decimals: .allowed) == .millionths(millionths))
  }

  @Test(
    arguments: [
      ("12,5", 12_500_000), ("12.5", 12_500_000), ("-0,000001", -1), ("0.10", 100_000),
      ("1.0000000000", 1_000_000), ("-9223372036854.775808", Int64.min),
      ("9223372036854,775807", Int64.max),
    ] as [(String, Int64)])
  func readsDecimals(text: String, millionths: Int64) {
    #expect(ParsedNumber(text, decimals: .allowed) == .millionths(millionths))
    #expect(ParsedNumber(text, decimals: .refused) == .malformed)
  }

  @Test(arguments: [
    "", "-", "+", ",5", "5,", ".", "1.2.3", "1.234,5", "1 000", " 1", "1e5", "1E5", "0x1", "NaN",
    "--1", "1-", "٣", "1,", "½", "-,5", "1,2x", "−5",
  ])
  func refusesWhatIsNoNumber(text: String) {
    #expect(ParsedNumber(text, decimals: .allowed) == .malformed)
  }

  @Test func tellsTooLargeFromTooPrecise() {
    #expect(ParsedNumber("9223372036855", decimals: .refused) == .tooLarge)
    #expect(ParsedNumber("9223372036854.775808", decimals: .allowed) == .tooLarge)
    #expect(ParsedNumber(String(repeating: "9", count: 400), decimals: .refused) == .tooLarge)
    #expect(ParsedNumber("0,0000001", decimals: .allowed) == .tooPrecise)
    #expect(ParsedNumber("99999999999999999999,1234567", decimals: .allowed) == .tooPrecise)
  }

  @Test func whatIsPrintedReadsBackTheSame() {
    var generator = SeededGenerator(seed: 4)
    for shift in 0..<64 {
      let number = Int64.random(in: .min ... .max, using: &generator) >> Int64(shift)
      #expect(ParsedNumber(plainDecimal(number), decimals: .allowed) == .millionths(number))
    }
  }
}
