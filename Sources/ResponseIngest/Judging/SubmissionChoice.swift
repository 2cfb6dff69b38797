import QuestionnaireSchema
import TextFormats

/// Chooses for each municipality which of its submissions counts.
///
/// Complete goes before partial, one for this municipality alone before a joint one, then the one
/// received last (no time comes first). Of equal ones the one with most usable answers, then the
/// smallest canonical JSON: never the order of files or rows.
struct SubmissionChoice {
  /// For each unit the row that counts.
  private(set) var rows: [Int?]
  /// The rows that count.
  private(set) var counting: Bitmap
  /// The pairs of a submission and a municipality that were passed over.
  private(set) var passedOver = 0
  /// A mark for each of those pairs.
  private(set) var marks: [Mark] = []

  private let table: ResponseTable
  private let submissions: [Submission]
  private let complete: Bitmap
  private let answers: CanonicalAnswers

  init(
    _ table: ResponseTable, _ submissions: [Submission], complete: Bitmap, responds: Bitmap,
    unitCount: Int, questionnaire: Questionnaire, texts: TextReader
  ) {
    self.table = table
    self.submissions = submissions
    self.complete = complete
    answers = CanonicalAnswers(questionnaire: questionnaire, table: table, texts: texts)
    rows = [Int?](repeating: nil, count: unitCount)
    counting = Bitmap(count: table.count)
    var rivals: [Int: [Int]] = [:]
    for row in 0..<table.count
    where responds[row] && !submissions[Int(table.submissions[row])].isLate {
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
  }

  private mutating func choose(_ unit: Int, _ rows: [Int]) {
    let candidates = rows.map(candidate).sorted { $0.rank > $1.rank }
    // Only those that are equal in everything else are compared by their answers as text.
    let best = candidates.prefix { $0.rank == candidates[0].rank }
    let texts = best.count < 2 ? [] : best.map { answers.bytes($0.row) }
    let first = texts.indices.min { texts[$0].lexicographicallyPrecedes(texts[$1]) } ?? 0
    let chosen = candidates[first]
    self.rows[unit] = chosen.row
    let chosenText = answers.bytes(chosen.row)
    for candidate in candidates where candidate.row != chosen.row {
      passedOver += 1
      let submission = table.submissions[candidate.row]
      marks.append(
        Mark(
          check: check(passedOver: candidate, for: chosen, chosenText),
          source: submissions[Int(submission)].source, submission: submission,
          item: table.submissions[chosen.row], tableRow: Int32(candidate.row),
          detail: Int32(chosen.row)))
    }
  }

  /// Passing over is good to know; doubtful when the one passed over came later; wrong when both
  /// came at the same time with different answers.
  private func check(
    passedOver candidate: Candidate, for chosen: Candidate, _ chosenText: [UInt8]
  ) -> CheckName {
    let (lost, won) = (candidate.rank.received, chosen.rank.received)
    if lost == won {
      return answers.bytes(candidate.row) == chosenText ? .doubleSubmission : .conflictingSubmission
    }
    return lost > won ? .laterSubmission : .doubleSubmission
  }

  private func candidate(_ row: Int) -> Candidate {
    let submission = submissions[Int(table.submissions[row])]
    return Candidate(
      row: row,
      rank: Rank(
        isComplete: complete[row], isAlone: !submission.isJoint,
        received: Received(submission.received), answerCount: answers.count(row)))
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
    let received: Received
    let answerCount: Int

    static func < (left: Self, right: Self) -> Bool {
      if left.isComplete != right.isComplete { return right.isComplete }
      if left.isAlone != right.isAlone { return right.isAlone }
      return (left.received, left.answerCount) < (right.received, right.answerCount)
    }
  }

  /// A moment, to the nanosecond; no time comes before all times.
  private struct Received: Comparable {
    let seconds: Int64
    let nanoseconds: Int32

    init(_ time: Timestamp?) {
      seconds = time?.instant ?? .min
      nanoseconds = time?.nanoseconds ?? 0
    }

    static func < (left: Self, right: Self) -> Bool {
      (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
    }
  }
}
