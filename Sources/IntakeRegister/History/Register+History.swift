public import MonitorReport
public import Municipalities
import ResponseIngest

extension Register {
  /// What happened with a municipality in the wave of a year.
  ///
  /// - Returns: `nil` when there is no such wave, or why the wave cannot be used.
  /// - Throws: ``RegisterError``.
  public func history(
    of code: MunicipalityCode, in year: Int
  ) throws(RegisterError) -> Result<MunicipalityHistory, WaveError>? {
    try database.looking { (database) throws(RegisterError) in
      guard let (_, registered) = try database.registeredWave(of: year) else { return nil }
      let outcomes = try database.outcomes(of: code)
      let wave = Result { () throws(WaveError) in try Wave(registered.files, register: .bundled) }
      return wave.map { wave in
        HistoryWriter(code, registered, wave, outcomes).history()
      }
    }
  }
}

extension Database {
  /// What submissions were for a municipality when they were taken in, by their numbers.
  fileprivate func outcomes(
    of code: MunicipalityCode
  ) throws(RegisterError) -> [Int: StoredOutcome] {
    var outcomes: [Int: StoredOutcome] = [:]
    for row in try rows(
      "SELECT submission, state, instead_of FROM outcome WHERE municipality = ?",
      [.text(code.description)])
    {
      guard let submission = row[0].integer,
        let state = row[1].text.flatMap({ SubmissionState(rawValue: $0) })
      else { throw .damaged(name: name) }
      outcomes[submission] = StoredOutcome(state: state, insteadOf: row[2].integer)
    }
    return outcomes
  }
}

/// What a submission was for a municipality when it was taken in.
struct StoredOutcome {
  let state: SubmissionState
  /// The number of the submission that counted until then, if it took its place.
  let insteadOf: Int?
}
