import TestSupport
import Testing

@testable import KansrijkCommands

@Suite struct SampleTrendTests {
  @Test("Tabel 1 tells of a fallen response, and of a count that rose as its percentage fell")
  func warnings() {
    let outcome = Project.outcome(
      ["rapport"] + ["2019", "2020", "2021"].map { "SampleResponses/\($0)" }
        + ["--kort", "--formaat", "markdown"])
    let text = outcome.out
    #expect(text.contains("van 2020 naar 2021 ging de respons van 91% naar 79%"))
    #expect(!text.contains("van 2019 naar 2020 ging de respons"))
    #expect(
      text.contains(
        "van 2019 naar 2020 ging ‘Coalitie gevormd’ van 40 naar 59 gemeenten, en van 27% naar 21%: het "
          + "percentage is van 275 gemeenten in plaats van 147."))
  }
}
