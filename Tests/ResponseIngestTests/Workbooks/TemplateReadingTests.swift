import Findings
import OfficeFiles
import TestSupport
import Testing
import TextFormats

@testable import ResponseIngest

@Suite struct TemplateReadingTests {
  private func judged(
    _ file: SourceFile, withFrame: Bool = true
  ) throws -> JudgedResponses {
    judge([file], by: try ExampleWave().context(withFrame: withFrame))
  }

  @Test func aFilledInTemplateCounts() throws {
    var template = TemplateDraft()
    template.fill([
      "contact/naam": "Jo van Geheim", "contact/email": "jo@geheim.example",
      "gemeentecode": "gm9001", "ingezonden": "2021-09-01", "plan": "Ja", "doelen/opvoeding": "ja",
      "doelen/gezondheid": "nee", "week": "3", "toelichting": "Een regel\nen nog een; met =1+1",
      "impuls": " NEE ",
    ])
    let file = try template.file()
    #expect(file.namedQuestionnaire == "voorbeeld-2021")
    let judged = try judged(file)
    #expect(judged.places == [])
    #expect(
      BatchPropertyTests.counted(judged)[0]
        == #"GM9001 {"doelen":["opvoeding"],"impuls":"nee","plan":"ja","#
        + #""toelichting":"Een regel\nen nog een; met =1+1","week":3}"#)
    #expect(judged.recordWords(of: judged.submissions[0]) == "kolom C")
  }

  @Test func numbersAndDatesMayBeTypedAsTextOrNot() throws {
    var template = TemplateDraft()
    template.fill(["plan": "nee"])
    template["gemeentecode", 0] = .number(9002)
    template["week", 0] = .number(3)
    template["toelichting", 0] = .number(2021)
    var date = CellStyle()
    date.format = .date
    template.sheet.cells.append(
      CellDraft(CellAddress(row: 5, column: 2), .number(44_440), date))
    let judged = try judged(template.file())
    #expect(judged.places == ["excel-schade C5"])
    #expect(
      BatchPropertyTests.counted(judged)[1]
        == #"GM9002 {"plan":"nee","toelichting":"2021","week":3}"#)
    #expect(judged.submissions[0].received?.day.description == "2021-09-01")
  }

