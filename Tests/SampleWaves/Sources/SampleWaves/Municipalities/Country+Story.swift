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
