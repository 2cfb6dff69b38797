import OfficeFiles
import QuestionnaireSchema
import TextFormats

extension Intake {
  /// Reads a workbook: a batch, or a filled-in template.
  mutating func readWorkbook(_ file: SourceFile) {
    let source = Int32(sources.count)
    do throws(WorkbookError) {
      let workbook = try WorkbookContents(file.bytes, headingNames, renaming)
      switch workbook.answers {
      case .batch(let sheet):
        try readSheet(sheet, of: file)
      case .template(let sheets): try readTemplate(sheets, of: file)
      }
      let read = sources[Int(source)]
      var remarks = read.sheets
      remarks.skipped = workbook.skipped
      sources[Int(source)] = ResponseSource(
        name: read.name, text: read.text, form: read.form, sheets: remarks)
      for number in workbook.skipped.indices {
        marks.append(Mark(check: .skippedSheet, source: source, detail: Int32(number)))
      }
    } catch {
      refuse(file, .unreadable(error))
    }
  }

  /// Reads a batch on a sheet.
  private mutating func readSheet(
    _ sheet: SheetCells, of file: SourceFile
  ) throws(WorkbookError) {
    let source = Int32(sources.count)
    let heading = sheet.heading(headingNames, renaming)
    if let why = NotRead(headings: heading?.headings ?? [], headingNames, renaming) {
      return refuse(file, why)
    }
    let headingRow = heading?.row ?? -1
    let laidOut = try LaidOutText(
      try sheet.namingMergedCells(below: headingRow, startingIn: 0..<CellAddress.columnCount),
      below: headingRow, naming: namingColumns(heading?.headings ?? []))
    let text = laidOut.text
    markNamedOnly(laidOut.leftOut, source)
    if text.isBlank(0..<text.bytes.count) {
      return refuse(file, .unreadable("de werkmap is leeg."))
    }
    let first = submissions.count
    let merged = sheet.looks.merged.filter { $0.first.row == headingRow }
    readBatch(
      text, DelimitedText(laidOut: text, headingNames, renaming), named: file.name,
      decimals: laidOut.decimals, sheets: SheetRemarks(mergedHeadings: merged))
    markHidden(from: first) { sheet.looks.hiddenRows.contains(Int($0) - 1) }
  }

  /// Tells of each submission from a number on that people cannot see it, by its record.
  private mutating func markHidden(from first: Int, where isHidden: (Int32) -> Bool) {
    for number in first..<submissions.count where isHidden(submissions[number].row) {
      marks.append(
        Mark(
          check: .hiddenRecord, source: submissions[number].source, submission: Int32(number)))
    }
  }

  /// Notes how many rows or columns were left out because they only name a municipality.
  private mutating func markNamedOnly(_ count: Int, _ source: Int32) {
    guard count > 0 else { return }
    marks.append(Mark(check: .namedOnly, source: source, detail: Int32(count)))
  }

  /// The columns that only say for whom a row is.
  private func namingColumns(_ headings: [String]) -> Set<Int> {
    Set(
      headings.indices.filter { column in
        switch headingNames.role(of: renaming.name(of: headings[column])) {
        case .municipality, .token, .name: true
        case .received, .question, .option, nil: false
        }
      })
  }

  /// Reads the sheets of a template: each column that was filled in is a submission.
  private mutating func readTemplate(
    _ sheets: [TemplateSheet], of file: SourceFile
  ) throws(WorkbookError) {
    guard !sheets.contains(where: { $0.mark.version > TemplateMark.currentVersion }) else {
      return refuse(file, .newerTemplate)
    }
    guard !sheets.contains(where: \.answerColumns.isEmpty) else {
      return refuse(file, .brokenTemplate)
    }
    let template = try TemplateText(sheets, headingNames)
    let isOther = !sheets.contains { $0.mark.questionnaire == context.questionnaire.id }
    let source = Int32(sources.count)
    let delimited = DelimitedText(laidOut: template.text, delimiter: LaidOutText.delimiter) { _ in
      .max
    }
    let heading = HeadingBinding(
      delimited.header, names: headingNames, renaming: renaming, source: source)
    let strays = isOther ? [] : strayCells(in: sheets, template.places)
    sources.append(
      ResponseSource(
        name: file.name, text: template.text,
        form: .batch(Batch(text: delimited, heading: heading, template: template.places)),
        sheets: SheetRemarks(strayCells: strays)))
    for number in strays.indices {
      marks.append(Mark(check: .misplacedCell, source: source, detail: Int32(number)))
    }
    // What another questionnaire asks is no mistake in this one.
    if !isOther { marks += heading.marks }
    markNamedOnly(sheets.reduce(0) { $0 + $1.namedOnlyCount }, source)
    if template.records.isEmpty {
      begin(
        source: source, row: template.places.firstRecord, record: delimited.body)
      mark(.missingMunicipality)
    }
    begin(delimited, decimals: template.decimals, isTemplate: true)
    let first = submissions.count
    defer {
      markMissingMoments(fromSubmission: first)
      markHidden(from: first) { template.places.isHidden(record: Int($0), sheets) }
    }
    delimited.bytes.withSpan { bytes in
      var records = BatchRecords(delimited)
      for number in template.records {
        guard let record = records.next(in: bytes) else { return }
        if template.places.questionnaire(ofRecord: number) != context.questionnaire.id {
          begin(source: source, row: number, record: record.range)
          mark(.otherQuestionnaire)
        } else if heading.municipality != nil {
          read(
            BatchRecord(row: number, range: record.range, refusal: nil), records.fields, heading,
            source, in: bytes)
        }
      }
    }
  }

  /// The cells in which something was filled in where no answers are read.
  private func strayCells(in sheets: [TemplateSheet], _ places: TemplatePlaces) -> [StrayCell] {
    sheets.enumerated().flatMap { number, sheet in
      sheet.strays.map { cell, isBesideTicks in
        StrayCell(
          cell: places.name(of: cell.address, inSheet: number),
          value: sheet.cells.text(of: cell).trimmed, isBesideTicks: isBesideTicks)
      }
    }
  }
}
