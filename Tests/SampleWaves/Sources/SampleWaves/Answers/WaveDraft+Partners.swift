extension WaveDraft {
  /// The questions on partners, with the question which of them sit in the coalition.
  static let domains: [(partners: Question, members: Question)] = [
    (.socialPartners, .socialMembers), (.medicalPartners, .medicalMembers),
    (.communityPartners, .communityMembers), (.municipalPartners, .municipalMembers),
  ]

  /// Names partners of one domain: so many name none, so many leave it blank, the others tick.
  mutating func namePartners(
    _ question: Question, none: Int, blank: Int, ticks: KeyValuePairs<String, Int>
  ) {
    let asked = weight(of: candidates(in: .all), in: .all)
    let named = "genoemd"
    let spared = question == .socialPartners || question == .medicalPartners
    divide(question, ["geen": none, "": blank, named: asked - none - blank]) { candidate, answer in
      guard answer != named else { return 0 }
      let visits = question == .socialPartners && candidate.hasHomeVisits
      return 600 - candidate.zeal + candidate.unless(spared && candidate.hasCoalition)
        + candidate.unless(visits)
    }
    tick(
      question, ticks, where: { $0.sheet.has(question, named) },
      preferring: { candidate, choice in candidate.preference(forPartner: choice) })
  }

  /// Says which of the partners sit in a coalition that is formed.
  mutating func nameMembers() {
    for index in candidates(in: .impuls, where: \.hasCoalition) {
      for (partners, members) in Self.domains where sheets[index].parties(partners) > 0 {
        let parties = sheets[index][partners]
        var chosen = parties.filter { _ in random.chance(78) }
        if chosen.isEmpty { chosen = random.chance(60) ? [parties[0]] : ["geen"] }
        let deserted = members == .medicalMembers && sheets[index].has(.socialMembers, "geen")
        fill(members, deserted && chosen == ["geen"] ? [parties[0]] : chosen, for: index)
      }
    }
  }

  /// Wishes for partners that are not yet involved; many wish for none, or say nothing.
  mutating func wishForPartners(_ wishes: KeyValuePairs<String, Int>, none: Int) {
    var wished: [Int: [String]] = [:]
    for (party, count) in wishes {
      let open = candidates(in: .all) { candidate in
        !Self.domains.contains { candidate.sheet.has($0.partners, party) }
      }
      for index in draw(count, of: open, in: .all, preferring: { $0.zeal }) {
        wished[index, default: []].append(party)
      }
    }
    for (index, parties) in wished { fill(.wantedPartners, parties, for: index) }
    let silent = candidates(in: .all) { !$0.sheet.answers(.wantedPartners) }
    let content = Set(draw(none, of: silent, in: .all) { $0.zeal })
    for index in silent {
      fill(.wantedPartners, content.contains(index) ? ["geen"] : [], for: index)
    }
  }
}
