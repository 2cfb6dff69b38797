import Findings
import TextFormats

/// Chooses for each municipality which of its submissions counts.
///
/// Complete goes before partial, one for this municipality alone before a joint one, then the one
/// received last (no time comes first; in a register the moment of receipt orders those without). Of equal ones the one with most usable answers, then the
/// smallest canonical JSON: never the order of files or rows. What came too late or was set aside by
/// a person is not chosen from; what a person admitted is.
struct SubmissionChoice {
  /// For each unit the row that counts.
  private(set) var rows: CountingRows
  /// The rows that count.
  private(set) var counting: Bitmap
  /// The rows that were passed over.
  private(set) var passedOver: Bitmap
  /// Those of them about which a person has to look.
  private(set) var doubtful: Bitmap
  /// For each row that was decided about, the number of the decision.
  private(set) var decidedRows: [Int: Int] = [:]
  /// A mark for each row that was passed over, came too late or was decided about.
  private(set) var marks: [Mark] = []

  private let table: ResponseTable
  private let submissions: [Submission]
  private let complete: Bitmap
  private let late: Bitmap
  private let arrivals: Arrivals
  private let answers: CanonicalAnswers
  private let decided: DecidedRows

  /// Chooses among some of the rows, by decisions in the order in which they were taken.
  init(_ judged: JudgedAnswers, _ decisions: [Decision], among eligible: Bitmap) {
    table = judged.table
    submissions = judged.submissions
    complete = judged.complete
    late = judged.late
    arrivals = judged.arrivals
    answers = judged.canonical
    decided = DecidedRows(decisions, judged)
    rows = CountingRows(unitCount: judged.units.codes.count)
    counting = Bitmap(count: table.count)
    passedOver = counting
    doubtful = counting
    var rivals: [Int: [Int]] = [:]
    for row in 0..<table.count where judged.responds[row] && eligible[row] && mayCount(row) {
      let unit = Int(table.units[row])
      if let first = rows[unit] {
        rivals[unit, default: [first]].append(row)
      } else {
        rows[unit] = row
      }
    }
    for (unit, candidates) in rivals.sorted(by: { $0.key < $1.key }) {
      choose(unit, candidates)
    }
    for row in rows { if let row { counting[row] = true } }
    markDecisions()
    markTiming()
  }

  /// Whether a row came in time or was admitted, and was not set aside.
  private func mayCount(_ row: Int) -> Bool {
    switch decided.verdict(row) {
    case .setAside: false
    case .admitted: true
    case .reinstated, nil:
      !late[row] && submissions[Int(table.submissions[row])].timing != .withheld
    }
  }

  private mutating func markDecisions() {
    for (row, number) in decided.all {
      let isSetAside = decided.verdict(row) == .setAside
      decidedRows[row] = number
      mark(isSetAside ? .setAside : .admitted, submission(row), item: number, row: row)
    }
  }

  /// What came too late, or at a moment that cannot be read, is told once for a submission, unless something was
  /// decided about it.
  private mutating func markTiming() {
    for (number, submission) in submissions.enumerated() {
      let isUnread = submission.timing == .unreadable || submission.timing == .withheld
      let check: CheckName = isUnread ? .invalidMoment : .tooLate
      let open = submission.rows.filter {
        (isUnread || late[Int($0)]) && decided.number(Int($0)) == nil
      }
      guard !open.isEmpty else { continue }
      if open.count == submission.rows.count {
        mark(check, Int32(number))
      } else {
        for row in open { mark(check, Int32(number), row: Int(row)) }
      }
    }
  }

  private mutating func mark(
    _ check: CheckName, _ submission: Int32, item: Int = -1, row: Int = -1, detail: Int = -1
  ) {
    marks.append(
      Mark(
        check: check, source: submissions[Int(submission)].source, submission: submission,
        item: Int32(item), tableRow: Int32(row), detail: Int32(detail)))
  }

  private func submission(_ row: Int) -> Int32 { table.submissions[row] }

  private mutating func choose(_ unit: Int, _ rows: [Int]) {
    let candidates = rows.map(candidate).sorted { $0.rank > $1.rank }
    // Only those that are equal in everything else are compared by their answers as text.
    let best = candidates.prefix { $0.rank == candidates[0].rank }
    let texts = best.count < 2 ? [] : best.map { answers.bytes($0.row) }
    let first = texts.indices.min { texts[$0].lexicographicallyPrecedes(texts[$1]) } ?? 0
    let chosen = candidates[first]
    self.rows[unit] = chosen.row
    for candidate in candidates where candidate.row != chosen.row {
      let check = check(passedOver: candidate, for: chosen)
      passedOver[candidate.row] = true
      if check.check.severity > .info { doubtful[candidate.row] = true }
      mark(
        check, submission(candidate.row), item: Int(submission(chosen.row)), row: candidate.row,
        detail: chosen.row)
    }
  }

  /// Passing over is good to know; doubtful when the one passed over came later or could have; wrong when
  /// both came at the same time with different answers.
  private func check(passedOver candidate: Candidate, for chosen: Candidate) -> CheckName {
    let (lost, won) = (candidate.rank.moment, chosen.rank.moment)
    if lost.isDisputed(by: won) {
      let isSettled =
        isDraft(candidate.row, of: chosen.row) || isDraft(chosen.row, of: candidate.row)
        || answers.areSame(candidate.row, chosen.row)
      return isSettled ? .doubleSubmission : .undatedSubmission
    }
    if lost == won {
      let isSame = answers.areSame(candidate.row, chosen.row)
      return isSame ? .doubleSubmission : .conflictingSubmission
    }
    return lost > won ? .laterSubmission : .doubleSubmission
  }

  /// Whether a row is a draft that did not come in after another, which is finished: it was made before it.
  private func isDraft(_ draft: Int, of finished: Int) -> Bool {
    let (one, other) = (submissions[Int(submission(draft))], submissions[Int(submission(finished))])
    guard one.isDraft, !other.isDraft, let first = arrivals.arrival(ofRow: draft, one),
      let second = arrivals.arrival(ofRow: finished, other)
    else { return false }
    return first.delivery <= second.delivery
  }

  private func candidate(_ row: Int) -> Candidate {
    let submission = submissions[Int(table.submissions[row])]
    return Candidate(
      row: row,
      rank: Rank(
        isComplete: complete[row], isAlone: !submission.isJoint,
        moment: arrivals.moment(ofRow: row, submission), answerCount: answers.count(row)))
  }

  /// A row that could count, and how good it is.
  private struct Candidate {
    let row: Int
    let rank: Rank
  }

  /// What makes one row better than another, from first to last.
  private struct Rank: Comparable {
    let isComplete: Bool
    let isAlone: Bool
    let moment: SendingMoment
    let answerCount: Int

    static func < (left: Self, right: Self) -> Bool {
      if left.isComplete != right.isComplete { return right.isComplete }
      if left.isAlone != right.isAlone { return right.isAlone }
      return (left.moment, left.answerCount) < (right.moment, right.answerCount)
    }
  }
}
