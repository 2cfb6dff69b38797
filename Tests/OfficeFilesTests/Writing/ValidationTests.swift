import Testing

@testable import OfficeFiles

@Suite struct ValidationTests {
  private let message = CellValidation.Message(title: "Kies", text: "Kies een van de antwoorden.")

  private func workbook(_ rules: [CellValidation.Rule]) throws -> [UInt8] {
    var sheet = SheetDraft(name: "Blad")
    for (row, rule) in rules.enumerated() {
      sheet.validations.append(
        CellValidation(
          CellArea(CellAddress(row: row, column: 0)), rule, prompt: message, complaint: message,
          isStrict: true))
    }
    return try workbookBytes(WorkbookDraft(title: "Proef", sheets: [sheet]))
  }

  private func part(_ name: String, of bytes: [UInt8]) throws -> String {
    var archive = try ZipArchive(bytes, limit: 1 << 20)
    var part: [UInt8] = []
    try archive.unpack(name) { (piece) throws(WorkbookError) in part.append(piece) }
    return String(decoding: part, as: UTF8.self)
  }

  @Test func aShortListStandsInTheRuleItself() throws {
    let bytes = try workbook([.list(["ja", "nee"])])
    #expect(try WorkbookReader(bytes).sheets.count == 1)
    let sheet = try part("xl/worksheets/sheet1.xml", of: bytes)
    #expect(sheet.contains(#"<formula1>"ja,nee"</formula1>"#))
    #expect(sheet.contains(#"prompt="Kies een van de antwoorden.""#))
  }

  @Test func aListThatIsLongOrHasACommaStandsOnAHiddenSheet() throws {
    let answers = ["Ja", "Nee, maar we zijn hierover in gesprek"]
    let many = (1...100).map { "keuze \($0)" }
    let bytes = try workbook([.list(answers), .list(many), .list(answers)])
    let reader = try WorkbookReader(bytes)
    #expect(reader.sheets.map(\.name) == ["Blad", "Lijsten"])
    #expect(reader.sheets.map(\.isHidden) == [false, true])
    let sheet = try part("xl/worksheets/sheet1.xml", of: bytes)
    #expect(sheet.contains("<formula1>'Lijsten'!$A$1:$A$2</formula1>"))
    #expect(sheet.contains("<formula1>'Lijsten'!$B$1:$B$100</formula1>"))
    let lists = try texts(bytes, sheet: 1)
    #expect(lists.count == 102)
    #expect(lists["A2"] == answers[1])
  }

  @Test func boundsAndLongMessagesAreWritten() throws {
    var sheet = SheetDraft(name: "Blad")
    let long = CellValidation.Message(
      title: String(repeating: "t", count: 40), text: String(repeating: "m", count: 300))
    sheet.validations = [
      CellValidation(
        CellArea(CellAddress(row: 0, column: 0), CellAddress(row: 4, column: 1)),
        .wholeNumber(1...53), prompt: long, complaint: long, isStrict: false)
    ]
    sheet.isProtected = true
    var style = CellStyle()
    style.isUnlocked = true
    sheet.cells = [CellDraft(CellAddress(row: 0, column: 0), .blank, style)]
    let bytes = try workbookBytes(WorkbookDraft(title: "Proef", sheets: [sheet]))
    let written = try part("xl/worksheets/sheet1.xml", of: bytes)
    #expect(written.contains(#"<dataValidation type="whole" errorStyle="warning""#))
    #expect(written.contains(#"sqref="A1:B5""#))
    #expect(written.contains("<formula1>1</formula1><formula2>53</formula2>"))
    #expect(written.contains("<sheetProtection"))
    #expect(try part("xl/styles.xml", of: bytes).contains(#"<protection locked="0"/>"#))
  }
}
