import OfficeFiles
import QuestionnaireSchema
import TextFormats

extension Intake {
  /// Reads a workbook: a batch, or a filled-in template.
  mutating func readWorkbook(_ file: SourceFile) {
    let source = Int32(sources.count)
    do throws(WorkbookError) {
      let workbook = try WorkbookContents(file.bytes, headingNames, context.renaming)
      switch workbook.answers {
      case .batch(let sheet):
        let laidOut = try LaidOutText(sheet, naming: namingColumns(of: sheet))
        let text = laidOut.text
        markNamedOnly(laidOut.leftOut, source)
        if text.isBlank(0..<text.bytes.count) {
          refuse(file, .unreadable("de werkmap is leeg."))
        } else {
          readBatch(
            text, DelimitedText(laidOut: text, delimiter: LaidOutText.delimiter), named: file.name)
        }
      case .template(let sheets): try readTemplate(sheets, of: file)
      }
      let read = sources[Int(source)]
      sources[Int(source)] = ResponseSource(
        name: read.name, text: read.text, form: read.form, skippedSheets: workbook.skipped)
      for number in workbook.skipped.indices {
        marks.append(Mark(check: .skippedSheet, source: source, detail: Int32(number)))
      }
    } catch {
      refuse(file, .unreadable(error))
    }
  }

  /// Notes how many rows or columns were left out because they only name a municipality.
  private mutating func markNamedOnly(_ count: Int, _ source: Int32) {
    guard count > 0 else { return }
    marks.append(Mark(check: .namedOnly, source: source, detail: Int32(count)))
  }

  /// The columns of a sheet that only say for whom a row is.
  private func namingColumns(of sheet: SheetCells) -> Set<Int> {
    let headings = sheet.headings.map { context.renaming.columns[$0] ?? $0 }
    return Set(
      headings.indices.filter { column in
        switch headingNames.role(of: headings[column]) {
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
    let delimited = DelimitedText(laidOut: template.text, delimiter: LaidOutText.delimiter)
    let heading = HeadingBinding(
      delimited.header, names: headingNames, renaming: context.renaming, source: source)
    sources.append(
      ResponseSource(
        name: file.name, text: template.text,
        form: .batch(Batch(text: delimited, heading: heading, template: template.places))))
    // What another questionnaire asks is no mistake in this one.
    if !isOther { marks += heading.marks }
    markNamedOnly(sheets.reduce(0) { $0 + $1.namedOnlyCount }, source)
    if template.records.isEmpty {
      begin(
        source: source, row: template.places.firstRecord, record: delimited.body)
      mark(.missingMunicipality)
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
}
