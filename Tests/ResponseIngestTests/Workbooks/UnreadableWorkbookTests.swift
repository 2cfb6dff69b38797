import Findings
import Foundation
import OfficeFiles
import TestSupport
import Testing
import TextFormats

@testable import ResponseIngest

@Suite struct UnreadableWorkbookTests {
  private func message(_ bytes: [UInt8], named name: String = "antwoorden.xlsx") throws -> String {
    let file = SourceFile(name: name, bytes: Bytes(bytes))
    let findings = judge([file], by: try ExampleWave().context()).findings()
    #expect(findings.map(\.code.text) == ["bestand-onleesbaar"])
    return (findings.first?.message ?? "") + " " + (findings.first?.advice ?? "")
  }

  private func fixture(_ name: String) throws -> [UInt8] {
    let path = "\(projectFolder)/Tests/OfficeFilesTests/Fixtures/\(name)"
    return [UInt8](try Data(contentsOf: URL(filePath: path)))
  }

  private let oldOffice: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  @Test func saysOfOtherFilesOfASpreadsheetHowToSaveThem() throws {
    #expect(try message(fixture("libreoffice.ods"), named: "a.ods").contains("(.ods). Open het"))
    #expect(try message(fixture("libreoffice.xls"), named: "a.xls").contains("(.xls). Open het"))
    #expect(
      try message(HandmadeZip([.init("xl/workbook.bin", "x")]).bytes).contains("(.xlsb). Open"))
    #expect(
      try message(HandmadeZip([.init("_rels/.rels", "<a/>")]).bytes).contains("(.xlsx)"))
  }

  @Test func saysThatAFileHasAPassword() throws {
    let name = "EncryptedPackage".utf8.flatMap { [$0, UInt8(0)] as [UInt8] }
    #expect(try message(oldOffice + [0, 0, 69, 0] + name).contains("wachtwoord"))
    var zip = HandmadeZip.workbook(sheet: HandmadeZip.sheetPart(""))
    zip.parts[2].flags = 1
    #expect(try message(zip.bytes).contains("wachtwoord"))
  }

  @Test func saysWhatIsWrongWithADamagedFile() throws {
    let whole = try fixture("libreoffice.xlsx")
    #expect(try message(Array(whole[..<3000])).contains("niet heel"))
    let sheet = HandmadeZip.sheetPart(#"<row><c r="ZZZZ999999999"><v>1</v></c></row>"#)
    #expect(
      try message(HandmadeZip.workbook(sheet: sheet).bytes).contains("(‘ZZZZ999999999’)"))
    #expect(
      try message(HandmadeZip.workbook(sheet: HandmadeZip.sheetPart("")).bytes).contains("leeg"))
  }

  @Test func layingOutASheetHasALimit() throws {
    // A cell in the last column of many rows would be laid out as gigabytes.
    let rows = (1...20).map { #"<row><c r="XFD\#($0)"><v>1</v></c></row>"# }.joined()
    var reader = try WorkbookReader(
      HandmadeZip.workbook(sheet: HandmadeZip.sheetPart(rows)).bytes)
    let cells = try reader.cells(ofSheet: 0)
    #expect(throws: WorkbookError.tooLarge(limit: 100_000)) {
      try LaidOutText(cells, below: 0, naming: [], limit: 100_000)
    }
    #expect(Words.unreadable(.tooLarge(limit: 256 << 20)).message.contains("256 MB"))
  }
}
