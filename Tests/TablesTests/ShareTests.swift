import Tables
import Testing

@Suite struct ShareTests {
  struct Example: Sendable {
    let numerator: Int
    let denominator: Int
    let percentage: Int?
    let reason: String
  }

  @Test(arguments: [
    Example(numerator: 140, denominator: 273, percentage: 51, reason: "51.28 is rounded down"),
    Example(numerator: 1, denominator: 8, percentage: 13, reason: "12.5 is rounded up"),
    Example(numerator: 1, denominator: 200, percentage: 1, reason: "a half is rounded up"),
    Example(numerator: 1, denominator: 201, percentage: 0, reason: "just under a half"),
    Example(numerator: 199, denominator: 200, percentage: 100, reason: "99.5 is rounded up"),
    Example(numerator: 0, denominator: 5, percentage: 0, reason: "none"),
    Example(numerator: 5, denominator: 5, percentage: 100, reason: "all"),
    Example(numerator: 0, denominator: 0, percentage: nil, reason: "nothing to count"),
    Example(numerator: .max, denominator: .max, percentage: 100, reason: "the largest numbers"),
    Example(numerator: .max / 2, denominator: .max, percentage: 50, reason: "no overflow"),
  ])
  func roundsHalfUpOnIntegers(_ example: Example) {
    let share = Share(numerator: example.numerator, denominator: example.denominator)
    #expect(share.percentage == example.percentage, "\(example.reason)")
  }

  @Test func refusesAPartLargerThanTheWhole() async {
    await #expect(processExitsWith: .failure) {
      _ = Share(numerator: 2, denominator: 1)
    }
  }
}
