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

extension ResponsePlan {
  /// Draws who answers; who answered before, is keener, or must take part, comes first.
  func respondents(
    from country: Country, history: [String: AnswerSheet], random: inout SplitMix64
  ) -> [Respondent] {
    var answering: [Municipality] = []
    for group in Group.allCases {
      let members = country.municipalities(in: year).filter { group.contains($0, in: year) }
      let scored = members.map { municipality in
        let before = history[municipality.code] == nil ? 0 : 150
        let score = municipality.zeal / 2 + before + random.below(1000)
        return (municipality, score: score + country.bonus(of: municipality, in: year))
      }
      let ranked = scored.sorted { ($0.score, $1.0.code) > ($1.score, $0.0.code) }
      answering += ranked.prefix(count(of: group)).map(\.0)
    }
    return group(answering, apartFrom: country.reorganised, history: history, random: &random)
  }

  /// Joins the few that answer together, in one province, and marks ten of the others as contrary.
  private func group(
    _ answering: [Municipality], apartFrom special: Set<String>, history: [String: AnswerSheet],
    random: inout SplitMix64
  ) -> [Respondent] {
    var open = random.shuffled(answering.sorted { $0.code < $1.code })
    let joint = together.map { parts in
      let members = Self.neighbours(parts, in: open, year: year) {
        !special.contains($0.code) && history[$0.code]?.has(.coalitionStatus, "gevormd") != true
      }
      open.removeAll { municipality in members.contains { $0.code == municipality.code } }
      return Respondent(members: members, year: year, isContrary: false)
    }
    let single = open.enumerated().map { rank, municipality in
      Respondent(
        members: [municipality], year: year,
        isContrary: rank < 10 && !special.contains(municipality.code))
    }
    return (joint + single).sorted { $0.lead.code < $1.lead.code }
  }

  /// The first municipalities of one province that make up the parts of a group.
  private static func neighbours(
    _ parts: [(group: Group, members: Int)], in open: [Municipality], year: Int,
    where condition: (Municipality) -> Bool
  ) -> [Municipality] {
    for province in Province.all.map(\.name) {
      let inhabitants = open.filter { $0.province == province && condition($0) }
      let members = parts.map { part in
        inhabitants.filter { part.group.contains($0, in: year) }.prefix(part.members)
      }
      if zip(members, parts).allSatisfy({ $0.count == $1.members }) {
        return members.flatMap { $0.sorted { $0.code < $1.code } }
      }
    }
    preconditionFailure("no province has neighbours to answer together")
  }
}

extension Country {
  /// The codes of the municipalities that change in 2021.
  var reorganised: Set<String> {
    Set((merging + [merged, dividing]).map(\.code))
  }

  /// How the reorganised ones are made to take part: all, but for the third that merges in 2020.
  func bonus(of municipality: Municipality, in year: Int) -> Int {
    guard reorganised.contains(municipality.code) else { return 0 }
    return year == 2020 && municipality.code == merging[2].code ? -9000 : 9000
  }

  /// The stages of coalitions that are settled beforehand: two parts differ before they merge.
  func settledStages(in year: Int) -> [String: String] {
    switch year {
    case 2020: [merging[0].code: "gevormd", merging[1].code: "in_voorbereiding"]
    case 2021: [merged.code: "gevormd"]
    default: [:]
    }
  }
}
