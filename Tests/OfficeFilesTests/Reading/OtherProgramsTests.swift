import Testing

@testable import OfficeFiles

/// Workbooks as other programs write them; `Fixtures/make.py` says what stands in them.
@Suite struct OtherProgramsTests {
  private let common = [
    "A1": "tekst", "B1": "één ‘aanhaling’; met\nregel", "A2": "getal", "B2": "3.5", "A3": "som",
    "B3": "0.3", "A4": "dag", "B4": "2021-09-13", "A5": "moment", "B5": "2021-09-13T10:22:05",
    "A6": "waar", "B6": "WAAR", "A7": "fout", "B7": "#N/A", "A8": "formule", "A9": "opgemaakt",
    "B9": "gewoon vet gewoon", "A10": "tekstformule", "A12": "ver", "C12": "in C12",
    "A13": "klein", "B13": "0.0000001", "A14": "groot", "B14": "12345678901234600000",
    "A15": "tijd", "B15": "09:30:00", "A16": "als getal gekleurd", "B16": "44452",
  ]

  @Test func readsWhatOpenpyxlWritesAndFindsNoOutcomeOfItsFormulas() throws {
    let open = ["B8": "=", "B10": "="]
    #expect(try texts(fixture("openpyxl.xlsx")) == common.merging(open) { _, new in new })
  }

  @Test func readsWhatLibreOfficeWritesWithTheOutcomesOfFormulas() throws {
    let computed = ["B8": "7", "B10": "ab"]
    #expect(
      try texts(fixture("libreoffice.xlsx")) == common.merging(computed) { _, new in new })
  }

  @Test func knowsWhichSheetsAreHidden() throws {
    for name in ["openpyxl.xlsx", "libreoffice.xlsx"] {
      let sheets = try WorkbookReader(fixture(name)).sheets
      #expect(sheets.map(\.name) == ["Eerste", "Verborgen", "Diep & verborgen"])
      #expect(sheets.map(\.isHidden) == [false, true, true], "\(name)")
    }
    #expect(try texts(fixture("libreoffice.xlsx"), sheet: 1) == ["A1": "niet te zien"])
  }

  @Test func countsDaysFrom1904WhereTheWorkbookDoes() throws {
    #expect(try texts(fixture("1904.xlsx")) == ["A1": "2021-09-13"])
  }

  @Test func saysWhatAFileIsThatIsNoWorkbook() throws {
    let ods = try fixture("libreoffice.ods")
    #expect(throws: WorkbookError.openDocument) { try WorkbookReader(ods) }
    let xls = try fixture("libreoffice.xls")
    #expect(throws: WorkbookError.notAZip) { try WorkbookReader(xls) }
  }
}
