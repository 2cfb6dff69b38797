import Findings
import Foundation
import Municipalities
import OfficeFiles
import TestSupport
import Testing
import TextFormats

@testable import ResponseIngest

/// A frame or another table that stands in a workbook.
@Suite struct TableFileTests {
  private static let rows = [
    ["gemeentecode", "gemeentenaam", "provincie", "impuls", "tranche", "gids"],
    ["GM9001", "Aldermeer", "Utrecht", "ja", "1", "nee"],
    ["GM9002", "Bovenwaard; oost", "Utrecht", "nee", "", "nee"],
  ]

  private func codes(_ sheets: [SheetDraft]) throws -> [String] {
    let reading = try readFrameFile(workbookFile(sheets, named: "kader.xlsx"))
    return reading.frame.codes.map(\.description)
  }

  /// The findings about a frame that cannot be used: row, column and message.
  private func problems(_ file: SourceFile) -> [String] {
    do throws(FrameError) {
      _ = try readFrameFile(file)
      return []
    } catch {
      return error.findings.map { finding in
        [
          finding.place.row.map { "\($0)" }, finding.place.column, finding.message,
          finding.advice,
        ].compactMap { $0 }.joined(separator: " ")
      }
    }
  }

  @Test func aFrameInAWorkbookIsTheFrameInTheSameText() throws {
    let sheet = try workbookFile([SheetDraft(name: "Kader", rows: Self.rows)])
    let text = Self.rows.map { $0.map { "\"\($0)\"" }.joined(separator: ";") + "\n" }.joined()
    let one = try readFrameFile(sheet).frame
    let other = try readFrameFile(SourceFile(name: "kader.csv", bytes: Bytes(text))).frame
    for (unit, code) in other.codes.enumerated() {
      #expect(one.codes[unit] == code)
      #expect(one.name(ofUnit: unit) == other.name(ofUnit: unit))
      #expect(
        one.columns.map { $0.text(ofUnit: unit) } == other.columns.map { $0.text(ofUnit: unit) })
    }
    #expect(one.columns.map(\.name) == other.columns.map(\.name))
  }

  @Test func aTitleAboveTheHeadingsIsPassedOverAndRowsKeepTheirNumbers() throws {
    var rows = [["Kader 2021"], [], ["versie van Jo"]] + Self.rows
    #expect(try codes([SheetDraft(name: "Kader", rows: rows)]) == ["GM9001", "GM9002"])
    rows[5][0] = "negen"
    let file = try workbookFile([SheetDraft(name: "Kader", rows: rows)])
    #expect(problems(file).map { $0.prefix(14) } == ["6 gemeentecode"])
  }

  @Test func theSheetWithTheHeadingIsReadAndTheOthersAreTold() throws {
    let other = SheetDraft(name: "Uitleg", rows: [["Lees dit eerst"]])
    let sheets = [other, SheetDraft(name: "Kader", rows: Self.rows), SheetDraft(name: "Leeg")]
    let reading = try readFrameFile(workbookFile(sheets))
    #expect(reading.frame.codes.count == 2)
    #expect(reading.findings.map(\.message) == ["Werkblad ‘Uitleg’ is niet gelezen."])
    #expect(reading.findings.map(\.severity) == [.warning])
  }

  @Test func whichOfTwoFramesIsMeantIsNotGuessed() throws {
    let file = try workbookFile([
      SheetDraft(name: "2020", rows: Self.rows), SheetDraft(name: "2021", rows: Self.rows),
    ])
    let message = try #require(problems(file).first)
    #expect(message.contains("‘2020’, ‘2021’"))
    #expect(message.contains("eigen werkmap"))
  }

  @Test func saysWhyAFileHasNoTable() throws {
    let fixtures = "\(projectFolder)/Tests/OfficeFilesTests/Fixtures/"
    func fixture(_ name: String) throws -> SourceFile {
      try readFile(at: fixtures + name, named: name)
    }
    #expect(try problems(fixture("libreoffice.xls")).first?.contains("(.xls)") == true)
    #expect(try problems(fixture("libreoffice.ods")).first?.contains("(.ods)") == true)
    #expect(
      try problems(workbookFile([SheetDraft(name: "Leeg")])).first?.contains("is leeg") == true)
    // Text is a table whatever its name says; a workbook that was cut off is none.
    let text = SourceFile(name: "kader.xlsx", bytes: Bytes("gemeentecode;gemeentenaam"))
    #expect(problems(text).first?.contains("werkmap") != true)
    let broken = SourceFile(name: "kader.xlsx", bytes: Bytes("PK\u{3}\u{4}rest"))
    #expect(problems(broken).first?.contains("niet heel") == true)
    let nothing = try workbookFile([SheetDraft(name: "A", rows: [["a", "b"], ["1", "2"]])])
    #expect(problems(nothing).first?.hasPrefix("1 gemeentecode De kolom") == true)
  }

  @Test func reorganisationsMayStandInAWorkbook() throws {
    let sheet = SheetDraft(
      name: "Herindelingen",
      rows: [
        ["effective_date", "kind", "from_code", "from_name", "to_code", "to_name"],
        ["2021-01-01", "merge", "GM9001", "Aldermeer", "GM9002", "Bovenwaard"],
      ])
    #expect(try readReorganisationFile(workbookFile([sheet])).map(\.to.name) == ["Bovenwaard"])
  }
}
