extension AttackedWave {
  /// The answers about the coalition.
  static let coalitions = ["ja", "bezig", "nee", ""]
  /// The answers about the visits.
  static let visits = ["ja", "nee", ""]

  /// The kinds in which the answers are these; `nil` for whatever was answered.
  static func kinds(coalition: String? = nil, visits: String? = nil) -> Set<Int> {
    let all = 0..<11
    let ofCoalition = all.filter { coalition == nil || coalitions[$0 / 3] == coalition }
    return Set(ofCoalition.filter { visits == nil || Self.visits[$0 % 3] == visits })
  }

  /// The figures, as they stand in the questionnaire, and what they count.
  static let figures: [(json: String, name: String, counted: Attacker.Counted)] = [
    (
      #"""
      { "name": "f", "label": "F", "population": "true()", "partition": true,
        "categories": [ { "name": "ja", "label": "Ja", "when": "${coalitie} = 'ja'" },
                        { "name": "bezig", "label": "Bezig", "when": "${coalitie} = 'bezig'" },
                        { "name": "nee", "label": "Nee", "when": "${coalitie} = 'nee'" } ],
        "bases": [ { "name": "b0", "label": "B0", "over": "population" },
                   { "name": "b1", "label": "B1", "over": "respondents" } ] }
      """#, "f",
      Attacker.Counted(
        categories: [
          "ja": kinds(coalition: "ja"), "bezig": kinds(coalition: "bezig"),
          "nee": kinds(coalition: "nee"),
        ], bases: [:], tellingBases: [], overPopulation: ["b0"], open: kinds(coalition: ""))
    ),
    (
      SplitWave.figure("g", bases: [#""over": "respondents", "where": "${bezoek} = 'ja'""#]), "g",
      Attacker.Counted(
        categories: ["ja": kinds(coalition: "ja")], bases: ["b0": kinds(visits: "ja")],
        tellingBases: ["b0"], overPopulation: [], open: [])
    ),
    (
      SplitWave.figure("h", when: "${bezoek} = 'ja'", bases: [#""over": "respondents""#]), "h",
      Attacker.Counted(
        categories: ["ja": kinds(visits: "ja")], bases: [:], tellingBases: [], overPopulation: [],
        open: [])
    ),
    (
      SplitWave.figure(
        "k", population: "${kader.streek} = 'r0' or ${kader.streek} = 'r1'",
        bases: [#""over": "respondents""#]), "k",
      Attacker.Counted(
        categories: ["ja": kinds(coalition: "ja")], bases: [:], tellingBases: [],
        overPopulation: [], open: [])
    ),
    (
      SplitWave.figure(
        "m", when: "${coalitie} = 'nee' or ${coalitie} = 'bezig'",
        bases: [#""over": "respondents", "where": "answered(${coalitie})""#]), "m",
      Attacker.Counted(
        categories: ["ja": kinds(coalition: "nee").union(kinds(coalition: "bezig"))],
        bases: ["b0": Set(0..<9)], tellingBases: [], overPopulation: [], open: [])
    ),
  ]
}
