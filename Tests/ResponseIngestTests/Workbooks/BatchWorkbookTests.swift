import Findings
import OfficeFiles
import TestSupport
import Testing
import TextFormats

@testable import ResponseIngest

/// A batch in a workbook is judged as the same cells in a CSV.
@Suite struct BatchWorkbookTests {
  private static let headings = Check.heading.split(separator: ";").map { String($0) }

  private func withoutFile(_ judged: JudgedResponses) -> [String] {
    judged.findings().map { finding in
      let place = finding.place
      let words = finding.message.replacing("a.xlsx", with: "a.csv")
      return
        "\(finding.code) \(finding.severity) \(place.row ?? 0) \(place.column ?? "") \(finding.units) "
        + "\(finding.item ?? "") \(finding.value ?? "") \(words) \(finding.advice ?? "")"
    }
  }

  @Test(arguments: [21, 22, 23, 24, 25, 26, 27, 28])
  func theSameCellsGiveTheSameFindingsAndCountTheSame(_ seed: UInt64) throws {
    let wave = try ExampleWave()
    var dice = SeededGenerator(seed: seed)
    var rows = [Self.headings.shuffled(using: &dice) + [""]]
    for _ in 0..<80 {
      let cells = Dictionary(
        uniqueKeysWithValues: zip(Self.headings, BatchPropertyTests.cells(&dice)))
      var row = rows[0].map { cells[$0] ?? "" }
      switch Int.random(in: 0..<8, using: &dice) {
      // A cell without a heading, a blank row, and texts that need quotes in a CSV.
      case 0: row[row.count - 1] = "te veel"
      case 1: row = row.map { _ in "" }
      case 2: row = row.map { $0.isEmpty ? "" : " \($0)\u{A0}" }
      case 3:
        let place = rows[0].firstIndex(of: "toelichting") ?? 0
        row[place] = ["\"a\"; b", "a\nb", "\"", "\u{1F}", "é;'"].randomElement(using: &dice) ?? ""
      default: break
      }
      rows.append(row)
    }
    var writer = DelimitedWriter(formulas: .kept)
    for row in rows { writer.write(row) }
    let csv = SourceFile(name: "a.csv", bytes: Bytes(writer.bytes))
    let workbook = try workbookFile([SheetDraft(name: "Blad1", rows: rows)], named: "a.xlsx")
    let byText = judge([csv], by: wave.context())
    let bySheet = judge([workbook], by: wave.context())
    #expect(withoutFile(bySheet) == withoutFile(byText))
    #expect(BatchPropertyTests.counted(bySheet) == BatchPropertyTests.counted(byText))
    #expect(bySheet.submissions.map(\.row) == byText.submissions.map(\.row))
  }

  @Test func rowsAreThoseOfTheSheetAlsoBelowATitle() throws {
    let wave = try ExampleWave()
    let rows = [
      Self.headings, ["GM9002", "2021-09-01", "misschien"], [], ["GM0999", "2021-09-01"],
    ]
    let file = try workbookFile([SheetDraft(name: "Blad1", rows: rows, first: 4)])
    let judged = judge([file], by: wave.context())
    #expect(
      judged.places == [
        "inzending-leeg 5", "antwoord-onbekend 5 plan", "gemeente-onbekend 7 gemeentecode",
      ])
  }

  @Test func numbersDatesAndTruthsAreReadAsTheyAreShown() throws {
    let wave = try ExampleWave()
    var sheet = SheetDraft(name: "Blad1", rows: [Self.headings + ["doelen/opvoeding"]])
    var date = CellStyle()
    date.format = .date
    sheet.cells += [
      CellDraft(CellAddress(row: 1, column: 0), .number(9002)),
      CellDraft(CellAddress(row: 1, column: 1), .number(44_440), date),
      CellDraft(CellAddress(row: 1, column: 2), .text("JA ")),
      CellDraft(CellAddress(row: 1, column: 4), .number(3)),
      CellDraft(CellAddress(row: 1, column: 5), .formula("=F3", text: "uit een formule")),
    ]
    let judged = judge([try workbookFile([sheet])], by: wave.context())
    #expect(
      judged.places == ["kolom-dubbel 1 doelen/opvoeding", "excel-schade 2 gemeentecode"])
    #expect(
      BatchPropertyTests.counted(judged)[1]
        == #"GM9002 {"plan":"ja","toelichting":"uit een formule","week":3}"#)
    #expect(judged.submissions.first?.received?.day.description == "2021-09-01")
  }

  @Test func extraSheetsDoNotStandInTheWay() throws {
    let wave = try ExampleWave()
    let batch = SheetDraft(name: "Export", rows: [Self.headings, ["GM9002", "2021-09-01", "nee"]])
    let notes = SheetDraft(name: "Uitleg", rows: [["Dit is de export van maandag."]])
    var hidden = batch
    hidden = SheetDraft(name: "Oud", rows: [Self.headings, ["GM9001", "2021-09-01", "nee"]])
    hidden.isHidden = true
    for sheets in [
      [batch], [batch, notes], [notes, batch], [hidden, batch], [hidden, notes, batch],
    ] {
      let judged = judge([try workbookFile(sheets)], by: wave.context())
      // What people cannot see may be of another day; that it was not read is told.
      let told = sheets.contains(where: \.isHidden) ? ["werkblad-overgeslagen"] : []
      #expect(judged.places == told, "\(sheets.map(\.name))")
      #expect(judged.countingCount == 1)
    }
    let other = SheetDraft(
      name: "Nog een", rows: [Self.headings, ["GM9001", "2021-09-01", "nee"]])
    let judged = judge([try workbookFile([batch, notes, other])], by: wave.context())
    #expect(judged.places == ["werkblad-overgeslagen"])
    #expect(judged.findings().first?.message.contains("‘Nog een’") == true)
  }

  @Test func columnsAreRenamedAsInACSV() throws {
    let wave = try ExampleWave()
    let renaming = try ColumnRenaming(
      SourceFile(
        name: "kolommen.csv", bytes: Bytes("bron;naar\nklant;gemeentecode\nQ1;plan\nQ1=2;nee\n")),
      for: wave.questionnaire)
    let rows =
      [["klant", "ingezonden", "Q1", "doelen", "week", "toelichting", "impuls"]]
      + [["GM9002", "2021-09-01", "2"]]
    let file = try workbookFile([SheetDraft(name: "Blad1", rows: rows)])
    let judged = judge([file], by: wave.context(renaming: renaming))
    #expect(judged.places == [])
    #expect(BatchPropertyTests.counted(judged)[1] == #"GM9002 {"plan":"nee"}"#)
    #expect(file.questionHeadings(knownTo: wave.questionnaire, renaming: renaming) == 5)
    #expect(file.namedQuestionnaire == nil)
    #expect(!file.isBatchWithoutQuestions(of: wave.questionnaire, renaming: renaming))
    let frame = try workbookFile([SheetDraft(name: "Kader", rows: [["gemeentecode", "naam"]])])
    #expect(frame.isBatchWithoutQuestions(of: wave.questionnaire, renaming: renaming))
  }
}
