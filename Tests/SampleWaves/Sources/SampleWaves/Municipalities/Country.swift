/// The fictitious country: its municipalities before and after the reorganisation of 2021.
///
/// Its margins are those of the monitor: 355 municipalities of which 147 get the Impuls in 2019 and
/// 275 in 2020; 352 and 273 in 2021. GIDS counts 150.
struct Country {
  /// The municipalities of 2019 and 2020, by code.
  let before: [Municipality]
  /// The municipalities of 2021, by code.
  let after: [Municipality]
  /// Three municipalities of the first tranche that merge.
  let merging: [Municipality]
  /// What they become.
  let merged: Municipality
  /// A municipality without the Impuls that is divided.
  let dividing: Municipality
  /// The four that get a part of it.
  let receiving: [Municipality]

  /// The municipalities of a year.
  func municipalities(in year: Int) -> [Municipality] { year < 2021 ? before : after }

  /// Makes the country up.
  init(random: inout SplitMix64) {
    let places = Province.all.flatMap { province in
      PlaceNames.names(of: province, random: &random).map { (name: $0, province: province.name) }
    }
    let tranches: [Int?] = random.shuffled(
      Array(repeating: 1, count: 98) + Array(repeating: 2, count: 49)
        + Array(repeating: 3, count: 128) + Array(repeating: nil, count: 80))
    let outsiders = tranches.indices.filter { tranches[$0] == nil }
    let outsideGIDS = Set(random.shuffled(outsiders).prefix(3))
    let places355 = random.shuffled(Array(places.indices))
    before = places355.enumerated().map { rank, place in
      Municipality(
        code: "GM\(9001 + rank)", name: places[place].name, province: places[place].province,
        tranche: tranches[place],
        takesPartInGIDS: tranches[place].map { $0 < 3 } ?? outsideGIDS.contains(place),
        zeal: random.below(600), homeVisitLeaning: random.below(600))
    }
    merging = Array(before.filter { $0.province == "Gelderland" && $0.tranche == 1 }.prefix(3))
    let parts = merging
    merged = Municipality(
      code: "GM\(9001 + before.count)", name: "Galdermark", province: "Gelderland", tranche: 1,
      takesPartInGIDS: true, zeal: 500, homeVisitLeaning: 400)
    let brabant = before.filter { $0.province == "Noord-Brabant" }
    let left = brabant.filter { $0.tranche == nil && !$0.takesPartInGIDS }
    precondition(parts.count == 3 && left.count >= 3, "no municipalities to reorganise")
    dividing = left[0]
    receiving = (brabant.filter { $0.tranche == 3 }.prefix(2) + left.dropFirst().prefix(2))
      .sorted { $0.code < $1.code }
    let gone = Set(parts.map(\.code) + [dividing.code])
    after = before.filter { !gone.contains($0.code) } + [merged]
  }
}
