import Findings
import OfficeFiles
import TestSupport
import Testing
import TextFormats

@testable import ResponseIngest

/// Workbooks in which bytes of a sheet are changed: none ends the program, and each is judged the same
/// once its contact data are gone.
@Suite struct MutatedWorkbookTests {
  /// The part of a sheet with texts in its cells.
  private func part(_ sheet: SheetDraft) -> [UInt8] {
    var rows: [Int: [CellDraft]] = [:]
    for cell in sheet.cells { rows[cell.address.row, default: []].append(cell) }
    let texts = rows.sorted { $0.key < $1.key }.map { row, cells in
      let cells = cells.sorted { $0.address.column < $1.address.column }.map { cell -> String in
        guard case .text(let text) = cell.content else { return "" }
        return #"<c r="\#(cell.address)" t="inlineStr"><is><t>\#(text)</t></is></c>"#
      }
      return #"<row r="\#(row + 1)">"# + cells.joined() + "</row>"
    }
    return Array(HandmadeZip.sheetPart(texts.joined()).utf8)
  }

  private var template: SheetDraft {
    var template = TemplateDraft(columns: 2)
    template.fill([
      "contact/naam": "Jo Geheim", "contact/email": "jo@geheim.example", "gemeentecode": "GM9001",
      "plan": "ja", "doelen/geen": "ja", "week": "3", "toelichting": "een toelichting",
    ])
    template.fill(["gemeentecode": "GM9002", "plan": "nee"], column: 1)
    return template.sheet
  }

  private var batch: SheetDraft {
    SheetDraft(
      name: "Blad",
      rows: [
        Check.heading.split(separator: ";").map { String($0) } + ["naam"],
        ["GM9001", "2021-09-01", "ja", "geen", "3", "mail a@b.nl", "ja", "Jo Geheim"],
        ["GM9002", "2021-09-01", "nee", "", "54", "", "", "Piet"],
      ])
  }

  private func mutated(_ bytes: [UInt8], _ dice: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...3, using: &dice) {
      let place = Int.random(in: 60..<bytes.count - 30, using: &dice)
      switch Int.random(in: 0..<4, using: &dice) {
      case 0: bytes[place] = UInt8.random(in: 32...126, using: &dice)
      case 1: bytes.remove(at: place)
      case 2:
        bytes.insert(
          contentsOf: Array("1234567890@\" ".utf8).shuffled(using: &dice).prefix(2), at: place)
      default:
        let end = min(bytes.count, place + Int.random(in: 1...200, using: &dice))
        bytes.insert(contentsOf: bytes[place..<end], at: place)
      }
    }
    return bytes
  }

  @Test(arguments: 81...86)
  func aChangedSheetIsJudgedTheSameWithoutContactData(_ seed: UInt64) throws {
    let wave = try ExampleWave()
    var dice = SeededGenerator(seed: seed)
    let whole = part(seed % 2 == 0 ? template : batch)
    var readable = 0
    for _ in 0..<150 {
      var zip = HandmadeZip.workbook(sheet: "")
      zip.parts[2].bytes = mutated(whole, &dice)
      let file = SourceFile(name: "a.xlsx", bytes: Bytes(zip.bytes))
      let before = judge([file], by: wave.context())
      let findings = before.findings()
      #expect(findings.allSatisfy { !$0.message.isEmpty })
      guard let cleaned = wave.clean(file) else { continue }
      readable += 1
      let after = SourceFile(name: "a.xlsx", bytes: Bytes(cleaned.bytes))
      let judged = judge([after], by: wave.context())
      #expect(judged.findings().map(\.place) == findings.map(\.place))
      #expect(BatchPropertyTests.counted(judged) == BatchPropertyTests.counted(before))
      #expect(wave.clean(after) == nil)
    }
    #expect(readable > 10)
  }
}
