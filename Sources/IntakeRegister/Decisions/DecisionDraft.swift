import MonitorReport
import Municipalities
import ResponseIngest
import TextFormats

/// A decision that makes sense for a wave, with what it changes, before it is noted.
struct DecisionDraft {
  let decision: Decision
  /// The number of the submission in the register.
  let number: Int
  let report: DecisionReport

  /// Finds the submission that a decision is about, and judges the wave with and without it.
  init(_ request: DecisionRequest, _ registered: RegisteredWave) throws(DecisionRefusal) {
    let wave: Wave
    do throws(WaveError) {
      wave = try Wave(registered.files, register: .bundled)
    } catch {
      throw .wave(error)
    }
    let judged = wave.judged
    let reason = try DecisionReason(request, in: judged).text
    let person = request.person.trimmed
    if person.isEmpty { throw .noPerson }
    let choice = Choice(request, judged, registered)
    let (row, number) = try choice.chosen()
    decision = Decision(
      place: judged.submissions[Int(judged.table.submissions[row])].place,
      municipality: request.municipality, verdict: request.verdict, reason: reason,
      person: person, moment: request.moment)
    self.number = number
    let decided = judged.recounted(by: judged.decisions + [decision])
    let before = CountedWave(wave, suppressing: .standard)
    let after = CountedWave(decided, year: wave.year, suppressing: .standard)
    report = DecisionReport(
      year: wave.year, submission: number, before: judged.state(ofRow: row),
      after: decided.state(ofRow: row), changes: after.changes(since: before))
  }

  /// The submissions of a municipality that a decision can be about.
  private struct Choice {
    private let request: DecisionRequest
    private let judged: JudgedResponses
    /// The rows of the municipality with the numbers of their submissions.
    private let rows: [(row: Int, number: Int)]

    init(_ request: DecisionRequest, _ judged: JudgedResponses, _ registered: RegisteredWave) {
      self.request = request
      self.judged = judged
      rows = judged.rows(of: request.municipality).compactMap { row in
        let place = judged.submissions[Int(judged.table.submissions[row])].place
        return registered.submissions[place].map { (row, $0.number) }
      }
    }

    func chosen() throws(DecisionRefusal) -> (row: Int, number: Int) {
      let (code, verdict) = (request.municipality, request.verdict)
      guard !rows.isEmpty else { throw .nothingCameIn(code) }
      if let number = request.submission {
        guard let found = rows.first(where: { $0.number == number }) else {
          throw .unknownSubmission(number, code, known: rows.map(\.number).sorted())
        }
        guard isFitting(found.row) else { throw .pointless(verdict, code) }
        return found
      }
      let fitting = rows.filter { isFitting($0.row) }
      guard let first = fitting.first else { throw .pointless(verdict, code) }
      guard fitting.count == 1 else { throw .ambiguous(code, fitting.map(\.number).sorted()) }
      return first
    }

    private func isFitting(_ row: Int) -> Bool {
      let verdict = judged.decision(ofRow: row)?.verdict
      return switch request.verdict {
      case .setAside: verdict != .setAside
      case .admitted:
        verdict != .admitted && judged.submissions[Int(judged.table.submissions[row])].isLate
      case .reinstated: verdict != nil
      }
    }
  }
}
