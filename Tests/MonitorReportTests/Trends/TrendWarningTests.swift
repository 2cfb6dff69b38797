import Tables
import Testing

@testable import MonitorReport

/// What a reader is told of changes that may say something else than they seem to.
@Suite struct TrendWarningTests {
  private static let step = TrendWarning.Step(from: 2019, to: 2020)

  private static func warning(
    _ category: String, _ from: (Int, Int), _ to: (Int, Int), in step: TrendWarning.Step = step
  ) -> TrendWarning {
    .oppositeWays(
      step, category: category, from: Share(numerator: from.0, denominator: from.1),
      to: Share(numerator: to.0, denominator: to.1))
  }

  @Test("one category that went opposite ways has a sentence of its own, however often it is met")
  func alone() {
    let warning = Self.warning("Ja", (40, 147), (59, 275))
    #expect(
      [warning, warning].words == [
        "Let op: van 2019 naar 2020 ging ‘Ja’ van 40 naar 59 gemeenten, en van 27% naar 21%: het "
          + "percentage is van 275 gemeenten in plaats van 147."
      ])
  }

  @Test("categories over the same base are told together, those over another base or step apart")
  func together() {
    let next = TrendWarning.Step(from: 2020, to: 2021)
    let words = [
      Self.warning("Ja", (40, 147), (59, 275)), Self.warning("Ja", (40, 140), (59, 251)),
      .response(
        Self.step, from: Share(numerator: 9, denominator: 10),
        to: Share(numerator: 7, denominator: 10)),
      Self.warning("Nee", (89, 147), (149, 275)),
      Self.warning("Nee", (89, 147), (149, 275), in: next),
    ].words
    #expect(words.count == 4)
    #expect(
      words[0]
        == "Let op: het percentage van 2020 is van 275 gemeenten, dat van 2019 van 147. Daardoor gingen "
        + "aantal en percentage niet dezelfde kant op: ‘Ja’ van 40 naar 59 (27% naar 21%); ‘Nee’ van 89 "
        + "naar 149 (61% naar 54%).")
    #expect(words[1].hasSuffix("het percentage is van 251 gemeenten in plaats van 140."))
    #expect(words[2].contains("gaat, van 90% naar 70%"))
    #expect(words[3].contains("van 2020 naar 2021 ging ‘Nee’"))
  }
}
