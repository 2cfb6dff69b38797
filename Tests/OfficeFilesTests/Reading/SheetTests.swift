import TestSupport
import Testing

@testable import OfficeFiles

@Suite struct SheetTests {
  @Test(arguments: [
    // A cell without an address stands after the one before it, a row without a number below it.
    (
      "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>",
      ["A1": "1", "B1": "2", "A2": "3"]
    ),
    (
      #"<row r="3"><c r="C3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"#,
      ["C3": "1", "D3": "2", "A4": "3"]
    ),
    // Prefixes may be anything.
    (
      #"<x:row xmlns:x="y" r="1"><x:c t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row>"#,
      ["A1": "a"]
    ),
    // How a text is pronounced is not the text.
    (
      #"<row><c t="inlineStr"><is><r><t>課</t></r><rPh><t>か</t></rPh><r><t>!</t></r></is></c></row>"#,
      ["A1": "課!"]
    ),
    // Escapes are undone once.
    (
      #"<row><c t="inlineStr"><is><t>a_x000D__x005F_x000D_</t></is></c></row>"#,
      ["A1": "a\r_x000D_"]
    ),
    (
      #"<row><c t="str"><f>A2</f><v>_xD83D__xDE00_ _xD83D_ _x12</v></c></row>"#,
      ["A1": "😀 \u{FFFD} _x12"]
    ),
    // A formula that nobody computed is no blank; one that comes to nothing is, as is a cell with only a look.
    (
      #"<row><c><f>A2</f></c><c t="str"><f>A2</f><v></v></c><c s="0"/><c t="inlineStr"><is><t/></is></c></row>"#,
      ["A1": "="]
    ),
    (
      #"<row><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#DIV/0!</v></c></row>"#,
      ["A1": "WAAR", "B1": "ONWAAR", "C1": "#DIV/0!"]
    ),
    (
      #"<row><c t="d"><v>2021-09-13T00:00:00</v></c><c t="d"><v>2021-09-13T10:00:00</v></c></row>"#,
      ["A1": "2021-09-13", "B1": "2021-09-13T10:00:00"]
    ),
    // Of two cells at one place the first stands; the order of cells does not matter.
    (
      #"<row r="2"><c r="B2"><v>1</v></c><c r="A2"><v>2</v></c></row>"#
        + #"<row r="1"><c r="B2"><v>3</v></c><c r="A1"><v>4</v></c></row>"#,
      ["A1": "4", "A2": "2", "B2": "1"]
    ),
    (#"<row><c r="XFD1048576"><v>1</v></c></row>"#, ["XFD1048576": "1"]),
  ])
  func readsCells(rows: String, expected: [String: String]) throws {
    #expect(try texts(rows: rows) == expected)
  }

  @Test(arguments: [
    "A0", "ZZZZ999999999", "XFE1", "A1048577", "1", "A", "", "A1B", "É1", "$A$1", "A-1",
  ])
  func refusesAnAddressThatNoSheetHas(address: String) {
    #expect(throws: WorkbookError.badAddress(address, part: "xl/worksheets/sheet1.xml")) {
      try texts(rows: #"<row><c r="\#(address)"><v>1</v></c></row>"#)
    }
  }

  @Test(arguments: ["0", "1048577", "x", "-1", "99999999999"])
  func refusesARowThatNoSheetHas(row: String) {
    #expect(throws: WorkbookError.badAddress(row, part: "xl/worksheets/sheet1.xml")) {
      try texts(rows: #"<row r="\#(row)"><c><v>1</v></c></row>"#)
    }
  }

  @Test func refusesASharedTextThatIsNotThere() {
    #expect(throws: WorkbookError.damaged(part: "xl/worksheets/sheet1.xml")) {
      try texts(rows: #"<row><c t="s"><v>0</v></c></row>"#)
    }
  }

  @Test func stopsBeforeARow() throws {
    let rows = "<row><c><v>1</v></c></row><row><c><v>2</v></c></row><row><c><v>3</v></c></row>"
    var reader = try WorkbookReader(
      HandmadeZip.workbook(sheet: HandmadeZip.sheetPart(rows)).bytes)
    let cells = try reader.cells(ofSheet: 0, rows: 2)
    #expect(cells.cells.map(cells.text) == ["1", "2"])
  }

  @Test func findsACellByItsPlace() throws {
    var reader = try WorkbookReader(
      HandmadeZip.workbook(
        sheet: HandmadeZip.sheetPart(
          #"<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row><c><v>3</v></c></row>"#
        )
      ).bytes)
    let cells = try reader.cells(ofSheet: 0)
    #expect(cells.cell(at: CellAddress(row: 1, column: 3)).map(cells.text) == "2")
    #expect(cells.cell(at: CellAddress(row: 1, column: 2)) == nil)
    #expect(cells.cells(inRow: 1).map(cells.text) == ["1", "2"])
    #expect(cells.cells(inRow: 0).isEmpty)
    #expect(cells.cells(inRow: 7).isEmpty)
  }

  @Test func namesColumnsByLetters() {
    let letters = [0, 25, 26, 51, 701, 702, 16_383].map(columnLetters)
    #expect(letters == ["A", "Z", "AA", "AZ", "ZZ", "AAA", "XFD"])
  }
}
