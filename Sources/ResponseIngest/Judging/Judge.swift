import QuestionnaireSchema
import TextFormats

/// Judges what was read: who was asked what, which answers are missing or contradict each other,
/// and which submission counts for a municipality.
struct Judge {
  private let context: IngestContext
  private let compiler: ConditionCompiler
  private var table: ResponseTable
  private var marks: [Mark]
  private let units: Units
  private let headingNames: HeadingNames
  private let submissions: [Submission]
  private let sources: [ResponseSource]
  private let ofSources: [Arrival?]
  private let faults: [AnswerFault]
  private let writtenMoments: [Int32: UInt64]
  private var complete: Bitmap
  private var responds: Bitmap
  private var notJudged: [Int]

  init(_ intake: consuming Intake) {
    context = intake.context
    table = intake.table
    marks = intake.marks
    units = intake.units
    headingNames = intake.headingNames
    submissions = intake.submissions
    sources = intake.sources
    ofSources = intake.arrivals
    faults = intake.faults
    writtenMoments = intake.writtenMoments
    complete = Bitmap(count: table.count)
    responds = Bitmap(count: table.count)
    notJudged = context.questionnaire.edits.map { _ in 0 }
    compiler = ConditionCompiler(
      context.questionnaire, frameColumns: context.questionnaire.frameColumns, units: units,
      texts: TextReader(sources: sources, submissions: submissions),
      previous: context.previous)
  }

  /// Judges everything and gives the result.
  consuming func judged() -> JudgedResponses {
    judgeAnswers()
    judgeCompleteness()
    judgeEdits()
    judgeResponse()
    let repeated = repeatedRows()
    let arrivals = Arrivals(ofSources, table, submissions, repeated)
    let late = judgeArrival(arrivals)
    let answers = JudgedAnswers(
      context: context, units: units, table: table, submissions: submissions,
      writtenMoments: writtenMoments, complete: complete,
      responds: responds, notJudged: notJudged, sources: sources, arrivals: arrivals, late: late,
      repeated: repeated, compiler: compiler, headingNames: headingNames)
    return JudgedResponses(
      answers, marks: marks, decisions: [], among: Bitmap(allOf: table.count))
  }

  /// The rows that say the same, which are only looked for when that is asked.
  private func repeatedRows() -> MadeOnce<RepeatedRows> {
    let (table, submissions, unitCount) = (table, submissions, units.codes.count)
    let written = writtenMoments
    let answers = CanonicalAnswers(
      questionnaire: context.questionnaire, table: table,
      texts: TextReader(sources: sources, submissions: submissions))
    return MadeOnce {
      RepeatedRows(
        table, submissions, written, answers, of: table.sharedUnits(of: unitCount))
    }
  }

  /// The rows that came after the closing, by their own moment or else by the day that a person told;
  /// what was received after the deadline by such a day is marked.
  private mutating func judgeArrival(_ arrivals: Arrivals) -> Bitmap {
    var late = Bitmap(count: table.count)
    for (number, submission) in submissions.enumerated() {
      if submission.isLate {
        for row in submission.rows { late[Int(row)] = true }
        continue
      }
      var overdue: [Int32] = []
      for row in submission.rows {
        guard let day = arrivals.statedDay(ofRow: Int(row), submission) else { continue }
        if let closing = context.closing, day > closing {
          late[Int(row)] = true
        } else if let deadline = context.deadline, day > deadline {
          overdue.append(row)
        }
      }
      let isAll = overdue.count == submission.rows.count
      for row in isAll ? overdue.prefix(1) : overdue[...] {
        marks.append(
          Mark(
            check: .afterDeadline, source: submission.source, submission: Int32(number),
            tableRow: isAll ? -1 : row))
      }
    }
    return late
  }

  /// An answer gets at most one mark: not asked (or not known whether), then what is wrong with it.
  private mutating func judgeAnswers() {
    let routing = Routing(
      context.questionnaire, compiler, hasFrame: context.frame != nil)
    var joint: [Int64: Standing] = [:]
    for misplaced in routing.route(&table) {
      let own: Standing = misplaced.isUndecided ? .undecided : .notAsked
      let rows = submissions[Int(table.submissions[Int(misplaced.row)])].rows
      if rows.count > 1 {
        let key = Int64(rows.lowerBound) << 32 | Int64(misplaced.question)
        let best = joint[key] ?? standing(misplaced.question, in: rows)
        joint[key] = best
        if best > own { continue }
      }
      mark(own == .undecided ? .missingGate : .notAsked, misplaced.row, misplaced.question)
    }
    // That something is seen which is not in the file stands beside that it was not asked.
    for fault in faults
    where table.faulty[Int(fault.question)][Int(fault.row)] || fault.fault == .noOutcome {
      for check in fault.fault.checks { mark(check, fault.row, fault.question, fault.column) }
    }
  }

