import OfficeFiles
import QuestionnaireSchema

/// The Excel template in which a project lead fills in a questionnaire, as the bytes of a file.
///
/// Each municipality has a column. What is filled in is read back by the hidden keys beside the rows.
///
/// - Throws: ``TemplateError/notWritten(code:)``.
public func templateWorkbook(_ request: TemplateRequest) throws(TemplateError) -> [UInt8] {
  let frame = request.frame.map { FrameSheet($0, request.questionnaire) }
  let sheet = TemplateSheetDraft(request, frame).draft
  return try bytes(
    WorkbookDraft(
      title: request.questionnaire.title, sheets: [sheet] + (frame.map { [$0.draft] } ?? [])))
}

/// The workbook in which staff fill in a batch: a row for each municipality, as the bytes of a file.
///
/// - Throws: ``TemplateError/notWritten(code:)``.
public func batchTemplateWorkbook(_ request: TemplateRequest) throws(TemplateError) -> [UInt8] {
  let batch = BatchSheetDrafts(request)
  return try bytes(
    WorkbookDraft(
      title: request.questionnaire.title, sheets: [batch.batch, batch.questions, batch.codes]))
}

private func bytes(_ draft: WorkbookDraft) throws(TemplateError) -> [UInt8] {
  do throws(WorkbookWritingError) {
    return try workbookBytes(draft)
  } catch {
    switch error {
    case .noTemporaryFile(let code): throw .notWritten(code: Int(code))
    case .failed(let code): throw .notWritten(code: Int(code))
    }
  }
}
