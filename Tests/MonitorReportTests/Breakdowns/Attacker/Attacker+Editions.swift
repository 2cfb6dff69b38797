extension Attacker {
  /// The same reader with a later edition beside this one, who knows how many municipalities answered
  /// otherwise in it, but not which.
  ///
  /// A kind is now what a municipality answered in the one and in the other; the figures of the later
  /// edition have names of their own.
  func beside(_ later: [PublicReport.Number], changed: Int) -> Attacker {
    let count = kindCount
    func kinds(_ ofBoth: (_ before: Int, _ after: Int) -> Bool) -> Set<Int> {
      Set((0..<count * count).filter { ofBoth($0 / count, $0 % count) })
    }
    let before = figures.mapValues { figure in
      figure.mapKinds { old in kinds { before, _ in old.contains(before) } }
    }
    let after = figures.map { name, figure in
      (Self.later(name), figure.mapKinds { new in kinds { _, after in new.contains(after) } })
    }
    return Attacker(
      places: places.map { place in
        Place(
          respondents: place.respondents, others: place.others,
          figures: place.figures.union(place.figures.map(Self.later)), rows: place.rows)
      },
      kindCount: count * count, figures: before.merging(after) { first, _ in first },
      numbers: numbers + later.map { $0.named(Self.later($0.figure)) },
      known: (kinds { $0 != $1 }, changed))
  }

  private static func later(_ figure: String) -> String { "\(figure) (later)" }
}

extension Attacker.Counted {
  fileprivate func mapKinds(_ map: (Set<Int>) -> Set<Int>) -> Self {
    Self(
      categories: categories.mapValues(map), bases: bases.mapValues(map),
      tellingBases: tellingBases, overPopulation: overPopulation, open: map(open))
  }
}

extension PublicReport.Number {
  fileprivate func named(_ figure: String) -> Self {
    Self(
      figure: figure, category: category, base: base, row: row, numerator: numerator,
      denominator: denominator, upper: upper)
  }
}
