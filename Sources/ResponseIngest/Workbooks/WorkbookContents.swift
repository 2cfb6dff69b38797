import OfficeFiles
import TextFormats

/// What answers stand in a workbook, and in which of its sheets.
struct WorkbookContents {
  /// How the answers stand there.
  let answers: Answers
  /// The names of other sheets that people see and that seem to hold answers too.
  let skipped: [String]

  /// How answers stand in a workbook.
  enum Answers {
    /// A submission on each row of a sheet, under a heading.
    case batch(SheetCells)
    /// A submission in each column of the sheets of a template.
    case template([TemplateSheet])
  }

  /// Looks through a workbook.
  ///
  /// - Throws: ``WorkbookError``.
  init(
    _ bytes: Bytes, _ names: HeadingNames, _ renaming: ColumnRenaming
  ) throws(WorkbookError) {
    var reader = try WorkbookReader(bytes.array(in: 0..<bytes.count))
    let choice = try WorkbookChoice(in: &reader, names, renaming)
    skipped = choice.skipped.map { reader.sheets[$0].name }
    guard choice.isTemplate else {
      let number = choice.sheets.first ?? choice.first
      answers = .batch(
        number == choice.first ? choice.firstCells : try reader.cells(ofSheet: number))
      return
    }
    var sheets: [TemplateSheet] = []
    for number in choice.sheets {
      let cells = try reader.cells(ofSheet: number)
      let name = reader.sheets[number].name
      if let sheet = TemplateSheet(cells, named: name) {
        let merged = try cells.namingMergedCells(below: -1, startingIn: sheet.answerColumns)
        sheets.append(TemplateSheet(merged, named: name) ?? sheet)
      }
    }
    answers = .template(sheets)
  }
}

/// The id of the questionnaire of which a workbook is a filled-in template; `nil` when it is none, or
/// cannot be read.
func templateQuestionnaire(_ bytes: Bytes) -> String? {
  guard var reader = try? WorkbookReader(bytes.array(in: 0..<bytes.count)) else { return nil }
  let order = reader.sheets.indices.sorted {
    (reader.sheets[$0].isHidden ? 1 : 0, $0) < (reader.sheets[$1].isHidden ? 1 : 0, $1)
  }
  for number in order {
    guard let head = try? reader.cells(ofSheet: number, rows: TemplateSheet.firstRows) else {
      return nil
    }
    if let sheet = TemplateSheet(head, named: "") { return sheet.mark.questionnaire }
  }
  return nil
}
