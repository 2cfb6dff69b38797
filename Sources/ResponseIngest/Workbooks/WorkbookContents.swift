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
  /// The answers are a template's, if it is one: on all sheets with its mark, the hidden ones only when
  /// there are no others. Else they are a batch: on the first sheet that people see, unless only a
  /// later one has a heading for the municipality.
  ///
  /// - Throws: ``WorkbookError``.
  init(
    _ bytes: Bytes, _ names: HeadingNames, _ renaming: ColumnRenaming
  ) throws(WorkbookError) {
    var reader = try WorkbookReader(bytes.array(in: 0..<bytes.count))
    var marked: [Int] = []
    var keyed: [Int] = []
    let seen = reader.sheets.indices.filter { !reader.sheets[$0].isHidden }
    let first = seen.first ?? 0
    let firstCells = try reader.cells(ofSheet: first)
    for number in reader.sheets.indices {
      let head =
        number == first
        ? firstCells : try reader.cells(ofSheet: number, rows: TemplateSheet.firstRows)
      if TemplateSheet(head, named: "") != nil {
        marked.append(number)
      } else if seen.contains(number), head.hasKeyHeading(names, renaming) {
        keyed.append(number)
      }
    }
    let templates = marked.filter(seen.contains)
    let chosen: [Int]
    if keyed.first == first || marked.isEmpty {
      chosen = [keyed.first ?? first]
      answers = .batch(
        chosen == [first] ? firstCells : try reader.cells(ofSheet: chosen.first ?? first))
    } else {
      chosen = templates.isEmpty ? marked : templates
      var sheets: [TemplateSheet] = []
      for number in chosen {
        let cells = try reader.cells(ofSheet: number)
        if let sheet = TemplateSheet(cells, named: reader.sheets[number].name) {
          sheets.append(sheet)
        }
      }
      answers = .template(sheets)
    }
    skipped = (templates + keyed).filter { !chosen.contains($0) }.sorted()
      .map { reader.sheets[$0].name }
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

extension SheetCells {
  /// The first row that is not blank, trimmed, without what is blank behind the last heading.
  var headings: [String] {
    guard let row = cells.first(where: { !trimmed($0.range, in: bytes.span).isEmpty })?.row else {
      return []
    }
    var headings: [String] = []
    for cell in cells(inRow: row) {
      headings += Array(repeating: "", count: cell.column - headings.count)
      headings.append(text(of: cell).trimmed)
    }
    return headings
  }

  /// Whether a heading says in which column the municipality stands, and rows stand below it.
  fileprivate func hasKeyHeading(_ names: HeadingNames, _ renaming: ColumnRenaming) -> Bool {
    let isKeyed = headings.contains { heading in
      switch names.role(of: renaming.columns[heading] ?? heading) {
      case .municipality?, .token?: true
      case .received?, .name?, .question?, .option?, nil: false
      }
    }
    return isKeyed && cells.last?.row != cells.first?.row
  }
}
