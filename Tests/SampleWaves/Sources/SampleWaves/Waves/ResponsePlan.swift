/// Who answers in a year: how many of each group, and which of them answer together.
struct ResponsePlan {
  /// The year of the wave.
  let year: Int
  /// How many answer of those of the first and second tranche.
  let earlyTranches: Int
  /// How many answer of those of the third tranche.
  let thirdTranche: Int
  /// How many answer of those without the Impuls.
  let outsiders: Int
  /// The groups that answer in one submission, as so many members of each population.
  let together: [[(group: Group, members: Int)]]

  /// A group of municipalities with a margin of its own.
  enum Group: CaseIterable {
    /// First and second tranche.
    case early
    /// Third tranche, from 2020.
    case third
    /// Without the Impuls.
    case outside

    /// Whether a municipality belongs to it in a year.
    func contains(_ municipality: Municipality, in year: Int) -> Bool {
      guard municipality.hasImpuls(in: year) else { return self == .outside }
      return self == (municipality.tranche == 3 ? .third : .early)
    }
  }

  /// The plans of the three waves: 140; 251 and 36; 217 and 12.
  static let all = [
    ResponsePlan(
      year: 2019, earlyTranches: 140, thirdTranche: 0, outsiders: 0,
      together: [[(.early, 2)]]),
    ResponsePlan(
      year: 2020, earlyTranches: 135, thirdTranche: 116, outsiders: 36,
      together: [[(.third, 3)], [(.early, 2)]]),
    ResponsePlan(
      year: 2021, earlyTranches: 115, thirdTranche: 102, outsiders: 12,
      together: [[(.early, 3)], [(.third, 2)], [(.third, 1), (.outside, 1)]]),
  ]

  /// How many of a group answer.
  func count(of group: Group) -> Int {
    switch group {
    case .early: earlyTranches
    case .third: thirdTranche
    case .outside: outsiders
    }
  }
}
