/// Makes up names of places: a stem and an ending that sounds like the province.
///
/// None is the name of a Dutch municipality; that was checked against the register of 2019-2025.
struct PlaceNames {
  /// First parts of names; none is a word or a place by itself.
  private static let stems = [
    "Abber", "Bolver", "Dorner", "Elver", "Fenner", "Galder", "Harle", "Ider", "Jorre", "Krimmer",
    "Lavel", "Marle", "Nolder", "Orver", "Pelmer", "Quel", "Risser", "Solver", "Tarne", "Ulver",
    "Varle", "Wolmer", "Zelver", "Brille", "Drosse", "Glinter", "Sparre", "Trille", "Zwanne",
  ]

  /// The names of a province's municipalities: its own ones first, then composed ones.
  static func names(of province: Province, random: inout SplitMix64) -> [String] {
    let composed = stems.flatMap { stem in province.endings.map { stem + $0 } }
    let names = province.ownNames + random.shuffled(composed)
    precondition(names.count >= province.municipalities, "too few names in \(province.name)")
    return Array(names.prefix(province.municipalities))
  }
}