  @Test func findingsNameTheCell() throws {
    var template = TemplateDraft()
    template.fill([
      "gemeentecode": "GM9001", "ingezonden": "gisteren", "doelen/gezondheid": "x",
      "doelen/geen": "ja", "week": "54",
      "toelichting": "heel erg lange tekst die niet past in veertig tekens", "impuls": "misschien",
    ])
    let judged = try judged(template.file())
    #expect(
      judged.places == [
        "datum-ongeldig C6", "inzending-leeg C5", "antwoord-ontbreekt C8",
        "hoofdvraag-ontbreekt C9",
        "antwoord-buiten-bereik C12", "antwoord-buiten-bereik C13", "antwoord-onbekend C14",
      ])
    #expect(judged.findings().allSatisfy { $0.place.row == nil && $0.place.isCell })
    #expect(judged.findings().map(\.value).contains("misschien"))
  }

  @Test func aBrokenRuleNamesTheCellOfItsFirstQuestion() throws {
    var template = TemplateDraft()
    template.fill([
      "gemeentecode": "GM9001", "plan": "ja", "doelen/geen": "ja", "impuls": "ja", "week": "52",
    ])
    #expect(try judged(template.file()).places == ["regel-geschonden C8", "regel-geschonden C12"])
  }

  @Test(arguments: [31, 32, 33, 34])
  func aColumnIsJudgedLikeTheSameAnswersInARow(_ seed: UInt64) throws {
    let wave = try ExampleWave()
    var dice = SeededGenerator(seed: seed)
    for withFrame in [true, false] {
      var rows: [[String]] = []
      var template = TemplateDraft(columns: 20)
      let keys = TemplateDraft.keys.filter { !$0.hasPrefix("-") && !$0.hasPrefix("contact") }
      for column in 0..<20 {
        let cells = BatchPropertyTests.cells(&dice)
        let ticks = (0..<3).map { _ in
          ["", "ja", "nee", "1", "x"].randomElement(using: &dice) ?? ""
        }
        // A column in which nothing is filled in is no submission, a row without a code is.
        let row =
          [cells[0].isEmpty ? "GM9001" : cells[0], cells[1], cells[2]] + ticks + cells[4...]
        rows.append(row)
        for (key, text) in zip(keys, row) where !text.isEmpty {
          template[key, column] = .text(text)
        }
      }
      var writer = DelimitedWriter(formulas: .kept)
      for row in [keys] + rows { writer.write(row) }
      let csv = SourceFile(name: "a.csv", bytes: Bytes(writer.bytes))
      let byRow = judge([csv], by: wave.context(withFrame: withFrame))
      let byColumn = try judged(template.file(), withFrame: withFrame)
      let words = { (judged: JudgedResponses) in
        judged.findings().map { finding in
          let message =
            finding.code.text.hasPrefix("inzending-dubbel") ? "" : finding.message
          return
            "\(finding.code) \(finding.severity) \(finding.units) \(finding.item ?? "") "
            + "\(finding.value ?? "") \(message) \(finding.rule ?? "")"
        }
      }
      #expect(words(byColumn) == words(byRow))
      #expect(BatchPropertyTests.counted(byColumn) == BatchPropertyTests.counted(byRow))
    }
  }

  @Test func eachColumnIsASubmissionAndAnEmptyOneIsNone() throws {
    var template = TemplateDraft(columns: 4)
    template.fill(["gemeentecode": "GM9001", "plan": "nee", "impuls": "ja"])
    // Half empty: the required question is not answered.
    template.fill(["gemeentecode": "GM9002", "week": "3"], column: 1)
    template.fill(["contact/naam": "Jo", "ingezonden": "1-9-2021"], column: 2)
    template.fill(["plan": "ja"], column: 3)
    let judged = try judged(template.file())
    #expect(judged.places == ["antwoord-ontbreekt D8", "gemeente-ontbreekt F5"])
    #expect(judged.submissions.map(\.row) == [3, 4, 6])
    #expect(judged.countingCount == 2)
  }

  @Test func whereNothingIsFilledInTheMunicipalityIsMissing() throws {
    let judged = try judged(TemplateDraft(columns: 2).file())
    #expect(judged.places == ["gemeente-ontbreekt C5"])
  }

  @Test func aMunicipalityByItsNameIsTold() throws {
    var template = TemplateDraft()
    template.fill(["gemeentecode": "Bovenwaard", "plan": "nee"])
    let judged = try judged(template.file())
    #expect(judged.places == ["gemeente-onbekend C5"])
    #expect(judged.findings().first?.advice == "Bedoelde u Bovenwaard (GM9002)?")
  }

  @Test func aJointSubmissionNamesItsCodesInOneCell() throws {
    var template = TemplateDraft()
    template.fill(["gemeentecode": "GM9001 GM9002", "plan": "nee", "impuls": "ja"])
    let judged = try judged(template.file())
    #expect(judged.places == [])
    #expect(judged.countingCount == 2)
  }

  @Test func rowsMayBeSortedAddedAndGone() throws {
    var template = TemplateDraft()
    template.fill(["gemeentecode": "GM9002", "plan": "nee", "week": "54", "toelichting": "a"])
    // Three rows above all others, and then the questions the other way round.
    let last = TemplateDraft.keys.count
    template.sheet = moved(template.sheet) { row in row == 0 ? 3 : 4 + last - row }
    #expect(try judged(template.file()).places == ["antwoord-buiten-bereik C7"])
    // A row of one's own, with and without an answer, and a row that is gone.
    template.sheet.put(.text("mijn eigen aantekening"), CellAddress(row: 30, column: 1))
    #expect(try judged(template.file()).places == ["antwoord-buiten-bereik C7"])
    template.sheet.put(.text("hier ook"), CellAddress(row: 30, column: 2))
    template.sheet.cells.removeAll { $0.address.row == 6 }
    #expect(try judged(template.file()).places == ["kolom-onbekend C31", "kolom-ontbreekt"])
    // A row that was copied: the first counts.
    var copied = TemplateDraft()
    copied.fill(["gemeentecode": "GM9002", "plan": "nee"])
    copied.sheet.put(.text("plan"), CellAddress(row: 40, column: 0))
    copied.sheet.put(.text("ja"), CellAddress(row: 40, column: 2))
    let judged = try judged(copied.file())
    #expect(judged.places == ["kolom-dubbel C41"])
    #expect(judged.findings().first?.message.hasPrefix("‘plan’ staat er twee keer in") == true)
  }

  private func moved(_ sheet: SheetDraft, _ row: (Int) -> Int) -> SheetDraft {
    var moved = SheetDraft(name: sheet.name)
    for cell in sheet.cells {
      moved.cells.append(
        CellDraft(
          CellAddress(row: row(cell.address.row), column: cell.address.column), cell.content))
    }
    return moved
  }

  @Test func aColumnThatWasPutInBetweenIsRead() throws {
    var template = TemplateDraft(columns: 2)
    template.sheet.put(.blank, CellAddress(row: 0, column: 3))
    template.sheet.put(.text("antwoord"), CellAddress(row: 0, column: 2))
    template.fill(["gemeentecode": "GM9002", "plan": "nee"], column: 1)
    #expect(try judged(template.file()).countingCount == 1)
  }

  @Test func otherSheetsMayStandBeforeIt() throws {
    var template = TemplateDraft()
    template.fill(["gemeentecode": "GM9002", "plan": "nee", "week": "99"])
    let notes = SheetDraft(name: "Aantekeningen", rows: [["bel Jo"]])
    #expect(try judged(template.file(before: [notes])).places == ["antwoord-buiten-bereik C12"])
    #expect(try template.file(before: [notes]).namedQuestionnaire == "voorbeeld-2021")
  }

  @Test func aSheetThatWasCopiedIsReadToo() throws {
    var first = TemplateDraft()
    first.fill(["gemeentecode": "GM9001", "plan": "nee", "impuls": "ja"])
    var second = TemplateDraft()
    second.fill(["gemeentecode": "GM9002", "plan": "nee", "week": "99"])
    var copy = SheetDraft(name: "Vragenlijst (2)")
    copy.cells = second.sheet.cells
    let judged = try judged(workbookFile([first.sheet, copy]))
    #expect(judged.places == ["antwoord-buiten-bereik 'Vragenlijst (2)'!C12"])
    #expect(judged.countingCount == 2)
    #expect(
      judged.recordWords(of: judged.submissions[1]) == "kolom C van werkblad ‘Vragenlijst (2)’")
  }

  @Test func aTemplateOfAnotherYearOrALaterVersionIsRefused() throws {
    var old = TemplateDraft(columns: 2, mark: "kansrijk-sjabloon/1 voorbeeld-2020")
    old.fill(["gemeentecode": "GM9001", "plan": "nee"])
    old.fill(["gemeentecode": "GM9002", "plan": "nee"], column: 1)
    let judged = try judged(old.file())
    #expect(judged.places == ["vragenlijst-anders C5", "vragenlijst-anders D5"])
    #expect(judged.findings().map(\.units) == [["GM9001"], ["GM9002"]])
    #expect(judged.findings().first?.value == "voorbeeld-2020")
    let newer = TemplateDraft(mark: "kansrijk-sjabloon/2 voorbeeld-2021")
    #expect(try self.judged(newer.file()).places == ["bestand-onleesbaar"])
    var broken = TemplateDraft()
    broken.sheet.put(.blank, CellAddress(row: 0, column: 2))
    #expect(try self.judged(broken.file()).places == ["bestand-onleesbaar"])
  }

  @Test func mergedAndHiddenCellsAreReadWhereTheyStand() throws {
    var template = TemplateDraft(columns: 2)
    template.fill(["gemeentecode": "GM9001", "impuls": "ja"])
    template.fill(["gemeentecode": "GM9002"], column: 1)
    template["plan", 0] = .text("nee")
    template.sheet.merged = [
      CellArea(CellAddress(row: 7, column: 2), CellAddress(row: 7, column: 3))
    ]
    template.sheet.columns[2] = ColumnDraft(width: 10, isHidden: true)
    template.sheet.rowHeights[7] = 0
    // Of a merged range only the first cell has an answer, while people see it in both.
    #expect(
      try judged(template.file()).places == [
        "rij-verborgen C5", "inzending-leeg D5", "antwoord-ongeldig D8",
      ])
  }

  @Test func aFormulaInAnAnswerIsReadAsItsOutcome() throws {
    var template = TemplateDraft()
    template.fill(["gemeentecode": "GM9002"])
    template["plan", 0] = .formula("=C8", text: "nee")
    template["week", 0] = .numericFormula("=C12", value: 0)
    #expect(try judged(template.file()).places == ["antwoord-buiten-bereik C12"])
  }
}
