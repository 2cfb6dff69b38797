import OfficeFiles
import QuestionnaireSchema
import TextFormats

/// Writes a workbook anew without its contact data.
struct WorkbookCleaning {
  private let names: ContactNames
  private let headings: HeadingNames
  private let renaming: ColumnRenaming
  private let filler: UInt8

  init(
    _ names: ContactNames, _ headings: HeadingNames, _ renaming: ColumnRenaming, filler: UInt8
  ) {
    self.names = names
    self.headings = headings
    self.renaming = renaming
    self.filler = filler
  }

  /// The workbook with texts only; `nil` when that is what it was, or it cannot be read or written.
  func cleaned(_ file: SourceFile) -> CleanedFile? {
    let bytes = file.bytes.array(in: 0..<file.bytes.count)
    guard let sheets = try? sheets(bytes),
      let written = try? workbookBytes(draft(sheets)), written != bytes
    else { return nil }
    return CleanedFile(
      bytes: written, removed: distinct(sheets.flatMap(\.removed)),
      headings: distinct(sheets.flatMap(\.headings)))
  }

  private func draft(_ sheets: [CleanedSheet]) -> WorkbookDraft {
    var drafts = sheets.map(\.draft)
    // A workbook in which nothing is to be seen cannot be written.
    if drafts.allSatisfy(\.isHidden) { drafts[0].isHidden = false }
    // Workbooks that differed only in contact data must not become the same.
    let mark = String(decoding: [filler], as: UTF8.self)
    return WorkbookDraft(title: "Opgeschoond (\(mark))", sheets: drafts)
  }

  private func sheets(_ bytes: [UInt8]) throws(WorkbookError) -> [CleanedSheet] {
    var reader = try WorkbookReader(bytes)
    let choice = try WorkbookChoice(in: &reader, headings, renaming)
    var sheets: [CleanedSheet] = []
    for (number, info) in reader.sheets.enumerated() {
      let cells = try reader.cells(ofSheet: number)
      var sheet = CleanedSheet(cells, named: info.name, isHidden: info.isHidden, filler: filler)
      if let template = TemplateSheet(cells, named: info.name) {
        sheet.overwrite(contactCells(template))
      } else if !choice.isTemplate, choice.sheets.contains(number) {
        try cleanBatch(&sheet)
      } else {
        try cleanBatch(&sheet)
        sheet.overwriteAddresses()
      }
      sheets.append(sheet)
    }
    return sheets
  }

  /// The cells of a template in rows for contact data.
  private func contactCells(_ template: TemplateSheet) -> Set<Int> {
    let rows = Set(
      template.rows.filter { row in
        row.isContact || headings.role(of: row.key) == nil && names.contains(row.key)
      }.map(\.number))
    let first =
      template.answerColumns.isEmpty ? template.keyColumn + 1 : template.answerColumns.lowerBound
    let cells = template.cells.cells
    return Set(cells.indices.filter { rows.contains(cells[$0].row) && cells[$0].column >= first })
  }

  /// A sheet with a heading, cleaned as the same cells in a CSV are.
  private func cleanBatch(_ sheet: inout CleanedSheet) throws(WorkbookError) {
    let text = try LaidOutText(
      sheet.cells, below: sheet.cells.heading(headings, renaming)?.row ?? -1, naming: []
    ).text
    let batch = DelimitedText(laidOut: text, headings, renaming)
    let cleaning = Cleaning(
      file: SourceFile(name: "", bytes: text.bytes), text: text, names: names, headings: headings,
      filler: filler)
    guard let cleaned = cleaning.batch(batch, renaming) else { return }
    sheet.take(cleaned)
  }

  private func distinct(_ texts: [String]) -> [String] {
    var seen: Set<[UInt8]> = []
    return texts.filter { seen.insert(Array($0.utf8)).inserted }
  }
}
