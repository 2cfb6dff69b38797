import Testing
import TextFormats

@Suite struct WrittenNumberTests {
  private func read(_ text: String) -> WrittenNumber {
    WrittenNumber(0..<text.utf8.count, in: text.utf8.span)
  }

  @Test(arguments: [
    ("12", 12_000_000, nil), ("12.5", 12_500_000, NumberMark.point), ("-12,5", -12_500_000, .comma),
    ("0.125", 125_000, .point), ("0,125", 125_000, .comma), ("1200.500", 1_200_500_000, .point),
    ("012.500", 12_500_000, .point), ("1.1250", 1_125_000, .point), ("+3", 3_000_000, nil),
  ])
  func readsANumberWithOneMeaning(_ text: String, _ millionths: Int64, _ mark: NumberMark?) {
    #expect(read(text) == .number(.millionths(millionths), decimalMark: mark))
  }

  @Test(arguments: [
    ("1.234.567", 1_234_567_000_000, NumberMark.point), ("1.200,50", 1_200_500_000, .point),
    ("-1,234.5", -1_234_500_000, .comma), ("1,234,567", 1_234_567_000_000, .comma),
    ("12.345.678,9", 12_345_678_900_000, .point),
  ])
  func readsMarksBetweenThousands(_ text: String, _ millionths: Int64, _ mark: NumberMark) {
    #expect(read(text) == .grouped(.millionths(millionths), groupMark: mark))
  }

  @Test(arguments: [
    ("1.200", 1_200_000, 1_200_000_000, NumberMark.point),
    ("-100.000", -100_000_000, -100_000_000_000, .point),
    ("1,200", 1_200_000, 1_200_000_000, .comma),
  ])
  func givesBothMeanings(
    _ text: String, _ decimal: Int64, _ grouped: Int64, _ mark: NumberMark
  ) {
    #expect(
      read(text)
        == .either(decimal: .millionths(decimal), grouped: .millionths(grouped), mark: mark))
  }

  @Test(arguments: [
    "", "-", ".", "1.", ".5", "1..2", "1.20.300", "1.234.56", "1,2,3", "1.234,", "1,234.567.890x",
    "12.34,56", "1.2345,6", "€ 10", "45%", "1 200", "0.123.456", "1.200.", "--1",
  ])
  func refusesTheRest(_ text: String) { #expect(read(text) == .malformed) }
}
