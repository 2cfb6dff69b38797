import Municipalities
import QuestionnaireSchema
import TextFormats

extension Intake {
  /// Reads a batch: delimited text with a heading and a submission on each row.
  mutating func readBatch(
    _ text: DecodedText, _ delimited: DelimitedText, named name: String, decimals: Set<Int> = [],
    sheets: SheetRemarks = SheetRemarks()
  ) {
    let source = Int32(sources.count)
    let heading = HeadingBinding(
      delimited.header, names: headingNames, renaming: renaming, source: source)
    sources.append(
      ResponseSource(
        name: name, text: text,
        form: .batch(Batch(text: delimited, heading: heading, template: nil)), sheets: sheets))
    marks += heading.marks
    markStrays(delimited, heading, source: source)
    guard heading.municipality != nil || heading.token != nil else { return }
    begin(delimited, decimals: decimals)
    let first = submissions.count
    readRecords(delimited, heading, source: source)
    markMissingMoments(fromSubmission: first)
  }

  /// Goes on with another batch; of a sheet it is known where numbers with decimals stand.
  mutating func begin(
    _ text: DelimitedText, decimals: Set<Int> = [], isTemplate: Bool = false
  ) {
    reading = text
    self.isTemplate = isTemplate
    self.decimals = decimals
    dateOrders = nil
    numberMarks = [:]
  }

  /// Reads the records of a part of a batch, as far as they begin before an offset; `firstRow` is the row
  /// of the first of them.
  mutating func readRecords(
    _ text: DelimitedText, _ heading: HeadingBinding, _ source: Int32, _ part: Range<Int>,
    until limit: Int, firstRow: Int
  ) -> RecordsEnd {
    var block = AnswerBlock(table.columns)
    let plan = CellPlan(heading, context.questionnaire.questions, block)
    let end = text.bytes.withSpan { bytes in
      var records = BatchRecords(text, part, firstRow: firstRow)
      while records.nextOffset < limit, let record = records.next(in: bytes) {
        if let check = record.refusal {
          refuseRow(record.row, record.range, source, check)
        } else if begin(record, records.fields, heading, source, in: bytes) {
          if submissions[submissions.count - 1].rows.count == 1 {
            readAnswers(records.fields, heading, plan, &block, in: bytes)
            if block.isFull {
              block.move(to: &table.columns)
              if table.count == AnswerBlock.capacity {
                makeRoom(for: part, having: part.lowerBound..<record.range.upperBound)
              }
            }
          } else {
            block.move(to: &table.columns)
            readAnswers(records.fields, heading, in: bytes)
          }
        }
      }
      return records.end
    }
    block.move(to: &table.columns)
    return end
  }

  /// Makes room for all records of a part, when so much of it was read: a list that grows stands in memory
  /// twice while it does.
  private mutating func makeRoom(for part: Range<Int>, having done: Range<Int>) {
    let expected = submissions.count * (part.count / done.count + 1)
    // Of what is not used, nothing is really taken; but a hostile file shall not ask for all there is.
    let room = min(expected + expected / 8, 1 << 22)
    submissions.reserveCapacity(room)
    table.reserveCapacity(room)
  }

  /// Reads the answers of a record with one row, and adds that to a block.
  private mutating func readAnswers(
    _ fields: [DelimitedField], _ heading: HeadingBinding, _ plan: borrowing CellPlan,
    _ block: inout AnswerBlock, in bytes: borrowing Span<UInt8>
  ) {
    block.addRow()
    for question in plan.steps.indices {
      let step = plan.steps[question]
      if step.way == .none { continue }
      if step.way != .anything {
        guard step.column < fields.count else { continue }
        let field = fields[step.column]
        if field.start == field.end { continue }
        if !field.needsUnquoting, isRead(field.range, step, plan, &block, in: bytes) { continue }
      }
      let (answer, column) = codeAnswer(question, fields, heading, in: bytes)
      block.write(answer, question: question, in: table.columns)
      if case .fault(let fault) = answer {
        noteFault(fault, row: Int32(table.count - 1), question: question, column: column)
      }
    }
  }

