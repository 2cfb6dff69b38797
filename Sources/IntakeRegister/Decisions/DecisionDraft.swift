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
    let reason = try lastingReason(request, in: judged)
    let person = request.person.trimmed
    if person.isEmpty { throw .noPerson }
    let chosen = try Choice(request, judged, registered).chosen()
    decision = Decision(
      place: judged.submission(ofRow: chosen.row).place,
      municipality: request.municipality, verdict: request.verdict, reason: reason,
      person: person, moment: request.moment)
    number = chosen.known.number
    let decided = judged.recounted(by: judged.decisions + [decision])
    let before = CountedWave(wave, suppressing: .standard)
    let after = CountedWave(decided, year: wave.year, suppressing: .standard)
    let states = [judged, decided].map { judged in
      registered.rows(of: request.municipality, in: judged)
        .first { $0.known.number == chosen.known.number }?.state ?? chosen.state
    }
    report = DecisionReport(
      year: wave.year, submission: number, before: states[0], after: states[1],
      changes: after.changes(since: before))
  }

  /// The submissions of a municipality that a decision can be about.
  private struct Choice {
    private let request: DecisionRequest
    private let judged: JudgedResponses
    /// The submissions of the municipality.
    private let rows: [NumberedRow]

    init(_ request: DecisionRequest, _ judged: JudgedResponses, _ registered: RegisteredWave) {
      self.request = request
      self.judged = judged
      rows = registered.rows(of: request.municipality, in: judged)
    }

    func chosen() throws(DecisionRefusal) -> NumberedRow {
      let (code, verdict) = (request.municipality, request.verdict)
      guard !rows.isEmpty else { throw .nothingCameIn(code) }
      if let number = request.submission {
        guard let found = rows.first(where: { $0.known.number == number }) else {
          throw .unknownSubmission(number, code, known: rows.map(\.known.number))
        }
        guard isFitting(found.row) else { throw .pointless(verdict, code) }
        return found
      }
      // What says the same as an earlier submission is no choice of its own.
      let fitting = rows.filter { $0.state != .repeated && isFitting($0.row) }
      guard let first = fitting.first else { throw .pointless(verdict, code) }
      guard fitting.count == 1 else { throw .ambiguous(code, fitting.map(\.known.number)) }
      return first
    }

    private func isFitting(_ row: Int) -> Bool {
      let verdict = judged.decision(ofRow: row)?.verdict
      return switch request.verdict {
      case .setAside: verdict != .setAside
      case .admitted:
        verdict != .admitted && judged.needsAdmission(row: row)
      case .reinstated: verdict != nil
      }
    }
  }
}

/// The reason of a request, which stays in the register when contact data are removed.
private func lastingReason(
  _ request: DecisionRequest, in judged: JudgedResponses
) throws(DecisionRefusal) -> String {
  do throws(PublicText.Problem) {
    let frame = judged.units.frame
    let own = frame?.unit(of: request.municipality).flatMap { frame?.name(ofUnit: $0) }
    return try PublicText(request.reason, naming: judged.municipalityNames, about: own).text
  } catch {
    switch error {
    case .empty: throw .noReason
    case .tooLong(let limit): throw .longReason(limit: limit)
    case .namesSomebody(let word): throw .reasonNamesSomebody(word)
    }
  }
}
