import Tables
import TestSupport
import Testing
import TextFormats

@Suite struct TableTests {
  static let tables = [Samples.table, Samples.grouped, Samples.wide, Samples.bars]

  @Test(arguments: tables)
  func laysATableOutForATerminal(_ table: Table) {
    #expect(difference(of: table.terminalText(.plain).utf8, fromGolden: "\(table.name).txt") == nil)
  }

  @Test(arguments: tables)
  func writesATableInMarkdown(_ table: Table) {
    #expect(difference(of: table.markdown().utf8, fromGolden: "\(table.name).md") == nil)
  }

  @Test(arguments: tables)
  func writesATableAsCSV(_ table: Table) {
    #expect(difference(of: table.csv(), fromGolden: "\(table.name).csv") == nil)
  }

  @Test(arguments: tables)
  func writesATableAsJSON(_ table: Table) {
    #expect(difference(of: table.json().bytes(.pretty), fromGolden: "\(table.name).json") == nil)
  }

  @Test func refusesARowWithTooFewCells() async {
    await #expect(processExitsWith: .failure) {
      _ = Table(
        name: "", title: "", labelHeading: "", columns: [.numbers("2021")],
        rows: [TableRow("rij", [])], notes: [])
    }
  }
}
