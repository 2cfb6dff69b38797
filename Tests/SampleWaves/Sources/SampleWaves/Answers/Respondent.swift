/// Who fills in one submission: a municipality, or a few together.
struct Respondent {
  /// The municipalities it answers for; the first one gives the answers their colour.
  let members: [Municipality]
  /// The year of the wave.
  let year: Int
  /// Whether it may answer against the rules of thumb, as a few always do.
  let isContrary: Bool

  /// The municipality that gives the answers their colour.
  var lead: Municipality { members[0] }

  /// How many of its municipalities are asked a question.
  func weight(in population: Population) -> Int {
    members.count { population.contains($0, in: year) }
  }
}

/// Of which municipalities a question is asked, or a margin is given.
enum Population {
  /// Of all.
  case all
  /// Of those with the Impuls.
  case impuls
  /// Of those of the first and second tranche.
  case earlyTranches
  /// Of those of the third tranche.
  case thirdTranche

  /// Whether a municipality belongs to it.
  func contains(_ municipality: Municipality, in year: Int) -> Bool {
    guard municipality.hasImpuls(in: year) else { return self == .all }
    return switch self {
    case .all, .impuls: true
    case .earlyTranches: municipality.tranche != 3
    case .thirdTranche: municipality.tranche == 3
    }
  }
}
