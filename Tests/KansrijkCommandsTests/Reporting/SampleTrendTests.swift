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
    #expect(
      text.contains(
        "van 2020 naar 2021 ging de respons onder de gemeenten waar dit over gaat, van 91% naar 79%"
      ))
    #expect(!text.contains("van 2019 naar 2020 ging de respons"))
    #expect(
      text.contains(
        "het percentage van 2020 is van 275 gemeenten, dat van 2019 van 147. Daardoor gingen aantal en "
          + "percentage niet dezelfde kant op: ‘Coalitie gevormd’ van 40 naar 59 (27% naar 21%); "))
  }
}
