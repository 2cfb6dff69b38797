import MonitorReport
import Municipalities
import ResponseIngest
import TextFormats

extension Register {
  /// Notes a decision about a submission for one municipality, and tells what that changes.
  ///
  /// Nothing is overwritten: a decision is added behind those that were taken before.
  ///
  /// - Throws: ``RegisterError``.
  public static func decide(
    _ request: DecisionRequest, _ path: String, _ ending: Ending, patience: Int32 = usualPatience
  ) throws(RegisterError) -> Result<DecisionReport, DecisionRefusal> {
    try changing(path, patience: patience).change(ending) { (database) throws(RegisterError) in
      guard let (_, wave) = try database.registeredWave(of: request.year) else {
        return .failure(.noWave(year: request.year, known: try database.years()))
      }
      let draft = Result { () throws(DecisionRefusal) in try DecisionDraft(request, wave) }
      if case .success(let draft) = draft {
        try database.store(draft.decision, about: draft.number)
      }
      return draft.map(\.report)
    }
  }
}
