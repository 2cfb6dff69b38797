import MonitorReport
import OfficeFiles
import TestSupport
import Testing
import TextFormats

@testable import DataExport

@Suite struct DatasetWorkbookTests {
  /// The contents of a sheet, by cell.
  private func cells(_ name: String, of draft: WorkbookDraft) throws -> [CellAddress: CellDraft] {
    let sheet = try #require(draft.sheets.first { $0.name == name })
    return sheet.cells.reduce(into: [:]) { $0[$1.address] = $1 }
  }

  private func workbook(figures: FigureList?) throws -> WorkbookDraft {
    let tables = try #require(Report([SmallExport.counted()], flows: [], of: .all)).tables
    return try SmallExport.dataset(with: ["waarom"])
      .workbook(tables: figures == nil ? [] : tables, figures: figures)
  }

  @Test func numbersAndDaysAreNumbersAndTextIsText() throws {
    let draft = try workbook(figures: nil)
    let cells = try cells("Gegevens", of: draft)
    let names = try SmallExport.dataset(with: ["waarom"]).variables.map(\.name)
    func content(_ name: String, _ row: Int) throws -> CellDraft.Content? {
      let column = try #require(names.firstIndex(of: name))
      return cells[CellAddress(row: row, column: column)]?.content
    }
    #expect(try content("status", 1) == .text("ja"))
    #expect(try content("status", 7) == .text("geen respons"))
    #expect(try content("partners/ggd", 1) == .number(1))
    #expect(try content("saldo", 1) == .number(-1.25))
    // 1 March 2019 is day 43,525 of a spreadsheet.
    #expect(try content("sinds", 1) == .number(43_525))
    #expect(try content("waarom", 1) == .text("=1+1"))
    #expect(try content("waarom", 2) == nil)
  }

  @Test func figuresAndTablesGoAlongWhenTheyAreGiven() throws {
    #expect(
      try workbook(figures: nil).sheets.map(\.name) == ["Gegevens", "Vragen", "Codes", "Uitleg"])
    let whole = try workbook(figures: FigureList([SmallExport.counted()]))
    #expect(
      whole.sheets.map(\.name)
        == ["Gegevens", "Vragen", "Codes", "Tabellen", "Cijfers lang", "Uitleg"])
    let table = try cells("Tabellen", of: whole)
    #expect(table[CellAddress(row: 0, column: 0)]?.content == .text("Tabel 1"))
    #expect(table[CellAddress(row: 1, column: 1)]?.content == .text("2021"))
    #expect(table[CellAddress(row: 2, column: 1)]?.content == .number(2))
    #expect(table[CellAddress(row: 3, column: 1)]?.content == .number(29))
    #expect(table[CellAddress(row: 3, column: 2)]?.content == .text("*"))
    #expect(table[CellAddress(row: 4, column: 0)]?.content == .text("Een noot."))
  }

  @Test func theCodebookIsAsRecorded() throws {
    let dataset = try SmallExport.dataset(with: ["waarom", "kader.regio"])
    var writer = DelimitedWriter(formulas: .kept)
    for row in dataset.questionRows + dataset.codeRows { writer.write(row) }
    #expect(difference(of: writer.bytes, fromGolden: "codeboek.csv") == nil)
  }
}