  private mutating func mark(
    _ check: CheckName, _ row: Int32, _ item: Int32, _ detail: Int32 = -1
  ) {
    let submission = table.submissions[Int(row)]
    marks.append(
      Mark(
        check: check, source: submissions[Int(submission)].source,
        submission: submission, item: item, tableRow: row, detail: detail))
  }

  /// Whether a question is asked of the municipalities of a submission: of the best placed of them.
  private func standing(_ question: Int32, in rows: Range<Int32>) -> Standing {
    var best = Standing.notAsked
    for row in rows {
      if table.asked[Int(question)][Int(row)] || table.permitted[Int(question)][Int(row)] {
        return .asked
      }
      if table.undecided[Int(question)][Int(row)] { best = .undecided }
    }
    return best
  }

  /// Whether a question is asked, from least to most.
  private enum Standing: Int, Comparable {
    case notAsked
    case undecided
    case asked

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// A required question that was asked needs a usable answer; only a blank is reported.
  private mutating func judgeCompleteness() {
    let required = context.questionnaire.questions.map {
      compiler.compile($0.required.condition)
    }
    for word in 0..<table.wordCount {
      let rows = table.rows(ofWord: word)
      var lacking: UInt64 = 0
      var blanks: [(row: Int32, question: Int32)] = []
      for (question, condition) in required.enumerated() {
        if case .constant(false) = condition { continue }
        let asked = table.asked[question][word: word]
        let needed = asked & condition.truth(word, in: table).isTrue
        let absent = needed & ~table.columns[question].present(word: word)
        guard absent != 0 else { continue }
        lacking |= absent
        for bit in SetBits(absent & ~table.faulty[question][word: word]) {
          blanks.append((Int32(rows.lowerBound + bit), Int32(question)))
        }
      }
      complete[word: word] = table.mask(ofWord: word) & ~lacking
      for blank in blanks { mark(.missingAnswer, blank.row, blank.question) }
    }
  }

  /// A rule is broken only when it is false; where it is unknown it was not judged.
  private mutating func judgeEdits() {
    let (table, compiler) = (table, compiler)
    let outcomes = mapTogether(context.questionnaire.edits) { edit in
      EditOutcome(compiler.compile(edit.check.condition), in: table)
    }
    for (index, outcome) in outcomes.enumerated() {
      let isError = context.questionnaire.edits[index].isError
      notJudged[index] = outcome.notJudged
      for row in outcome.broken { mark(isError ? .brokenRule : .doubtfulRule, row, Int32(index)) }
    }
  }

  /// What a rule comes to over all rows.
  private struct EditOutcome: Sendable {
    /// How many rows it could not be judged for.
    private(set) var notJudged = 0
    /// The rows that break it.
    private(set) var broken: [Int32] = []

    init(_ condition: CompiledCondition, in table: ResponseTable) {
      for word in 0..<table.wordCount {
        let everyone = table.mask(ofWord: word)
        let truth = condition.truth(word, in: table)
        notJudged += (everyone & ~truth.isTrue & ~truth.isFalse).nonzeroBitCount
        for bit in SetBits(truth.isFalse & everyone) { broken.append(Int32(word * 64 + bit)) }
      }
    }
  }

  /// A submission is a response by the questionnaire's own condition, or by default when a question
  /// that is not text has a usable answer.
  private mutating func judgeResponse() {
    let condition = context.questionnaire.countsAsResponse.map { compiler.compile($0.condition) }
    for word in 0..<table.wordCount {
      let everyone = table.mask(ofWord: word)
      var holds: UInt64 = 0
      if let condition {
        holds = condition.truth(word, in: table).isTrue & everyone
      } else {
        for column in table.columns where holds != everyone {
          if case .text = column.kind { continue }
          holds |= column.present(word: word)
        }
      }
      responds[word: word] = holds
      for bit in SetBits(everyone & ~holds) {
        mark(.emptySubmission, Int32(word * 64 + bit), -1)
      }
    }
  }
}

extension CodedAnswer.Fault {
  /// The checks that report it.
  fileprivate var checks: [CheckName] {
    switch self {
    case .unknownChoice: [.unknownAnswer]
    case .invalid: [.invalidAnswer]
    case .outOfRange: [.answerOutOfRange]
    case .exclusiveCombined: [.exclusiveAnswer]
    case .twoNumbers: [.ambiguousNumber]
    case .percentage: [.percentage]
    case .noOutcome: [.noOutcome]
    case .spreadsheetDamage: [.unknownAnswer, .damagedAnswer]
    }
  }
}