  /// Whether a cell was read in the way that is tried first.
  @inline(__always)
  private func isRead(
    _ range: Range<Int>, _ step: CellPlan.Step, _ plan: borrowing CellPlan,
    _ block: inout AnswerBlock, in bytes: borrowing Span<UInt8>
  ) -> Bool {
    switch step.way {
    case .choice:
      let code = plan.codes.code(bytes, range, in: step.words)
      guard code != 0 else { return false }
      block.write(narrow: UInt8(truncatingIfNeeded: code), lane: step.lane)
      return true
    case .ticks:
      let ticks = plan.ticks(bytes, range, step)
      guard ticks != 0 else { return false }
      block.write(wide: ticks, lane: step.lane)
      return true
    case .text:
      let isTrimmed =
        isVisibleASCII(bytes[range.lowerBound]) && isVisibleASCII(bytes[range.upperBound - 1])
      let first = bytes[range.lowerBound]
      guard isTrimmed, range.count <= step.bound, first != UInt8(ascii: "="),
        first != UInt8(ascii: "#")
      else { return false }
      let place = TextPlace(start: range.lowerBound, end: range.upperBound)
      block.write(wide: place.packed, lane: step.lane)
      return true
    case .none, .anything: return false
    }
  }

  private mutating func refuseRow(
    _ row: Int, _ range: Range<Int>, _ source: Int32, _ check: CheckName
  ) {
    begin(source: source, row: row, record: range)
    mark(check)
  }

  /// Reads one record of a batch.
  mutating func read(
    _ record: BatchRecord, _ fields: [DelimitedField], _ heading: HeadingBinding,
    _ source: Int32, in bytes: borrowing Span<UInt8>
  ) {
    if begin(record, fields, heading, source, in: bytes) {
      readAnswers(fields, heading, in: bytes)
    }
  }

  /// Reads for whom a record of a batch is and when it was sent; whether its answers can be of anyone.
  private mutating func begin(
    _ record: BatchRecord, _ fields: [DelimitedField], _ heading: HeadingBinding,
    _ source: Int32, in bytes: borrowing Span<UInt8>
  ) -> Bool {
    begin(source: source, row: record.row, record: record.range)
    if let column = heading.municipality, column < fields.count,
      MunicipalityCode(bytes: bytes.extracting(fields[column].range)) == nil,
      isRemark(trimmed(fields[column].range, in: bytes), fields, heading, in: bytes)
    {
      submissions.removeLast()
      marks.append(
        Mark(
          check: .remarkRow, source: source, item: Int32(clamping: record.range.lowerBound),
          detail: Int32(clamping: record.row)))
      return false
    }
    if fields.hasValues(from: heading.headings.count) {
      mark(.unequalRow)
      return false
    }
    placeRecord(fields, heading, in: bytes)
    guard let rows = submissions.last?.rows, !rows.isEmpty else { return false }
    if fields.count < heading.headings.count, reading?.isLaidOut != true {
      mark(.shortRow)
    }
    if let column = heading.received, column < fields.count {
      if let text = heading.renamed(fields[column], column, in: bytes) {
        receive(0..<text.utf8.count, in: text.utf8.span, column: column)
      } else {
        receive(trimmed(fields[column].range, in: bytes), in: bytes, column: column)
      }
    }
    if rows.count == 1, let column = heading.name, column < fields.count,
      heading.renamed(fields[column], column, in: bytes) == nil
    {
      checkName(fields[column], row: rows.lowerBound, in: bytes)
    }
    return true
  }

  /// Reads the answers of a record of a batch, and adds them to each of its rows.
  private mutating func readAnswers(
    _ fields: [DelimitedField], _ heading: HeadingBinding, in bytes: borrowing Span<UInt8>
  ) {
    for question in coders.indices {
      let (answer, column) = codeAnswer(question, fields, heading, in: bytes)
      append(answer, question: question, column: column)
    }
  }

