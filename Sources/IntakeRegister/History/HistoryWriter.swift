import Findings
import MonitorReport
import Municipalities
import ResponseIngest
import TextFormats

/// Puts together what happened with one municipality in one wave.
struct HistoryWriter {
  private let code: MunicipalityCode
  private let registered: RegisteredWave
  private let wave: Wave
  private let outcomes: [Int: StoredOutcome]
  /// The submissions of the municipality, by their numbers.
  private let rows: [NumberedRow]

  init(
    _ code: MunicipalityCode, _ registered: RegisteredWave, _ wave: Wave,
    _ outcomes: [Int: StoredOutcome]
  ) {
    self.code = code
    self.registered = registered
    self.wave = wave
    self.outcomes = outcomes
    rows = registered.rows(of: code, in: wave.judged)
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

  private func entry(_ numbered: NumberedRow) -> MunicipalityHistory.Entry {
    let judged = wave.judged
    let submission = judged.submission(ofRow: numbered.row)
    return MunicipalityHistory.Entry(
      registered: numbered.known, record: judged.recordWords(of: submission),
      received: submission.received,
      stateThen: outcomes[numbered.known.number]?.state ?? numbered.state,
      stateNow: numbered.state,
      decisions: judged.decisions.filter {
        $0.place == submission.place && $0.municipality == code
      })
  }

  /// Each submission beside the one it took the place of, and one under review beside the one that counts.
  ///
  /// Which that was, was told when it came in; when both came in together it is the last that was sent
  /// before.
  private func corrections() -> [MunicipalityHistory.Correction] {
    let counting = rows.first { $0.state == .complete || $0.state == .partial }
    return rows.compactMap { new in
      if let earlier = outcomes[new.known.number]?.insteadOf,
        let old = rows.first(where: { $0.known.number == earlier })
      {
        return correction(from: old, to: new, isReal: true)
      }
      guard let counting else { return nil }
      if new.state == .underReview { return correction(from: counting, to: new, isReal: false) }
      guard new.known.number == counting.known.number, let old = lastPassedOver(before: new) else {
        return nil
      }
      return correction(from: old, to: new, isReal: true)
    }
  }

  private func lastPassedOver(before new: NumberedRow) -> NumberedRow? {
    rows.filter { $0.state == .passedOver && sent($0) <= sent(new) }
      .max { (sent($0), $0.known.number) < (sent($1), $1.known.number) }
  }

  /// What orders a submission in time.
  private func sent(_ numbered: NumberedRow) -> SendingMoment {
    wave.judged.sendingMoment(ofRow: numbered.row)
  }

  private func correction(
    from old: NumberedRow, to new: NumberedRow, isReal: Bool
  ) -> MunicipalityHistory.Correction {
    MunicipalityHistory.Correction(
      submission: new.known.number, earlier: old.known.number, isReal: isReal,
      answers: wave.judged.answerChanges(from: old.row, to: new.row),
      numbers: counted(only: new.row).changes(since: counted(only: old.row)))
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
      rows.map { (Int(judged.table.submissions[$0.row]), $0.state) },
      uniquingKeysWith: { first, _ in first })
    var findings: [Finding] = []
    judged.eachFinding(phrased: .complete) { found in
      guard found.finding.severity > .info, found.finding.units.contains(code.description)
      else { return }
      switch found.submission.flatMap({ states[$0] }) {
      case .passedOver, .setAside, .repeated: return
      case .complete, .partial, .underReview, .refused, nil: findings.append(found.finding)
      }
    }
    return findings
  }
}
