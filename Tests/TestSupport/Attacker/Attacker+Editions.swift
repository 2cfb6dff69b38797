extension Attacker {
  /// Municipalities that are in the same rows, by the editions in which they responded.
  package struct TwofoldPlace {
    /// How many responded in both.
    let stayed: Int
    /// How many responded in the later one only.
    let came: Int
    /// How many responded in the earlier one only.
    let left: Int
    /// How many responded in neither.
    let others: Int
    /// The figures that they belong to.
    let figures: Set<String>
    /// The rows that they are in.
    let rows: Set<PublicReport.Row>
  }

  /// What is known of those whose answers are not the same in two editions.
  struct Changes {
    /// Those who responded in both and answered otherwise, of whom it is known how many there are.
    let sum: Sum
    /// How many answers are not the same, with those of who came and who left.
    let count: Int
  }

  /// A reader of two editions, who knows how many of those who responded in both answered otherwise in
  /// the later one, but not which.
  ///
  /// A kind is what a municipality answered in the one and in the other; the figures of the later
  /// edition have names of their own.
  init(
    places: [TwofoldPlace], kindCount: Int, figures: [String: Counted],
    numbers: [PublicReport.Number], later: [PublicReport.Number], changed: Int
  ) {
    func kinds(_ ofBoth: (_ before: Int, _ after: Int) -> Bool) -> Set<Int> {
      Set((0..<kindCount * kindCount).filter { ofBoth($0 / kindCount, $0 % kindCount) })
    }
    let before = figures.mapValues { figure in
      figure.mapKinds { old in kinds { before, _ in old.contains(before) } }
    }
    let after = figures.map { name, figure in
      (Self.later(name), figure.mapKinds { new in kinds { _, after in new.contains(after) } })
    }
    self.init(
      places: places.map(Self.stayed(in:)) + places.flatMap(Self.others(in:)),
      kindCount: kindCount * kindCount,
      figures: before.merging(after) { first, _ in first },
      numbers: numbers + later.map { $0.named(Self.later($0.figure)) })
    changes = Changes(
      sum: Sum(
        part: Part(
          places: Set(places.indices), kinds: kinds { $0 != $1 }),
        number: changed, isWhole: true),
      count: changed + places.reduce(0) { $0 + $1.came + $1.left })
  }

  private static func later(_ figure: String) -> String { "\(figure) (later)" }

  /// Those who responded in both editions.
  private static func stayed(in place: TwofoldPlace) -> Place {
    Place(
      respondents: place.stayed, others: 0,
      figures: place.figures.union(place.figures.map(later)), rows: place.rows)
  }

  /// The others, who are respondents in the figures of one edition or of none.
  private static func others(in place: TwofoldPlace) -> [Place] {
    let editions = [
      (place.left, place.came, Array(place.figures)),
      (place.came, place.left, place.figures.map(later)),
    ]
    return editions.flatMap { responded, missed, figures in
      [(responded, 0), (0, missed + place.others)].map {
        Place(respondents: $0, others: $1, figures: Set(figures), rows: place.rows)
      }
    }
  }

  /// The numbers of those whose answers are not the same that can be narrowed too far.
  ///
  /// They are looked at as a hidden row, in each edition, by a reader who does not know how many they
  /// are but sees who responded in each.
  package func findsOfChanged() -> [Find] {
    guard let changes else { return [] }
    let sums = sums.filter { $0 != changes.sum }
    var seen: Set<[Part]> = []
    return numbers.filter { $0.row == nil }.flatMap { number -> [Find] in
      guard let figure = figures[number.figure] else { return [] }
      let members = members(of: number.figure)
      return figure.numbers(number.category, over: number.base).compactMap { name, kinds in
        let changed = changes.sum.part
        let parts = [
          Part(
            places: members.intersection(changed.places),
            kinds: kinds.intersection(changed.kinds)),
          Part(places: members.subtracting(changed.places), kinds: kinds),
        ]
        guard seen.insert(parts).inserted else { return nil }
        return find(
          "\(number.figure) anders \(name)", in: parts, of: changes.count, knowing: sums)
      }
    }
  }
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
