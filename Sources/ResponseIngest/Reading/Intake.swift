import Municipalities
import QuestionnaireSchema
import TextFormats

/// What is gathered while response files are read: submissions, their answers as codes, and marks.
///
/// A record gets rows only for the municipalities it can be placed with; its answers are coded once
/// and stand in each of those rows.
struct Intake: Sendable {
  let context: IngestContext
  let headingNames: HeadingNames
  let municipalities: MunicipalityJudge
  var units: Units
  var table: ResponseTable
  var submissions: [Submission] = []
  var sources: [ResponseSource] = []
  /// When each source came in, as far as that is known.
  private(set) var arrivals: [Arrival?] = []
  var marks: [Mark] = []
  /// What was filled in and cannot be an answer, in the order of rows and questions.
  var faults: [AnswerFault] = []
  let coders: [AnswerCoder]
  /// What was written, folded into a number, for moments that only their column or a person can read, by submission.
  var writtenMoments: [Int32: UInt64] = [:]
  /// The moments that can be two, until all is read.
  var unsureMoments: [UnsureMoment] = []
  /// The batch that is being read, to look elsewhere in a column.
  var reading: DelimitedText?
  /// What comes first in the dates of the batch that is being read, once it was looked for.
  var dateOrders: [DateMark: DateOrder]?
  /// Whether it is a template of this program.
  var isTemplate = false
  /// Where cells stand that a sheet keeps as a number with decimals, in the batch that is being read.
  var decimals: Set<Int> = []
  /// What points and commas mean in the columns in which that was looked for.
  var numberMarks: [Int: NumberMarks] = [:]
  /// A batch of so many bytes is read in two halves.
  let smallestSplit: Int
  /// How far a batch is read, in bytes after its heading; `nil` for all of it.
  var reach: Int?
  /// Whether reading went no further than that, and it is not sure where the last record ended.
  var isUnsure = false
  /// How the columns of the file that is being read are named.
  var renaming = ColumnRenaming.none

  init(_ context: IngestContext, splittingFrom smallestSplit: Int) {
    self.smallestSplit = smallestSplit
    self.context = context
    headingNames = HeadingNames(context.questionnaire)
    municipalities = context.municipalities
    units = Units(context.frame)
    table = ResponseTable(context.questionnaire)
    coders = context.questionnaire.questions.map { AnswerCoder($0) }
  }

  /// An intake for a part of what another reads: nothing was read yet.
  init(like other: Intake) {
    context = other.context
    headingNames = other.headingNames
    municipalities = other.municipalities
    units = other.units
    table = ResponseTable(other.context.questionnaire)
    coders = other.coders
    smallestSplit = other.smallestSplit
    reading = other.reading
    renaming = other.renaming
    decimals = other.decimals
  }

  /// Notes of what was just read when it came in.
  mutating func note(_ arrival: Arrival?) {
    while arrivals.count < sources.count { arrivals.append(arrival) }
  }

  /// Starts a submission; its municipalities and answers follow.
  mutating func begin(source: Int32, row: Int, record: Range<Int>) {
    let next = Int32(table.count)
    submissions.append(
      Submission(source: source, row: Int32(row), record: record, rows: next..<next))
  }

  /// Notes something about the submission that was begun last.
  mutating func mark(
    _ check: CheckName, item: Int32 = -1, tableRow: Int32 = -1, detail: Int32 = -1
  ) {
    guard let submission = submissions.last else { return }
    marks.append(
      Mark(
        check: check, source: submission.source, submission: Int32(submissions.count - 1),
        item: item, tableRow: tableRow, detail: detail))
  }

  /// Adds the answer to a question to all rows of the submission that was begun last.
  mutating func append(_ answer: CodedAnswer, question: Int, column: Int32) {
    guard let rows = submissions.last?.rows else { return }
    for row in rows {
      table.columns[question].append(answer)
      if case .fault(let fault) = answer {
        noteFault(fault, row: row, question: question, column: column)
      }
    }
  }

  /// Notes that what was filled in cannot be an answer.
  mutating func noteFault(
    _ fault: CodedAnswer.Fault, row: Int32, question: Int, column: Int32
  ) {
    faults.append(AnswerFault(row: row, question: Int32(question), column: column, fault: fault))
    table.faulty[question][Int(row)] = true
  }
}

/// Something that was filled in and cannot be an answer.
struct AnswerFault: Sendable {
  let row: Int32
  let question: Int32
  let column: Int32
  let fault: CodedAnswer.Fault
}
