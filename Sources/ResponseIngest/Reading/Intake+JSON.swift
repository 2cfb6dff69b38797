import QuestionnaireSchema
import TextFormats

extension Intake {
  /// Reads a file that is one submission.
  mutating func readDocument(_ text: DecodedText, named name: String) {
    let source = Int32(sources.count)
    sources.append(ResponseSource(name: name, text: text, form: .document))
    readObject(0..<text.bytes.count, of: text, row: 0, source)
  }

  /// Reads a file with a submission on each line; a broken line does not hide the next.
  mutating func readLines(_ text: DecodedText, named name: String) {
    let source = Int32(sources.count)
    sources.append(ResponseSource(name: name, text: text, form: .lines))
    let whole = 0..<text.bytes.count
    let firstSubmission = submissions.count
    defer { markMissingMoments(fromSubmission: firstSubmission) }
    guard mayBeHalved(whole.count) else {
      _ = readLines(of: text, in: whole, source)
      return
    }
    // A line end is nowhere within a submission: in a text it would be written otherwise.
    let cut = text.lineStart(after: whole.count / 2)
    let ((first, lineCount), (second, _)) = halves(
      { $0.readLines(of: text, in: 0..<cut, source) },
      { $0.readLines(of: text, in: cut..<whole.upperBound, source) })
    join(consume first, rowsBefore: 0)
    join(consume second, rowsBefore: lineCount)
  }

  /// Reads the submissions on some lines; how many lines these are.
  private mutating func readLines(
    of text: DecodedText, in part: Range<Int>, _ source: Int32
  ) -> Int32 {
    var last = 0
    for line in TextLines(text, in: part) {
      last = line.number
      if !text.isBlank(line.range) { readObject(line.range, of: text, row: line.number, source) }
    }
    return Int32(last)
  }

  private mutating func readObject(
    _ range: Range<Int>, of text: DecodedText, row: Int, _ source: Int32
  ) {
    begin(source: source, row: row, record: range)
    guard let root = try? JSONDocument(text, in: range).root,
      case .object(let members) = root.kind, SubmissionObject(members).hasReadableAnswers
    else {
      mark(.unreadable)
      return
    }
    read(SubmissionObject(members))
  }

  private mutating func read(_ object: SubmissionObject) {
    if object.otherQuestionnaire(than: context.questionnaire.id) != nil {
      mark(.otherQuestionnaire)
      return
    }
    let codes = object.municipalities
    var bytes: [UInt8] = []
    var ranges: [Range<Int>] = []
    for code in codes {
      let start = bytes.count
      bytes += Array(code.utf8)
      ranges.append(trimmed(start..<bytes.count, in: bytes.span))
    }
    place(ranges, in: bytes.span)
    guard let rows = submissions.last?.rows, !rows.isEmpty else { return }
    if object.isDraft {
      submissions[submissions.count - 1].isDraft = true
      mark(.draft)
    }
    for (item, member) in object.repeatedKeys(headingNames).enumerated() {
      let question = headingNames.role(of: member.key)?.question ?? -1
      mark(.doubleColumn, item: Int32(item), detail: question)
    }
    for (item, _) in object.unknownKeys(headingNames).enumerated() {
      mark(.unknownColumn, item: Int32(item))
    }
    if let received = object.received {
      let text = Array(received.utf8)
      receive(trimmed(0..<text.count, in: text.span), in: text.span, column: nil)
    }
    let answers = object.answers(headingNames)
    for question in coders.indices {
      let answer = answers[question].map { code($0, question: question) } ?? .blank
      append(answer, question: question, column: -1)
    }
  }

  private func code(_ value: JSONValue, question: Int) -> CodedAnswer {
    let coder = coders[question]
    switch value.kind {
    case .null: return .blank
    case .bool, .object: return .fault(.invalid)
    case .string(let text):
      let utf8 = text.utf8.span
      let range = value.range.lowerBound + 1..<value.range.upperBound - 1
      return coder.code(
        utf8, trimmed(0..<utf8.count, in: utf8),
        place: range)
    case .number(let written):
      // A number of JSON has one meaning.
      if coder.takesNumber { return coder.number(ParsedNumber(written, decimals: .allowed)) }
      return coder.code(written.utf8.span, 0..<written.utf8.count, place: value.range)
    case .array(let values):
      if values.isEmpty { return .blank }
      guard case .selectMultiple = coder.question.kind else { return .fault(.invalid) }
      return code(list: values, coder)
    }
  }

  /// Each value of a list is one choice; blanks among them are left out.
  private func code(list values: [JSONValue], _ coder: AnswerCoder) -> CodedAnswer {
    var ticks: UInt64 = 0
    for value in values {
      let text: String
      switch value.kind {
      case .string(let string): text = string
      case .number(let written): text = written
      case .null: continue
      case .bool, .object, .array: return .fault(.invalid)
      }
      let range = trimmed(0..<text.utf8.count, in: text.utf8.span)
      if range.isEmpty { continue }
      guard let choice = coder.choice(text.utf8.span, range) else {
        return .fault(unknownChoice(text))
      }
      ticks |= 1 << UInt64(choice)
    }
    return coder.code(ticks: ticks)
  }
}
