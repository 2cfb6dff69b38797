import Findings
import Municipalities
import ResponseIngest
import TextFormats

/// Judges new files among those that are in the register, and tells what each submission becomes.
struct Intake {
  private let knownCount: Int
  private let before: JudgedResponses
  private let after: JudgedResponses

  /// Judges the files of a wave without and with the new ones.
  init(_ offered: [SourceFile], among known: [SourceFile], by context: IngestContext) {
    knownCount = known.count
    before = judge(known, by: context)
    after = judge(known + offered, by: context)
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
    let earlier = countedEarlier()
    return zip(findings, numbers).map { findings, numbers in
      let doubts = Doubts(findings)
      return StoredIntake(
        submissions: numbers.map { after.submissions[$0] },
        outcomes: numbers.enumerated().flatMap { place, number in
          outcomes(of: number, place: place, doubts, earlier)
        },
        findings: findings, firstSubmission: numbers.first ?? 0)
    }
  }

  /// For each municipality the submission that counted without the new files.
  private func countedEarlier() -> [MunicipalityCode: SubmissionPlace] {
    var places: [MunicipalityCode: SubmissionPlace] = [:]
    for (unit, row) in before.countingRows.enumerated() {
      guard let row else { continue }
      let submission = before.submissions[Int(before.table.submissions[row])]
      places[before.units.codes[unit]] = SubmissionPlace(
        file: Int(submission.source), record: Int(submission.row))
    }
    return places
  }

  private func outcomes(
    of number: Int, place: Int, _ doubts: Doubts, _ earlier: [MunicipalityCode: SubmissionPlace]
  ) -> [SubmissionOutcome] {
    after.submissions[number].rows.map { row in
      let code = after.units.codes[Int(after.table.units[Int(row)])]
      let counts = after.counting[Int(row)]
      let state: SubmissionState =
        if counts {
          after.complete[Int(row)] ? .complete : .partial
        } else if doubts.isDoubtful(number, code) {
          .underReview
        } else {
          doubts.isPassedOver(number, code) ? .passedOver : .refused
        }
      return SubmissionOutcome(
        submission: place, municipality: code, state: state,
        insteadOf: counts ? earlier[code] : nil)
    }
  }

  /// The submissions that another one goes before, by what was noticed about that.
  private struct Doubts {
    private var severities: [Int: [String: Severity]] = [:]

    init(_ findings: [FoundFinding]) {
      for found in findings where found.effect == .oneCounts {
        guard let submission = found.submission else { continue }
        for code in found.finding.units {
          severities[submission, default: [:]][code] = found.finding.severity
        }
      }
    }

    func isPassedOver(_ submission: Int, _ code: MunicipalityCode) -> Bool {
      severities[submission]?[code.description] != nil
    }

    func isDoubtful(_ submission: Int, _ code: MunicipalityCode) -> Bool {
      severities[submission]?[code.description].map { $0 > .info } ?? false
    }
  }
}
