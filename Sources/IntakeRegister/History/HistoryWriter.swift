import Findings
import MonitorReport
import Municipalities
import ResponseIngest

/// Puts together what happened with one municipality in one wave.
struct HistoryWriter {
  private let code: MunicipalityCode
  private let registered: RegisteredWave
  private let wave: Wave
  private let outcomes: [Int: StoredOutcome]
  /// The submissions of the municipality, by their numbers.
  private let rows: [(row: Int, place: SubmissionPlace, known: RegisteredSubmission)]

  init(
    _ code: MunicipalityCode, _ registered: RegisteredWave, _ wave: Wave,
    _ outcomes: [Int: StoredOutcome]
  ) {
    self.code = code
    self.registered = registered
    self.wave = wave
    self.outcomes = outcomes
    let judged = wave.judged
    rows = judged.rows(of: code).compactMap { row in
      let place = judged.submissions[Int(judged.table.submissions[row])].place
      return registered.submissions[place].map { (row, place, $0) }
    }
    .sorted { $0.known.number < $1.known.number }
  }

  func history() -> MunicipalityHistory {
    let judged = wave.judged
    let unit = judged.units.frame?.unit(of: code)
    return MunicipalityHistory(
      year: wave.year, state: unit.flatMap { judged.municipalityStates()[$0] },
      name: unit.flatMap { judged.units.frame?.name(ofUnit: $0) }, ending: ending,
      submissions: rows.map(entry), corrections: corrections(), findings: findings())
  }

  private var ending: MunicipalityHistory.Ending? {
    let context = wave.judged.context
    guard let day = context.register.municipality(code)?.validTo, day <= context.day else {
      return nil
    }
    let successors = context.register.succession(of: code, upTo: context.day).codes
    return MunicipalityHistory.Ending(
      day: day,
      successors: successors.filter { $0 != code }.map { code in
        context.register.municipality(code).map { "\($0.name) (\(code))" } ?? code.description
      })
  }

  private func entry(
    _ row: Int, _ place: SubmissionPlace, _ known: RegisteredSubmission
  ) -> MunicipalityHistory.Entry {
    let judged = wave.judged
    let now = judged.state(ofRow: row)
    return MunicipalityHistory.Entry(
      registered: known, record: place.record,
      received: judged.submissions[Int(judged.table.submissions[row])].received,
      stateThen: outcomes[known.number]?.state ?? now, stateNow: now,
      decisions: judged.decisions.filter { $0.place == place && $0.municipality == code })
  }

  /// Each submission beside the one it took the place of; one that is under review beside the one
  /// that counts.
  private func corrections() -> [MunicipalityHistory.Correction] {
    let judged = wave.judged
    let counting = rows.first { judged.counting[$0.row] }
    return rows.compactMap { row, _, known in
      if let earlier = outcomes[known.number]?.insteadOf,
        let old = rows.first(where: { $0.known.number == earlier })
      {
        return correction(from: old.row, earlier, to: row, known.number, isReal: true)
      }
      guard judged.state(ofRow: row) == .underReview, let counting else { return nil }
      return correction(
        from: counting.row, counting.known.number, to: row, known.number, isReal: false)
    }
  }

  private func correction(
    from old: Int, _ earlier: Int, to new: Int, _ number: Int, isReal: Bool
  ) -> MunicipalityHistory.Correction {
    MunicipalityHistory.Correction(
      submission: number, earlier: earlier, isReal: isReal,
      answers: wave.judged.answerChanges(from: old, to: new),
      numbers: counted(only: new).changes(since: counted(only: old)))
  }

  /// The wave as it would be if only one submission of the municipality could count.
  private func counted(only row: Int) -> CountedWave {
    let judged = wave.judged
    var among = Bitmap(allOf: judged.table.count)
    for other in rows where other.row != row { among[other.row] = false }
    let others = judged.decisions.filter { $0.municipality != code }
    let kept = judged.decision(ofRow: row).map { $0.verdict == .admitted ? [$0] : [] } ?? []
    return CountedWave(
      judged.recounted(by: others + kept, among: among), year: wave.year, suppressing: .standard)
  }

  /// What is not settled: about the submissions that count or could, and about those that name the
  /// municipality and could not be placed with it.
  private func findings() -> [Finding] {
    let judged = wave.judged
    let states = Dictionary(
      rows.map { (Int(judged.table.submissions[$0.row]), judged.state(ofRow: $0.row)) },
      uniquingKeysWith: { first, _ in first })
    var findings: [Finding] = []
    judged.eachFinding(fromSource: 0) { found in
      guard found.finding.severity > .info, found.finding.units.contains(code.description)
      else { return }
      switch found.submission.flatMap({ states[$0] }) {
      case .passedOver, .setAside: return
      case .complete, .partial, .underReview, .refused, nil: findings.append(found.finding)
      }
    }
    return findings
  }
}
