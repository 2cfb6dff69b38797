/// A fictitious municipality, the same one in every year.
struct Municipality {
  /// The code: `GM9001` and on, which no real municipality has.
  let code: String
  /// The made-up name.
  let name: String
  /// The name of its province.
  let province: String
  /// The tranche in which it gets the Impuls: 1 and 2 from 2019, 3 from 2020; `nil` is never.
  let tranche: Int?
  /// Whether it takes part in GIDS.
  let takesPartInGIDS: Bool
  /// How far it is inclined to act on the programme, from 0 up to 600; it colours all answers.
  let zeal: Int
  /// How far it is inclined to offer prenatal home visits, from 0 up to 600.
  let homeVisitLeaning: Int

  /// Whether it has the Impuls in a year.
  func hasImpuls(in year: Int) -> Bool {
    guard let tranche else { return false }
    return tranche < 3 || year >= 2020
  }

  /// Whether it was sent the questionnaire: in 2019 only those with the Impuls were.
  func isAsked(in year: Int) -> Bool { year > 2019 || hasImpuls(in: year) }
}
