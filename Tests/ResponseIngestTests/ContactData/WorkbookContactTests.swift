import Findings
import Foundation
import OfficeFiles
import TestSupport
import Testing
import TextFormats

@testable import ResponseIngest

/// A workbook without its contact data is judged as it was, and holds nothing else of them.
@Suite struct WorkbookContactTests {
  private static let headings = Check.heading.split(separator: ";").map { String($0) }

  /// The texts of all sheets, by sheet and address.
  private func texts(_ bytes: [UInt8]) throws -> [String: String] {
    var reader = try WorkbookReader(bytes)
    var texts: [String: String] = [:]
    for number in reader.sheets.indices {
      let sheet = try reader.cells(ofSheet: number)
      for cell in sheet.cells {
        texts["\(reader.sheets[number].name)!\(cell.address)"] = sheet.text(of: cell)
      }
    }
    return texts
  }

  private func expectTheSame(_ wave: ExampleWave, _ file: SourceFile, _ cleaned: CleanedFile) {
    let after = SourceFile(name: file.name, bytes: Bytes(cleaned.bytes))
    let judged = [file, after].map { judge([$0], by: wave.context()) }
    #expect(judged[0].findings() == judged[1].findings())
    #expect(BatchPropertyTests.counted(judged[0]) == BatchPropertyTests.counted(judged[1]))
    #expect(judged[0].submissions.map(\.row) == judged[1].submissions.map(\.row))
    #expect(wave.clean(after) == nil)
  }

