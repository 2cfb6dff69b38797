import TestSupport
import Testing

@testable import OfficeFiles

@Suite struct RoundTripTests {
  private func workbook(_ cells: [CellDraft]) -> WorkbookDraft {
    var sheet = SheetDraft(name: "Blad")
    sheet.cells = cells
    return WorkbookDraft(title: "Proef", sheets: [sheet])
  }

  @Test(arguments: [
    "gewoon", "=1+1", "+31", "-5", "@naam", "  spaties  ", "regel\neinde", "tab\there", "a\r\nb",
    "_x0041_", "__x005F_", "<b>&amp;\"'", "😀 é ‘’", "\u{7} bel", "<r><t>x</t></r>", "TRUE",
    "1E5", "007", "\u{FEFF}bom", "http://voorbeeld.nl", "mailto:a@b.nl", "_x", "'", "{=1}",
  ])
  func aTextComesBackAsItWas(text: String) throws {
    let address = CellAddress(row: 2, column: 3)
    let bytes = try workbookBytes(workbook([CellDraft(address, .text(text))]))
    #expect(try texts(bytes) == ["D3": text])
  }

  @Test func rowsThatAreMadeMeanwhileComeBackInOrder() throws {
    func bytes() throws -> [UInt8] {
      var rows = [["kop", "=1+1"], [], ["", "_x0041_ ‘é’", "0363"]][...]
      return try workbookBytes(title: "Proef", sheet: "Blad/1") { rows.popFirst() }
    }
    let first = try bytes()
    #expect(try texts(first) == ["A1": "kop", "B1": "=1+1", "B3": "_x0041_ ‘é’", "C3": "0363"])
    #expect(try bytes() == first)
  }

  @Test func whatExcelDoesNotTakeIsLeftOut() throws {
    let long = String(repeating: "é", count: 32_766) + "😀😀"
    let bytes = try workbookBytes(
      workbook([
        CellDraft(CellAddress(row: 0, column: 0), .text("a\0b\u{FFFE}c\u{FFFF}d")),
        CellDraft(CellAddress(row: 1, column: 0), .text(long)),
        CellDraft(CellAddress(row: 2, column: 0), .text("")),
      ]))
    #expect(try texts(bytes) == ["A1": "abcd", "A2": String(repeating: "é", count: 32_766)])
  }

  @Test func numbersAndFormulasComeBackAsTheirText() throws {
    let at = { CellAddress(row: $0, column: 0) }
    let bytes = try workbookBytes(
      workbook([
        CellDraft(at(0), .number(3)), CellDraft(at(1), .number(0.1 + 0.2)),
        CellDraft(at(2), .formula("=IF(A1=3,\"drie\",\"\")", text: "drie")),
        CellDraft(at(3), .formula("=IF(A1=4,\"vier\",\"\")", text: "")),
        CellDraft(at(4), .numericFormula("=A1+1", value: 4)), CellDraft(at(5), .blank),
      ]))
    #expect(try texts(bytes) == ["A1": "3", "A2": "0.3", "A3": "drie", "A5": "4"])
  }

  @Test func randomSheetsComeBackAsTheyWere() throws {
    var random = SeededGenerator(seed: 41)
    let letters = Array("ab éﬁ😀\"';,<>&=+-@_x005F_x0041_\n\t\u{1}0123456789")
    for _ in 0..<60 {
      var expected: [String: String] = [:]
      var cells: [CellDraft] = []
      for _ in 0..<Int.random(in: 1...80, using: &random) {
        let address = CellAddress(
          row: Int.random(in: 0...40, using: &random),
          column: Int.random(in: 0...40, using: &random))
        guard expected[address.description] == nil else { continue }
        var text = ""
        for _ in 0..<Int.random(in: 1...20, using: &random) {
          text.append(letters.randomElement(using: &random) ?? "a")
        }
        expected[address.description] = text
        cells.append(CellDraft(address, .text(text)))
      }
      #expect(try texts(workbookBytes(workbook(cells))) == expected)
    }
  }

  @Test func theSameWorkbookIsTheSameBytes() throws {
    let draft = workbook([CellDraft(CellAddress(row: 0, column: 0), .text("a"))])
    #expect(try workbookBytes(draft) == workbookBytes(draft))
  }

  @Test func sheetsKeepTheirNamesAndWhetherTheyAreSeen() throws {
    var names = [
      "Verborgen", "Een", "een", "a/b:c", "'x'", "", "History",
      "lang " + String(repeating: "n", count: 40),
    ]
    .map { SheetDraft(name: $0) }
    names[0].isHidden = true
    let reader = try WorkbookReader(
      workbookBytes(WorkbookDraft(title: "Proef", sheets: names)))
    #expect(
      reader.sheets.map(\.name) == [
        "Verborgen", "Een", "een (2)", "a-b-c", "x", "Blad", "History-",
        "lang nnnnnnnnnnnnnnnnnnnnnnnnnn",
      ])
    #expect(reader.sheets.map(\.isHidden) == [true] + names.dropFirst().map { _ in false })
  }
}
