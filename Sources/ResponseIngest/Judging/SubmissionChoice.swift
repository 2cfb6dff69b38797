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

  private mutating func choose(_ unit: Int, _ candidates: [Int]) {
    let order = candidates.sorted { isBetter($0, than: $1) }
    let chosen = order[0]
    rows[unit] = chosen
    for row in order.dropFirst() {
      passedOver += 1
      let submission = table.submissions[row]
      marks.append(
        Mark(
          check: check(passedOver: row, for: chosen),
          source: submissions[Int(submission)].source, submission: submission,
          item: table.submissions[chosen], tableRow: Int32(row), detail: Int32(chosen)))
    }
  }

  /// Passing over is good to know; doubtful when the one passed over came later; wrong when both
  /// came at the same time with different answers.
  private func check(passedOver row: Int, for chosen: Int) -> CheckName {
    let lost = time(row)
    let won = time(chosen)
    if lost == won {
      return answers.text(row) == answers.text(chosen) ? .doubleSubmission : .conflictingSubmission
    }
    return lost > won ? .laterSubmission : .doubleSubmission
  }

  private func isBetter(_ left: Int, than right: Int) -> Bool {
    if complete[left] != complete[right] { return complete[left] }
    let isJoint = submissions[Int(table.submissions[left])].isJoint
    if isJoint != submissions[Int(table.submissions[right])].isJoint { return !isJoint }
    if time(left) != time(right) { return time(left) > time(right) }
    let count = answers.count(left)
    let other = answers.count(right)
    if count != other { return count > other }
    let text = answers.text(left)
    let otherText = answers.text(right)
    if text != otherText {
      return text.utf8.lexicographicallyPrecedes(otherText.utf8)
    }
    return left < right
  }

  /// When a row was received; no time comes before all times.
  private func time(_ row: Int) -> Received {
    guard let received = submissions[Int(table.submissions[row])].received else {
      return Received(seconds: .min, nanoseconds: 0)
    }
    return Received(seconds: received.instant, nanoseconds: received.nanoseconds)
  }

  /// A moment, to the nanosecond.
  private struct Received: Comparable {
    let seconds: Int64
    let nanoseconds: Int32

    static func < (left: Self, right: Self) -> Bool {
      (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
    }
  }
}
