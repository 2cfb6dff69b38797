import Municipalities
public import ResponseIngest

/// How far a municipality that was asked has come.
public enum MunicipalityState: String, Sendable, Hashable, CaseIterable {
  /// A complete submission counts.
  case complete = "volledig"
  /// A submission counts that lacks required answers.
  case partial = "onvolledig"
  /// A submission counts, and a person has to look at another one.
  case underReview = "te bekijken"
  /// What came in came too late, or was no response.
  case refused = "geweigerd"
  /// What came in was set aside by a person.
  case setAside = "terzijde gelegd"
  /// Nothing came in.
  case noResponse = "geen respons"
  /// Nothing came in, and the municipality had ended by the reference date.
  case abolished = "bestaat niet meer"
}

extension JudgedResponses {
  /// How far each unit has come; `nil` for one that was not asked.
  public func municipalityStates() -> [MunicipalityState?] {
    var seen = [Set<SubmissionState>](repeating: [], count: units.codes.count)
    for row in 0..<table.count { seen[Int(table.units[row])].insert(state(ofRow: row)) }
    return units.codes.indices.map { unit in
      if let frame = units.frame, !frame.isAsked[unit] { return nil }
      let found = seen[unit]
      if found.contains(.underReview) { return .underReview }
      if found.contains(.complete) { return .complete }
      if found.contains(.partial) { return .partial }
      if found.contains(.setAside) { return .setAside }
      if found.contains(.refused) { return .refused }
      let municipality = context.register.municipality(units.codes[unit])
      return municipality?.hasEnded(by: context.day) ?? false ? .abolished : .noResponse
    }
  }
}
