import Municipalities
import OfficeFiles
import QuestionnaireSchema
import ResponseIngest
import TestSupport
import TextFormats

@testable import QuestionnaireForms

/// A template of the questionnaire of 2021, to fill in by questions and choices.
struct TemplateSample {
  let request: TemplateRequest
  private let frame: FrameSheet?
  private let rows: TemplateRows
  private let columns: TemplateColumns
  private(set) var sheet: SheetDraft

  init(_ request: TemplateRequest) {
    self.request = request
    frame = request.frame.map { FrameSheet($0, request.questionnaire) }
    rows = TemplateRows(request, TemplateWords(request))
    columns = TemplateColumns(count: request.columnCount)
    sheet = TemplateSheetDraft(request, frame).draft
  }

  static func frame2021() throws -> PopulationFrame {
    let name = "SampleResponses/2021/kader.csv"
    return try readFrame(readFile(at: "\(projectFolder)/\(name)", named: name)).frame
  }

  /// Fills in the row with a key, in one of the columns.
  mutating func fill(_ key: String, _ text: String, column: Int = 0) {
    guard let row = rows.rows.firstIndex(where: { $0.key == key }) else { return }
    let address = CellAddress(row: row, column: columns.answers.lowerBound + column)
    sheet.cells.removeAll { $0.address == address }
    if !text.isEmpty { sheet.cells.append(CellDraft(address, .text(text))) }
  }

  func file() throws -> SourceFile {
    let drafts = [sheet] + (frame.map { [$0.draft] } ?? [])
    let bytes = try workbookBytes(WorkbookDraft(title: "Proef", sheets: drafts))
    return SourceFile(name: "sjabloon.xlsx", bytes: Bytes(bytes))
  }

  /// What is said beside a question in the sheet as it is made.
  func remark(_ question: String) -> String? {
    guard let question = request.questionnaire.question(named: question) else { return nil }
    let address = CellAddress(row: rows.questions[question.index], column: columns.remark)
    guard case .formula(_, let text)? = sheet.cells.first(where: { $0.address == address })?.content
    else { return nil }
    return text
  }
}
