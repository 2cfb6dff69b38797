import Tables
import Testing
import TextFormats

@Suite struct TableTests {
  static let tables = [Samples.table, Samples.grouped, Samples.wide]

  @Test(arguments: tables)
  func laysATableOutForATerminal(_ table: Table) {
    expectGolden(table.terminalText(.plain).utf8, "\(table.name).txt")
  }

  @Test(arguments: tables)
  func writesATableInMarkdown(_ table: Table) {
    expectGolden(table.markdown().utf8, "\(table.name).md")
  }

  @Test(arguments: tables)
  func writesATableAsCSV(_ table: Table) {
    expectGolden(table.csv(), "\(table.name).csv")
  }

  @Test(arguments: tables)
  func writesATableAsJSON(_ table: Table) {
    expectGolden(table.json().bytes(.pretty), "\(table.name).json")
  }

  @Test func refusesARowWithTooFewCells() async {
    await #expect(processExitsWith: .failure) {
      _ = Table(
        name: "", title: "", labelHeading: "", columns: [.numbers("2021")],
        rows: [TableRow("rij", [])], notes: [])
    }
  }
}
