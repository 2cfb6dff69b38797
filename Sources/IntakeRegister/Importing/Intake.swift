import Findings
import Municipalities
import ResponseIngest
import TextFormats

/// Judges new files among those that are in the register, and tells what each submission becomes.
struct Intake {
  private let knownCount: Int
  private let before: JudgedResponses
  private let after: JudgedResponses
  /// The rows that say the same.
  private let repeated: RepeatedRows

  /// Judges the files of a wave with the new ones behind those that are known.
  init(
    _ offered: [SourceFile], among known: [SourceFile], decisions: [Decision],
    by context: IngestContext
  ) {
    knownCount = known.count
    let all = judge(known + offered, by: context)
    after = decisions.isEmpty ? all : all.recounted(by: decisions)
    before = all.recounted(by: decisions, among: all.rows(beforeFile: known.count))
    repeated = all.repeatedRows
  }

  /// The lines of a `kolommen.csv` that did nothing in any batch of the wave so far.
  var idleLines: [Finding] { after.idleLines() }

  /// What is taken in of each new file, in the order in which they were offered.
  func stored(_ count: Int) -> [StoredIntake] {
    var findings = [[FoundFinding]](repeating: [], count: count)
    after.eachFinding(phrased: .complete, fromSource: knownCount) { found in
      findings[found.source - knownCount].append(found)
    }
    var numbers = [[Int]](repeating: [], count: count)
    for (number, submission) in after.submissions.enumerated()
    where submission.source >= knownCount {
      numbers[Int(submission.source) - knownCount].append(number)
    }
    return zip(findings, numbers).map { findings, numbers in
      StoredIntake(
        submissions: numbers.map { after.submissions[$0] },
        outcomes: numbers.enumerated().flatMap { place, number in outcomes(of: number, place) },
        findings: findings, firstSubmission: numbers.first ?? 0)
    }
  }

  private func outcomes(of number: Int, _ place: Int) -> [SubmissionOutcome] {
    after.submissions[number].rows.map { row in
      let row = Int(row)
      let unit = after.unit(ofRow: row)
      let isRepeated = isRepeated(row)
      let earlier =
        after.counting[row] && !isRepeated ? before.countingRows[unit] : nil
      return SubmissionOutcome(
        submission: place, municipality: after.units.codes[unit],
        state: isRepeated ? .repeated : after.state(ofRow: row),
        insteadOf: earlier.map { before.submission(ofRow: $0).place },
        changedCount: earlier.map { after.answerChanges(from: $0, to: row).count } ?? 0)
    }
  }

  /// Whether a row says the same as one that came in before, or earlier among the new files.
  private func isRepeated(_ row: Int) -> Bool {
    repeated.group(of: row).contains { $0 != row && ($0 < row || !isNew($0)) }
  }

  private func isNew(_ row: Int) -> Bool {
    after.submission(ofRow: row).source >= knownCount
  }
}
