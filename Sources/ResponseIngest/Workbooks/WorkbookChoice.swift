import Municipalities
import OfficeFiles
import TextFormats

/// Which sheets of a workbook hold the answers.
///
/// They are a template's, if it is one: on all sheets with its mark, the hidden ones only when there
/// are no others. Else they are a batch: on the first sheet that people see, unless only a later one has
/// a heading for the municipality.
struct WorkbookChoice {
  /// The numbers of the sheets with answers.
  private(set) var sheets: [Int]
  /// Whether they are those of a template.
  let isTemplate: Bool
  /// The numbers of other sheets that seem to hold answers too, hidden ones as well.
  let skipped: [Int]
  /// The first sheet that people see.
  let first: Int
  /// What stands in it.
  let firstCells: SheetCells

  /// Looks through a workbook; the first sheet is read whole, of the others the first rows.
  ///
  /// - Throws: ``WorkbookError``.
  init(
    in reader: inout WorkbookReader, _ names: HeadingNames, _ renaming: ColumnRenaming
  ) throws(WorkbookError) {
    var marked: [Int] = []
    var keyed: [Int] = []
    var others: [Int] = []
    let seen = reader.sheets.indices.filter { !reader.sheets[$0].isHidden }
    let first = seen.first ?? 0
    firstCells = try reader.cells(ofSheet: first)
    for number in reader.sheets.indices {
      let head =
        number == first
        ? firstCells : try reader.cells(ofSheet: number, rows: TemplateSheet.firstRows)
      if TemplateSheet(head, named: "") != nil {
        marked.append(number)
      } else if seen.contains(number), head.hasKeyHeading(names, renaming) {
        keyed.append(number)
      } else if number != first,
        head.seemsToHoldAnswers(names, renaming, isSeen: seen.contains(number))
      {
        others.append(number)
      }
    }
    let templates = marked.filter(seen.contains)
    isTemplate = keyed.first != first && !marked.isEmpty
    sheets = isTemplate ? (templates.isEmpty ? marked : templates) : [keyed.first ?? first]
    let chosen = sheets
    skipped = (templates + keyed + others).filter { !chosen.contains($0) }.sorted()
    self.first = first
  }
}

extension SheetCells {
  /// The row that is worth most as heading, among the first rows that are not blank, trimmed and without what
  /// is blank behind the last heading; `nil` when nothing stands in the sheet.
  func heading(
    _ names: HeadingNames, _ renaming: ColumnRenaming
  ) -> (row: Int, headings: [String])? {
    var best: (row: Int, headings: [String], worth: Int)?
    var tried = 0
    var last = -1
    for cell in cells where cell.row != last && !trimmed(cell.range, in: bytes.span).isEmpty {
      last = cell.row
      let headings = texts(inRow: cell.row)
      let worth = names.worthOfHeader(headings, renaming)
      if best.map({ worth > max($0.worth, 1) }) ?? true { best = (cell.row, headings, worth) }
      tried += 1
      if worth == .max || tried == TemplateSheet.firstRows { break }
    }
    return best.map { ($0.row, $0.headings) }
  }

  /// The first row with something else than white space in it.
  var firstFilledRow: Int? {
    cells.first { !trimmed($0.range, in: bytes.span).isEmpty }?.row
  }

  /// The texts in the first row that is not blank.
  var firstTexts: [String] {
    firstFilledRow.map { texts(inRow: $0) } ?? []
  }

  private func texts(inRow row: Int) -> [String] {
    var texts: [String] = []
    for cell in cells(inRow: row) {
      texts += Array(repeating: "", count: cell.column - texts.count)
      texts.append(text(of: cell).trimmed)
    }
    return texts
  }

  /// Whether a sheet that is not read holds answers by the look of it: under a heading with questions, or, where people
  /// see it, in rows with a municipality's code and more.
  fileprivate func seemsToHoldAnswers(
    _ names: HeadingNames, _ renaming: ColumnRenaming, isSeen: Bool
  ) -> Bool {
    if let headings = heading(names, renaming)?.headings, names.hasKey(headings, renaming) {
      return headings.contains { names.isQuestion(renaming.name(of: $0)) }
    }
    return isSeen
      && cells.contains { cell in
        cell.range.count <= 10 && cells(inRow: cell.row).count > 2
          && MunicipalityCode(text(of: cell).trimmed) != nil
      }
  }

  /// Whether a heading says in which column the municipality stands, and rows stand below it.
  fileprivate func hasKeyHeading(_ names: HeadingNames, _ renaming: ColumnRenaming) -> Bool {
    guard let heading = heading(names, renaming) else { return false }
    return names.hasKey(heading.headings, renaming)
      && cells.last.map { $0.row > heading.row } ?? false
  }
}