  @Test func theContactCellsOfATemplateAreOverwritten() throws {
    var template = TemplateDraft(columns: 2)
    template.fill([
      "contact/naam": "Jo van Geheim", "contact/email": "jo@geheim.example",
      "gemeentecode": "GM9001", "plan": "misschien", "week": "3",
      "toelichting": "mail an@geheim.example",
    ])
    template.fill(["contact/naam": "Ziggy Ë.", "gemeentecode": "GM9002"], column: 1)
    let notes = SheetDraft(name: "Notities", rows: [["bel piet@geheim.example, of Jo"]])
    let file = try template.file(before: [notes])
    let wave = try ExampleWave()
    let cleaned = try #require(wave.clean(file))
    #expect(
      cleaned.removed == [
        "piet@geheim.example", "Jo van Geheim", "Ziggy Ë.", "jo@geheim.example",
      ])
    #expect(cleaned.headings == [])
    var expected = try texts(file.bytes.array(in: 0..<file.bytes.count))
    expected["Notities!A1"] = "bel xxxxxxxxxxxxxxxxxxx, of Jo"
    expected["Vragenlijst!C3"] = "xxxxxxxxxxxxx"
    expected["Vragenlijst!D3"] = "xxxxxxxxx"
    expected["Vragenlijst!C4"] = "xxxxxxxxxxxxxxxxx"
    #expect(try texts(cleaned.bytes) == expected)
    expectTheSame(wave, file, cleaned)
    let left = SourceFile(name: "a.xlsx", bytes: Bytes(cleaned.bytes)).searchableText
    #expect(left.text(in: 0..<left.count).contains("an@geheim.example"))
  }

  @Test(arguments: 61...72)
  func aBatchIsCleanedAsTheSameCellsInACSV(_ seed: UInt64) throws {
    let wave = try ExampleWave()
    var dice = SeededGenerator(seed: seed)
    let contacts = ["naam", "E-mail", "contact_tel", "Wie"]
    let headings = (Self.headings + contacts).shuffled(using: &dice)
    var rows = [headings + [""]]
    for _ in 0..<40 {
      let cells = Dictionary(
        uniqueKeysWithValues: zip(Self.headings, BatchPropertyTests.cells(&dice)))
      var row = headings.map { heading in
        cells[heading]
          ?? ["", " ", "Q. Quist", "q@w.nl", "\"Q\"; é", "06 12", "xxx"].randomElement(using: &dice)
          ?? ""
      }
      switch Int.random(in: 0..<6, using: &dice) {
      case 0: row.append("zonder kop, mail q@q.nl")
      case 1: row = row.map { _ in "" }
      default: break
      }
      rows.append(row)
    }
    var writer = DelimitedWriter(formulas: .kept)
    for row in rows { writer.write(row) }
    let csv = SourceFile(name: "a.csv", bytes: Bytes(writer.bytes))
    let workbook = try workbookFile([SheetDraft(name: "Blad", rows: rows)], named: "a.xlsx")
    let byText = try #require(wave.clean(csv, columns: ["wie"]))
    let bySheet = try #require(wave.clean(workbook, columns: ["wie"]))
    #expect(bySheet.removed == byText.removed)
    #expect(bySheet.headings == byText.headings)
    let after = DelimitedText(decodeText(Bytes(byText.bytes)))
    var expected: [String: String] = [:]
    for (column, heading) in after.header.enumerated() where !heading.isEmpty {
      expected["Blad!\(columnLetters(column))1"] = heading
    }
    for (record, cells) in after.records() {
      for (column, text) in cells.enumerated() where !text.isEmpty {
        expected["Blad!\(columnLetters(column))\(record.row)"] = text
      }
    }
    let texts = try texts(bySheet.bytes).mapValues(\.trimmed).filter { !$0.value.isEmpty }
    #expect(texts == expected)
    let judged = [workbook, SourceFile(name: "a.xlsx", bytes: Bytes(bySheet.bytes))].map {
      judge([$0], by: wave.context())
    }
    #expect(judged[0].findings().map(\.place) == judged[1].findings().map(\.place))
    #expect(BatchPropertyTests.counted(judged[0]) == BatchPropertyTests.counted(judged[1]))
  }

  @Test func whoMadeAWorkbookIsForgotten() throws {
    let wave = try ExampleWave()
    let path = "\(projectFolder)/Tests/OfficeFilesTests/Fixtures/openpyxl.xlsx"
    let file = SourceFile(
      name: "a.xlsx", bytes: Bytes([UInt8](try Data(contentsOf: URL(filePath: path)))))
    let cleaned = try #require(wave.clean(file))
    #expect(cleaned.removed == [])
    expectTheSame(wave, file, cleaned)
    let before = try WorkbookReader(file.bytes.array(in: 0..<file.bytes.count)).sheets
    let after = try WorkbookReader(cleaned.bytes).sheets
    #expect(after.map(\.name) == before.map(\.name))
    #expect(after.map(\.isHidden) == before.map(\.isHidden))
    // Another letter gives another file, so that two files never become one.
    let other = withoutContactData(
      file, by: wave.questionnaire, renaming: .none, columns: [], filler: UInt8(ascii: "y"))
    #expect(other?.bytes != cleaned.bytes)
  }

  @Test func aWorkbookThatCannotBeReadStaysAsItIs() throws {
    let wave = try ExampleWave()
    let file = SourceFile(name: "a.xlsx", bytes: Bytes([0x50, 0x4B, 3, 4, 0, 0]))
    #expect(wave.clean(file) == nil)
    #expect(file.searchableText.count == 0)
  }

  @Test func aWorkbookInWhichNothingIsToBeSeenIsCleanedToo() throws {
    let wave = try ExampleWave()
    let sheet = HandmadeZip.sheetPart(
      #"<row><c t="inlineStr"><is><t>naam</t></is></c></row>"#
        + #"<row><c t="inlineStr"><is><t>Jo</t></is></c></row>"#)
    var zip = HandmadeZip.workbook(sheet: sheet)
    zip.parts[0] = .init(
      "xl/workbook.xml",
      #"<workbook xmlns:r="r"><sheets><sheet name="a" state="veryHidden" r:id="rId1"/></sheets></workbook>"#
    )
    let cleaned = try #require(wave.clean(SourceFile(name: "a.xlsx", bytes: Bytes(zip.bytes))))
    #expect(try texts(cleaned.bytes) == ["a!A1": "naam", "a!A2": "xx"])
  }
}
