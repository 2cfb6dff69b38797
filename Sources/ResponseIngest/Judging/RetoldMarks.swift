import QuestionnaireSchema
import TextFormats

/// Leaves out what is noticed again about a submission that a file brings again.
///
/// An export that grows from week to week brings each submission again, with the same faults. In a register
/// the files have an order of coming in: what was noticed of a submission in an earlier file is not told again of
/// the same submission in a later one, unless the value is another; nor is what was noticed of the columns, of
/// a file that has the same headings and brings some of the same submissions. What is noticed stays, for
/// whoever counts; only telling it is left out. Within one file, and without a register, everything is told.
struct RetoldMarks {
  private let judged: JudgedAnswers
  /// The rows that count.
  private let counting: Bitmap
  /// The files in which something was told already, by what that was.
  private var told: [Subject: Int32] = [:]
  /// The files in which something was told of columns, by what that was.
  private var toldOfColumns: [ColumnSubject: [Int32]] = [:]
  /// For each file those that brought some of its submissions before, once that is asked.
  private var predecessors: [Int32: Set<Int32>]?

  init(_ judged: JudgedAnswers, counting: Bitmap) {
    self.judged = judged
    self.counting = counting
  }

  /// The marks that are told, in the order in which they are given.
  consuming func telling(_ marks: [Mark]) -> [Mark] {
    guard judged.sources.count > 1, judged.arrivals.areKnown else { return marks }
    let order = marks.indices.sorted {
      (judged.arrivals.number(ofSource: marks[$0].source), $0)
        < (judged.arrivals.number(ofSource: marks[$1].source), $1)
    }
    var isRetold = Bitmap(count: marks.count)
    for place in order where isToldBefore(marks[place]) { isRetold[place] = true }
    return marks.indices.filter { !isRetold[$0] }.map { marks[$0] }
  }

  /// Whether the same was told of the same submission in an earlier file; else it is noted as told.
  private mutating func isToldBefore(_ mark: Mark) -> Bool {
    if mark.submission < 0 { return mark.check.subject == .columns && isToldOfColumns(mark) }
    if mark.check.subject == .duplicates, isExported(Int(mark.tableRow)) { return true }
    guard let subject = subject(of: mark) else { return false }
    let first = told[subject] ?? mark.source
    told[subject] = first
    return first != mark.source
  }

  /// Whether a batch or a list of lines brings again, on a row, what counts in another file.
  ///
  /// That is how an export grows. A file that is one submission was sent by somebody, and is told.
  private func isExported(_ row: Int) -> Bool {
    let source = judged.submission(ofRow: row).source
    switch judged.sources[Int(source)].form {
    case .batch(let batch) where batch.template != nil: return false
    case .document, .unreadable: return false
    case .batch, .lines:
      return judged.repeated.made.group(of: row).contains {
        counting[$0] && judged.submission(ofRow: $0).source != source
      }
    }
  }

  /// Whether the same was told of the columns of a file that this one brings again; else it is noted.
  private mutating func isToldOfColumns(_ mark: Mark) -> Bool {
    let subject = ColumnSubject(
      headings: judged.sources[Int(mark.source)].headings, check: mark.check, item: mark.item,
      detail: mark.detail)
    let earlier = toldOfColumns[subject, default: []]
    if !earlier.isEmpty {
      let predecessors = predecessors ?? findPredecessors()
      self.predecessors = predecessors
      if earlier.contains(where: { predecessors[mark.source, default: []].contains($0) }) {
        return true
      }
    }
    toldOfColumns[subject] = earlier + [mark.source]
    return false
  }

  private func findPredecessors() -> [Int32: Set<Int32>] {
    var found: [Int32: Set<Int32>] = [:]
    for row in 0..<judged.table.count {
      let source = judged.submission(ofRow: row).source
      let number = judged.arrivals.number(ofSource: source)
      for other in judged.repeated.made.group(of: row) where other != row {
        let earlier = judged.submission(ofRow: other).source
        if judged.arrivals.number(ofSource: earlier) < number {
          found[source, default: []].insert(earlier)
        }
      }
    }
    return found
  }

  /// What a mark is about, however many files bring it; `nil` when only this one does.
  private func subject(of mark: Mark) -> Subject? {
    let submission = judged.submissions[Int(mark.submission)]
    let source = judged.sources[Int(submission.source)]
    guard !submission.rows.isEmpty else {
      return Subject(
        groups: [], check: mark.check, item: mark.item,
        words: source.headings + [source.text.bytes.text(in: submission.record)])
    }
    let rows = mark.tableRow >= 0 ? [mark.tableRow] : Array(submission.rows)
    let groups = rows.map { judged.repeated.made.group(of: Int($0)) }
    guard groups.allSatisfy({ $0.count > 1 }) else { return nil }
    let isDuplicate = mark.check.subject == .duplicates
    let question =
      mark.check.subject == .answer && mark.item >= 0
      ? judged.context.questionnaire.questions[Int(mark.item)] : nil
    let record = isDuplicate ? nil : RereadRecord(submission, source, judged.headingNames)
    let value = record?.value(for: mark, question: question)
    return Subject(
      groups: groups.map { $0[0] }, check: isDuplicate ? .doubleSubmission : mark.check,
      item: isDuplicate ? -1 : mark.item, words: [value ?? ""])
  }

  /// What is told of the columns of a file.
  private struct ColumnSubject: Hashable {
    let headings: [String]
    let check: CheckName
    let item: Int32
    let detail: Int32
  }

  /// What is told of something that files bring again.
  private struct Subject: Hashable {
    /// For each municipality the first row that says the same; none for a record that could not be placed.
    let groups: [Int]
    let check: CheckName
    let item: Int32
    /// The value that was given; of a record that could not be placed all of it, with its headings.
    let words: [String]
  }
}

extension ResponseSource {
  /// The headings of a batch.
  fileprivate var headings: [String] {
    if case .batch(let batch) = form { batch.heading.headings } else { [] }
  }
}