  private mutating func placeRecord(
    _ fields: [DelimitedField], _ heading: HeadingBinding, in bytes: borrowing Span<UInt8>
  ) {
    if let column = heading.municipality, column < fields.count {
      let cell = trimmed(fields[column].range, in: bytes)
      if heading.codes[column] != nil {
        let text = heading.codeText(fields[column].trimmedText(in: bytes))
        if !text.isEmpty || heading.token == nil {
          place(words(0..<text.utf8.count, in: text.utf8.span), in: text.utf8.span)
          return
        }
      } else if isPlaced(code: cell, in: bytes) {
        return
      } else if !cell.isEmpty || heading.token == nil {
        place(words(cell, in: bytes), in: bytes)
        return
      }
    }
    if let column = heading.token, column < fields.count {
      let cell = trimmed(fields[column].range, in: bytes)
      if let text = heading.renamed(fields[column], column, in: bytes) {
        if !text.isEmpty {
          place(token: 0..<text.utf8.count, in: text.utf8.span)
          return
        }
      } else if !cell.isEmpty {
        place(token: cell, in: bytes)
        return
      }
    }
    mark(.missingMunicipality)
  }

  private mutating func checkName(
    _ field: DelimitedField, row: Int32, in bytes: borrowing Span<UInt8>
  ) {
    let range = trimmed(field.range, in: bytes)
    guard !range.isEmpty, CellWithoutOutcome(bytes, range) == nil else { return }
    let code = units.codes[Int(table.units[Int(row)])]
    if !municipalities.isName(bytes.extracting(range), of: code) {
      mark(.otherName, tableRow: row)
    }
  }

  /// The answer to a question, and the column that it stands in.
  private mutating func codeAnswer(
    _ question: Int, _ fields: [DelimitedField], _ heading: HeadingBinding,
    in bytes: borrowing Span<UInt8>
  ) -> (CodedAnswer, column: Int32) {
    switch heading.answers[question] {
    case .none: return (.blank, -1)
    case .single(let column):
      return (codeCell(question, column, fields, heading, in: bytes), Int32(column))
    case .options(let columns):
      let (answer, column) = codeOptions(question, columns, fields, heading, in: bytes)
      return (answer, Int32(column))
    }
  }

  private mutating func codeCell(
    _ question: Int, _ column: Int, _ fields: [DelimitedField], _ heading: HeadingBinding,
    in bytes: borrowing Span<UInt8>
  ) -> CodedAnswer {
    guard column < fields.count else { return .blank }
    let field = fields[column]
    let range = trimmed(field.range, in: bytes)
    let coder = coders[question]
    if CellWithoutOutcome(bytes, range) != nil { return .fault(.noOutcome) }
    if let names = heading.codes[column] {
      let given = field.trimmedText(in: bytes)
      let text = coder.renamed(given, by: names)
      if text != given { return coder.code(text.utf8.span, 0..<text.utf8.count, place: range) }
    }
    guard !field.needsUnquoting else {
      let text = field.trimmedText(in: bytes)
      return coder.code(text.utf8.span, 0..<text.utf8.count, place: range)
    }
    if coder.takesNumber, canBeTwoNumbers(bytes, range) {
      return decimals.contains(range.lowerBound)
        ? coder.codeNumber(inSheet: bytes, range)
        : coder.codeNumber(bytes, range, marks: numberMarks(ofColumn: column))
    }
    return coder.code(bytes, range, place: range)
  }

  private func codeOptions(
    _ question: Int, _ columns: [(column: Int, choice: Int)], _ fields: [DelimitedField],
    _ heading: HeadingBinding, in bytes: borrowing Span<UInt8>
  ) -> (CodedAnswer, column: Int) {
    var ticks: UInt64 = 0
    for (column, choice) in columns where column < fields.count {
      let cell =
        if let text = heading.renamed(fields[column], column, in: bytes) {
          OptionCell(text.utf8.span, 0..<text.utf8.count)
        } else {
          OptionCell(bytes, trimmed(fields[column].range, in: bytes))
        }
      switch cell {
      case .empty, .notTicked: continue
      case .ticked: ticks |= 1 << UInt64(choice)
      case .invalid:
        let hasNoOutcome =
          CellWithoutOutcome(bytes, trimmed(fields[column].range, in: bytes)) != nil
        return (.fault(hasNoOutcome ? .noOutcome : .invalid), column)
      }
    }
    let answer = coders[question].code(ticks: ticks)
    let first = columns.first { ticks >> UInt64($0.choice) & 1 == 1 } ?? columns[0]
    return (answer, first.column)
  }
}

/// Whether a byte is a character of ASCII that is seen, so no white space and no part of any.
private func isVisibleASCII(_ byte: UInt8) -> Bool { byte > 32 && byte < 127 }
