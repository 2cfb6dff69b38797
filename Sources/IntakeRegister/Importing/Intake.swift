import Municipalities
import ResponseIngest
import TextFormats

/// Judges new files among those that are in the register, and tells what each submission becomes.
struct Intake {
  private let knownCount: Int
  private let before: JudgedResponses
  private let after: JudgedResponses

  /// Judges the files of a wave with the new ones behind those that are known.
  init(
    _ offered: [SourceFile], among known: [SourceFile], decisions: [Decision],
    by context: IngestContext
  ) {
    knownCount = known.count
    let all = judge(known + offered, by: context)
    after = decisions.isEmpty ? all : all.recounted(by: decisions)
    before = all.recounted(by: decisions, among: all.rows(beforeFile: known.count))
  }

  /// What is taken in of each new file, in the order in which they were offered.
  func stored(_ count: Int) -> [StoredIntake] {
    var findings = [[FoundFinding]](repeating: [], count: count)
    after.eachFinding(fromSource: knownCount) { found in
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
      let unit = Int(after.table.units[Int(row)])
      let state = after.state(ofRow: Int(row))
      return SubmissionOutcome(
        submission: place, municipality: after.units.codes[unit], state: state,
        insteadOf: after.counting[Int(row)] ? countedEarlier(for: unit) : nil)
    }
  }

  /// The submission that counted for a municipality without the new files.
  private func countedEarlier(for unit: Int) -> SubmissionPlace? {
    before.countingRows[unit].map { row in
      before.submissions[Int(before.table.submissions[row])].place
    }
  }
}
