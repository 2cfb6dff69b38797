import OfficeFiles
import TextFormats

/// The sheets of a filled-in template laid out as a batch: a record for each column with answers.
struct TemplateText {
  /// The text: the keys as headings, and a row for each column that was filled in.
  let text: DecodedText
  /// Where its headings and records stand in the sheets.
  let places: TemplatePlaces
  /// The numbers of its records, in order.
  let records: [Int]
  /// Where cells start that a sheet keeps as a number with decimals.
  let decimals: Set<Int>

  /// No template has more cells to fill in.
  private static let mostCells = 1 << 22

  /// Lays the sheets out, by a questionnaire's headings.
  ///
  /// - Throws: ``WorkbookError/tooLarge(limit:)``.
  init(_ sheets: [TemplateSheet], _ names: HeadingNames) throws(WorkbookError) {
    let headings = TemplateHeadings(sheets, names)
    places = TemplatePlaces(
      sheets: sheets.map {
        TemplatePlaces.Sheet(
          name: $0.name, questionnaire: $0.mark.questionnaire,
          firstColumn: $0.answerColumns.lowerBound)
      }, rows: headings.rows)
    var laidOut = LaidOutText(limit: WorkbookReader.limit)
    try laidOut.write(headings.texts.map { Array($0.utf8)[...] })
    var records: [Int] = []
    for (number, sheet) in sheets.enumerated() {
      let rows = headings.rows[number]
      let columns = sheet.usedColumns
      guard columns.count * rows.count <= Self.mostCells else {
        throw .tooLarge(limit: WorkbookReader.limit)
      }
      for column in columns {
        records.append(TemplatePlaces.record(sheet: number, column: column))
        for (index, row) in rows.enumerated() {
          if index > 0 { try laidOut.skipCells(1) }
          if let row, let cell = sheet.cells.cell(at: CellAddress(row: row, column: column)) {
            try laidOut.write(cell, of: sheet.cells)
          }
        }
        try laidOut.endRows(1)
      }
    }
    self.records = records
    decimals = laidOut.decimals
    text = laidOut.text
  }
}

extension LaidOutText {
  /// Writes a row.
  fileprivate mutating func write(_ cells: [ArraySlice<UInt8>]) throws(WorkbookError) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { try skipCells(1) }
      try write(cell)
    }
    try endRows(1)
  }
}

/// The headings of a template, and for each sheet in which row each stands.
private struct TemplateHeadings {
  private(set) var texts: [String] = []
  private(set) var rows: [[Int?]]
  private var numbers: [Heading: Int] = [:]

  /// A key, and whether it is the first, second… time that it stands in a sheet.
  private struct Heading: Hashable {
    let text: String
    let time: Int
  }

  init(_ sheets: [TemplateSheet], _ names: HeadingNames) {
    rows = sheets.map { _ in [] }
    for (number, sheet) in sheets.enumerated() {
      var times: [String: Int] = [:]
      let used = sheet.usedRows
      for row in sheet.rows where !row.isContact && !row.isLayout {
        let text = row.key.isEmpty ? "rij \(row.number + 1)" : row.key
        // What nobody filled in, and means nothing here, is nothing to tell about.
        if names.role(of: text) == nil, !used.contains(row.number) { continue }
        times[text, default: 0] += 1
        add(Heading(text: text, time: times[text, default: 1]), row.number, sheet: number)
      }
    }
    for sheet in rows.indices {
      rows[sheet] += Array(repeating: nil, count: texts.count - rows[sheet].count)
    }
  }

  private mutating func add(_ heading: Heading, _ row: Int, sheet: Int) {
    let number = numbers[heading] ?? texts.count
    if numbers.updateValue(number, forKey: heading) == nil { texts.append(heading.text) }
    while rows[sheet].count <= number { rows[sheet].append(nil) }
    rows[sheet][number] = row
  }
}
