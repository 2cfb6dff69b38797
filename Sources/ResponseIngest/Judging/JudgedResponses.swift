import Municipalities
public import QuestionnaireSchema
public import TextFormats

/// Response files that were read and judged: the answers that count, and what was noticed.
///
/// It never changes, and is handed on as one reference: there is one for each thing that is put into words.
public final class JudgedResponses: Sendable {
  let answers: JudgedAnswers
  /// What people decided, in the order in which they did.
  public let decisions: [Decision]
  /// The rows among which was chosen.
  let eligible: Bitmap
  /// For each unit the row of the table that counts for it.
  public let countingRows: CountingRows
  /// The rows that count.
  public let counting: Bitmap
  /// The rows that were passed over for another.
  public let passedOverRows: Bitmap
  /// Those of them about which a person has to look.
  public let doubtfulRows: Bitmap
  /// For each row about which a decision holds, the number of that decision.
  private let decidedRows: [Int: Int]
  /// All that was noticed, in the order in which findings are given.
  let marks: [Mark]
  /// What is told of that, in the same order.
  private let told: MadeOnce<[Mark]>
  var toldMarks: [Mark] { told.made }

  /// Chooses which submissions count, among some of the rows; `marks` are those about anything else.
  init(
    _ answers: JudgedAnswers, marks: [Mark], decisions: [Decision], among rows: Bitmap
  ) {
    self.answers = answers
    self.decisions = decisions
    eligible = rows
    let choice = SubmissionChoice(answers, decisions, among: rows)
    countingRows = choice.rows
    counting = choice.counting
    passedOverRows = choice.passedOver
    doubtfulRows = choice.doubtful
    decidedRows = choice.decidedRows
    let sorted = (marks + choice.marks).map { (mark: $0, place: MarkOrder($0)) }
      .sorted { $0.place < $1.place }.map(\.mark)
    self.marks = sorted
    told = MadeOnce { [counting = choice.counting] in
      RetoldMarks(answers, counting: counting).telling(sorted)
    }
  }

  /// The submission of a row.
  public func submission(ofRow row: Int) -> Submission { answers.submission(ofRow: row) }

  /// The number of the municipality of a row.
  public func unit(ofRow row: Int) -> Int { answers.unit(ofRow: row) }

  /// Where a submission stands in its file, as people say it: `rij 3`, or in a template `kolom E`;
  /// `nil` when the file is one submission.
  public func recordWords(of submission: Submission) -> String? {
    let record = Int(submission.row)
    if let template = sources[Int(submission.source)].template {
      return template.words(ofRecord: record)
    }
    return record == 0 ? nil : "rij \(record)"
  }

  /// The rows of municipalities with more than one submission, in groups that say the same.
  public var repeatedRows: RepeatedRows { answers.repeated.made }

  /// Whether what a row says came in after the closing date: by its own moment, or by the day that a person
  /// told for what has none.
  public func isLate(row: Int) -> Bool { answers.late[row] }

  /// Whether what a row says only counts when a person admits it: it is late, or it is not known whether it is.
  public func needsAdmission(row: Int) -> Bool {
    isLate(row: row) || submission(ofRow: row).timing == .withheld
  }

  /// What orders a row among those of its municipality in time.
  public func sendingMoment(ofRow row: Int) -> SendingMoment {
    answers.arrivals.moment(ofRow: row, submission(ofRow: row))
  }

  /// The day on which a row was sent by its own account, or else was received as a person told.
  public func responseDay(ofRow row: Int) -> CalendarDay? {
    let submission = submission(ofRow: row)
    return submission.received?.day
      ?? answers.arrivals.statedDay(ofRow: row, submission)
  }

  /// The decision that holds for a row, if there is one.
  public func decision(ofRow row: Int) -> Decision? { decidedRows[row].map { decisions[$0] } }

  /// What they were judged by.
  public var context: IngestContext { answers.context }
  /// The questionnaire.
  public var questionnaire: Questionnaire { context.questionnaire }
  /// The municipalities, by number.
  public var units: Units { answers.units }
  /// The answers, after routing; a row is a municipality of a submission.
  public var table: ResponseTable { answers.table }
  /// The submissions, in the order in which they were read.
  public var submissions: [Submission] { answers.submissions }
  /// Whether each row has every required answer.
  public var complete: Bitmap { answers.complete }
  /// Whether each row is a response, so that it could count.
  public var responds: Bitmap { answers.responds }
  /// Per rule the number of rows for which it could not be judged, in the order of the rules.
  public var notJudged: [Int] { answers.notJudged }
  /// The number of municipalities with a counting submission.
  public var countingCount: Int { countingRows.count { $0 != nil } }
  /// How many pairs of a submission and a municipality were passed over for another.
  public var passedOver: Int { passedOverRows.count }
  /// The files, as they were named, by number.
  public var fileNames: [String] { sources.map(\.name) }
  var sources: [ResponseSource] { answers.sources }
  var compiler: ConditionCompiler { answers.compiler }
  var headingNames: HeadingNames { answers.headingNames }
}

/// Answers that were judged, before it is chosen which submissions count.
final class JudgedAnswers: Sendable {
  let context: IngestContext
  let units: Units
  let table: ResponseTable
  let submissions: [Submission]
  /// What was written as moments that only other rows or a person can read, by submission.
  let writtenMoments: [Int32: UInt64]
  let complete: Bitmap
  let responds: Bitmap
  let notJudged: [Int]
  let sources: [ResponseSource]
  let arrivals: Arrivals
  /// The rows that came in after the closing date.
  let late: Bitmap
  /// The rows of municipalities with more than one submission, in groups that say the same.
  let repeated: MadeOnce<RepeatedRows>
  let compiler: ConditionCompiler
  let headingNames: HeadingNames

  init(
    context: IngestContext, units: Units, table: ResponseTable, submissions: [Submission],
    writtenMoments: [Int32: UInt64], complete: Bitmap, responds: Bitmap, notJudged: [Int],
    sources: [ResponseSource],
    arrivals: Arrivals, late: Bitmap, repeated: MadeOnce<RepeatedRows>,
    compiler: ConditionCompiler, headingNames: HeadingNames
  ) {
    self.context = context
    self.units = units
    self.table = table
    self.submissions = submissions
    self.writtenMoments = writtenMoments
    self.complete = complete
    self.responds = responds
    self.notJudged = notJudged
    self.sources = sources
    self.arrivals = arrivals
    self.late = late
    self.repeated = repeated
    self.compiler = compiler
    self.headingNames = headingNames
  }

  /// The submission of a row.
  func submission(ofRow row: Int) -> Submission { submissions[Int(table.submissions[row])] }

  /// The number of the municipality of a row.
  func unit(ofRow row: Int) -> Int { Int(table.units[row]) }

  /// The answers of rows in one fixed form.
  var canonical: CanonicalAnswers {
    CanonicalAnswers(
      questionnaire: context.questionnaire, table: table,
      texts: TextReader(sources: sources, submissions: submissions))
  }
}
