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
