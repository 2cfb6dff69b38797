/// A reader who works out between which numbers the hidden ones lie.
///
/// The reader knows the publication, the questionnaire, the frame and who has responded, but no answers.
/// For each place (municipalities in the same rows) and each kind of answers it is unknown how many
/// there are: a whole number that is not negative.
package struct Attacker {
  /// Municipalities that are in the same rows.
  package struct Place {
    /// How many of them responded.
    let respondents: Int
    /// How many did not, or were not known to.
    let others: Int
    /// The figures that they belong to.
    let figures: Set<String>
    /// The rows that they are in.
    let rows: Set<PublicReport.Row>

    /// Municipalities of which so many responded.
    package init(
      respondents: Int, others: Int, figures: Set<String>, rows: Set<PublicReport.Row>
    ) {
      self.respondents = respondents
      self.others = others
      self.figures = figures
      self.rows = rows
    }
  }

  /// What a figure counts, as kinds of answers.
  package struct Counted {
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

    /// What a figure counts.
    package init(
      categories: [String: Set<Int>], bases: [String: Set<Int>], tellingBases: Set<String>,
      overPopulation: Set<String>, open: Set<Int>
    ) {
      self.categories = categories
      self.bases = bases
      self.tellingBases = tellingBases
      self.overPopulation = overPopulation
      self.open = open
    }

    /// The numbers that tell something of the answers, and the kinds that each counts over a base.
    func numbers(_ category: String, over base: String) -> [(name: String, kinds: Set<Int>)] {
      let counted = categories[category, default: []]
      let below = bases[base]
      let denominators = below.map { [(name: "noemer \(base)", kinds: $0)] } ?? []
      return [("\(category) van \(base)", below.map { $0.intersection(counted) } ?? counted)]
        + denominators.filter { _ in tellingBases.contains(base) }
    }
  }

  /// A hidden number, of which too little is left to guess.
  package struct Find: Hashable, CustomStringConvertible {
    let what: String
    let values: [Int]
    let needed: Int

    package var description: String { "\(what): \(values), \(needed) nodig" }
  }

  /// Some kinds of answers in some places.
  struct Part: Hashable {
    let places: Set<Int>
    let kinds: Set<Int>
  }

  /// A sum that is known: so many municipalities in a part.
  struct Sum: Hashable {
    let part: Part
    let number: Int
    let isWhole: Bool
  }

  package let places: [Place]
  package let kindCount: Int
  package let figures: [String: Counted]
  package let numbers: [PublicReport.Number]
  /// What is known of those whose answers are not the same in a later edition, where there is one.
  var changes: Changes?

  /// A reader of the numbers of one edition.
  package init(
    places: [Place], kindCount: Int, figures: [String: Counted], numbers: [PublicReport.Number]
  ) {
    self.places = places
    self.kindCount = kindCount
    self.figures = figures
    self.numbers = numbers
  }

  /// The hidden numbers that can be narrowed too far.
  package func finds() -> [Find] {
    let sums = sums
    var seen: Set<Part> = []
    return numbers.flatMap { number -> [Find] in
      guard let row = number.row, number.numerator == nil, let figure = figures[number.figure]
      else { return [] }
      let members = members(of: number.figure, in: row)
      return figure.numbers(number.category, over: number.base).compactMap { name, kinds in
        let part = Part(places: members, kinds: kinds)
        guard seen.insert(part).inserted else { return nil }
        return find(
          "\(number.figure) \(row.breakdown)/\(row.group) \(name)", in: [part],
          of: respondents(in: members), knowing: sums)
      }
    }
  }

  /// How many responded in some places.
  func respondents(in members: Set<Int>) -> Int {
    members.reduce(0) { $0 + places[$1].respondents }
  }

  /// What is left to guess of a number, when that is too little; it counts parts of so many.
  func find(_ what: String, in parts: [Part], of base: Int, knowing sums: [Sum]) -> Find? {
    // What another figure shows of just this row is no secret of this one.
    if sums.contains(where: { [$0.part] == parts }) { return nil }
    let needed = min(3, base + 1)
    let values = values(of: parts, knowing: sums, enough: needed)
    guard values.count < needed else { return nil }
    // Numbers that contradict each other are a find as well.
    guard !values.isEmpty else { return Find(what: what, values: [], needed: needed) }
    // What follows from the whole alone, no hidden row could change.
    let anyway = self.values(of: parts, knowing: sums.filter(\.isWhole), enough: needed)
    guard values.count < anyway.count else { return nil }
    return Find(what: what, values: values.sorted(), needed: anyway.count)
  }

  /// The places that a figure is about, in all or in a row.
  func members(of figure: String, in row: PublicReport.Row? = nil) -> Set<Int> {
    Set(
      places.indices.filter { place in
        places[place].figures.contains(figure)
          && row.map { places[place].rows.contains($0) } ?? true
      })
  }

  /// Everything that is known.
  var sums: [Sum] { numbers.flatMap(sums(of:)) + (changes.map { [$0.sum] } ?? []) }

  private func sums(of number: PublicReport.Number) -> [Sum] {
    guard let numerator = number.numerator, let denominator = number.denominator,
      let figure = figures[number.figure], let kinds = figure.categories[number.category]
    else { return [] }
    let members = members(of: number.figure, in: number.row)
    let below = figure.bases[number.base]
    func sum(_ kinds: Set<Int>, _ count: Int) -> Sum {
      Sum(
        part: Part(places: members, kinds: kinds), number: count, isWhole: number.row == nil)
    }
    var sums = [sum(below.map { $0.intersection(kinds) } ?? kinds, numerator)]
    if let below { sums.append(sum(below, denominator)) }
    if let upper = number.upper, figure.overPopulation.contains(number.base) {
      let others = members.reduce(0) { $0 + places[$1].others }
      sums.append(sum(kinds.union(figure.open), upper - others))
    }
    return sums
  }
}
