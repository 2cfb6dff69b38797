/// The three waves, drawn one after another from one seed.
enum Samples {
  /// The seed of everything; another seed gives another country with the same counts.
  private static let seed: UInt64 = 2021_09_20

  /// Draws the waves and counts them again.
  static func waves() -> [Wave] {
    var random = SplitMix64(seed: seed)
    let country = Country(random: &random)
    precondition(country.before.count == 355 && country.after.count == 352, "355 and 352")
    precondition(country.before.count { $0.hasImpuls(in: 2019) } == 147, "147 with the Impuls")
    precondition(country.before.count { $0.hasImpuls(in: 2020) } == 275, "275 with the Impuls")
    precondition(country.after.count { $0.hasImpuls(in: 2021) } == 273, "273 with the Impuls")
    precondition(Set(country.before.map(\.name)).count == 355, "every name once")
    var history: [String: AnswerSheet] = [:]
    return ResponsePlan.all.map { plan in
      let wave = Wave(plan, country: country, history: history, random: &random)
      Recount(of: wave).check()
      history = wave.answers
      return wave
    }
  }
}
