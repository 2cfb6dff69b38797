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
