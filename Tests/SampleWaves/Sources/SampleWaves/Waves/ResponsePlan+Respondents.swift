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
