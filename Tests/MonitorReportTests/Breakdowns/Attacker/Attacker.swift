/// A reader who works out between which numbers the hidden ones lie.
///
/// The reader knows the publication, the questionnaire, the frame and who has responded, but no answers.
/// For each place (municipalities in the same rows) and each kind of answers it is unknown how many
/// there are: a whole number that is not negative.
struct Attacker {
  /// Municipalities that are in the same rows.
  struct Place {
    /// How many of them responded.
    let respondents: Int
    /// How many did not, or were not known to.
    let others: Int
    /// The figures that they belong to.
    let figures: Set<String>
    /// The rows that they are in.
    let rows: Set<PublicReport.Row>
  }

  /// What a figure counts, as kinds of answers.
  struct Counted {
    /// The kinds in each category, by name.
    let categories: [String: Set<Int>]
    /// The kinds below the line, by base; all respondents where it is not named.
    let bases: [String: Set<Int>]
    /// The bases that tell something of the answers, and not only that there are any.
    let tellingBases: Set<String>
    /// The bases of which all municipalities are below the line, responding or not.
    let overPopulation: Set<String>
    /// The kinds that could be in any category, for upper bounds.
    let open: Set<Int>
  }

  /// A hidden number, of which too little is left to guess.
  struct Find: Hashable, CustomStringConvertible {
    let figure: String
    let row: PublicReport.Row
    let what: String
    let values: [Int]
    let needed: Int

    var description: String {
      "\(figure) \(row.breakdown)/\(row.group) \(what): \(values), \(needed) nodig"
    }
  }

  /// A sum that is known: so many of some kinds in some places.
  private struct Sum: Hashable {
    let places: Set<Int>
    let kinds: Set<Int>
    let number: Int
    let isWhole: Bool
  }

  let places: [Place]
  let kindCount: Int
  let figures: [String: Counted]
  let numbers: [PublicReport.Number]
  /// How many municipalities are known to be of some kinds together, if that is known.
  var known: (kinds: Set<Int>, number: Int)?

  /// The hidden numbers that can be narrowed too far.
  func finds() -> [Find] {
    let all = Set(places.indices)
    let sums =
      numbers.flatMap(sums(of:))
      + (known.map { [Sum(places: all, kinds: $0.kinds, number: $0.number, isWhole: true)] } ?? [])
    var found: [Find] = []
    var seen: Set<Sum> = []
    for number in numbers {
      guard let row = number.row, number.numerator == nil, let figure = figures[number.figure]
      else { continue }
      let members = members(of: number)
      let below = figure.bases[number.base]
      let all = figure.categories[number.category, default: []]
      let looked: [(String, Set<Int>)] =
        [("\(number.category) van \(number.base)", below.map { $0.intersection(all) } ?? all)]
        + (below.map { [("noemer \(number.base)", $0)] } ?? [])
        .filter { _ in figure.tellingBases.contains(number.base) }
      for (what, kinds) in looked
      where seen.insert(Sum(places: members, kinds: kinds, number: 0, isWhole: false)).inserted {
        if let find = find(number.figure, row, what, members, kinds, sums) { found.append(find) }
      }
    }
    return found
  }

  private func find(
    _ figure: String, _ row: PublicReport.Row, _ what: String, _ members: Set<Int>,
    _ kinds: Set<Int>, _ sums: [Sum]
  ) -> Find? {
    // What another figure shows of just this row is no secret of this one.
    if sums.contains(where: { $0.places == members && $0.kinds == kinds }) { return nil }
    let base = members.reduce(0) { $0 + places[$1].respondents }
    let needed = min(3, base + 1)
    let values = values(of: kinds, in: members, knowing: sums, enough: needed)
    guard values.count < needed else { return nil }
    // Numbers that contradict each other are a find as well.
    guard !values.isEmpty else {
      return Find(figure: figure, row: row, what: what, values: [], needed: needed)
    }
    // What follows from the whole alone, no hidden row could change.
    let anyway = self.values(
      of: kinds, in: members, knowing: sums.filter(\.isWhole), enough: needed)
    guard values.count < anyway.count else { return nil }
    return Find(
      figure: figure, row: row, what: what, values: values.sorted(), needed: anyway.count)
  }

  private func members(of number: PublicReport.Number) -> Set<Int> {
    Set(
      places.indices.filter { place in
        places[place].figures.contains(number.figure)
          && number.row.map { places[place].rows.contains($0) } ?? true
      })
  }

  private func sums(of number: PublicReport.Number) -> [Sum] {
    guard let numerator = number.numerator, let denominator = number.denominator,
      let figure = figures[number.figure], let kinds = figure.categories[number.category]
    else { return [] }
    let members = members(of: number)
    let below = figure.bases[number.base]
    func sum(_ kinds: Set<Int>, _ count: Int) -> Sum {
      Sum(places: members, kinds: kinds, number: count, isWhole: number.row == nil)
    }
    var sums = [sum(below.map { $0.intersection(kinds) } ?? kinds, numerator)]
    if let below { sums.append(sum(below, denominator)) }
    if let upper = number.upper, figure.overPopulation.contains(number.base) {
      let others = members.reduce(0) { $0 + places[$1].others }
      sums.append(sum(kinds.union(figure.open), upper - others))
    }
    return sums
  }

  /// Values that a number can have, by some sums.
  private func values(
    of kinds: Set<Int>, in members: Set<Int>, knowing sums: [Sum], enough: Int
  ) -> Set<Int> {
    // Places that nothing tells apart are one, and so are kinds of answers.
    let cells = Dictionary(grouping: places.indices) { place in
      [members.contains(place)] + sums.map { $0.places.contains(place) }
    }.values.map { Set($0) }.filter { cell in cell.contains { places[$0].respondents > 0 } }
      .sorted { ($0.min() ?? 0) < ($1.min() ?? 0) }
    let alike = Dictionary(grouping: 0..<kindCount) { kind in
      [kinds.contains(kind)] + sums.map { $0.kinds.contains(kind) }
    }.values.map { Set($0) }.sorted { ($0.min() ?? 0) < ($1.min() ?? 0) }
    func unknowns(_ ofPlaces: Set<Int>, _ ofKinds: Set<Int>) -> [Int] {
      cells.indices.filter { cells[$0].isSubset(of: ofPlaces) }.flatMap { cell in
        alike.indices.filter { alike[$0].isSubset(of: ofKinds) }.map { cell * alike.count + $0 }
      }
    }
    var program = WholeProgram(unknowns: cells.count * alike.count)
    for cell in cells {
      program.add(
        unknowns(cell, Set(0..<kindCount)),
        make: cell.reduce(0) { $0 + places[$1].respondents })
    }
    for sum in sums { program.add(unknowns(sum.places, sum.kinds), make: sum.number) }
    return program.values(of: unknowns(members, kinds), enough: enough)
  }
}
