import ResponseIngest

/// Families of figures that count something in common, while rows are hidden until what is shown leaves
/// each hidden count enough values.
struct HiddenCounts: Sendable {
  /// A row of one of the families.
  private struct Place: Hashable {
    let family: Int
    let row: Int
  }

  private var families: [ExchangeFamily] { didSet { looks = [:] } }
  /// For each family how it is looked at, as long as the same rows are hidden.
  private var looks: [Int: ExchangeLook] = [:]
  private let sizes: [Int]
  private var stepsLeft = Self.steps

  /// How much is looked through before all rows are hidden to be sure.
  private static let steps = 40_000_000

  /// Takes families with their rows, none of which is hidden yet; `questions` are all that bear on theirs.
  init(
    _ families: [FigureFamily], linkedBy questions: Set<Int>, of wave: WaveUnits,
    by rule: SuppressionRule
  ) {
    let wholes = families.map { $0.wholes(in: wave, telling: questions) }
    let everybody = wholes.joined().reduce(Bitmap(count: 0)) { $0 | $1 }
    let kinds = Atoms(
      of: wholes.joined() + families.flatMap { $0.rows.flatMap(\.sets) }
        + families.flatMap { $0.countedRows.values.map { $0 & everybody } },
      rows: wave.judged.table.count)
    sizes = kinds.sizes
    self.families = zip(families, wholes).map { family, wholes in
      ExchangeFamily(family, wholes: wholes, kinds: kinds, of: wave, by: rule)
    }
  }

  /// The rows that are hidden.
  var hidden: Set<HiddenRow> {
    Set(families.flatMap { $0.rows.filter(\.isHidden).flatMap(\.names) })
  }

  /// Hides rows, of whatever figures they are.
  mutating func hide(_ hidden: Set<HiddenRow>) {
    for family in families.indices {
      families[family].setEach { $0.isHidden || !hidden.isDisjoint(with: $0.names) }
    }
  }

  /// Hides the smallest rows that help, until each hidden count can have enough values.
  ///
  /// What was hidden besides and is no longer needed is shown again, the largest first. Where it takes
  /// too many steps, every row is hidden.
  mutating func hideWhatIsNarrow() {
    stepsLeft = Self.steps
    let before = hiddenPlaces
    var waiting = Array(before)
    for (number, family) in families.enumerated() {
      for part in family.remainders { widen(part, of: number, adding: &waiting) }
    }
    while !waiting.isEmpty {
      let place = waiting.removeFirst()
      widen(row(place).part, of: place.family, adding: &waiting)
    }
    guard stepsLeft > 0 else {
      for family in families.indices { families[family].setEach { _ in true } }
      return
    }
    showWhatIsNotNeeded(besides: Set(before))
  }

  private func row(_ place: Place) -> ExchangeFamily.Row { families[place.family].rows[place.row] }

  private func places(where isIncluded: (ExchangeFamily.Row) -> Bool) -> [Place] {
    families.indices.flatMap { family in
      families[family].rows.indices.filter { isIncluded(families[family].rows[$0]) }
        .map { Place(family: family, row: $0) }
    }
  }

  private var hiddenPlaces: [Place] { places(where: \.isHidden) }

  /// The rows that are shown and not empty, the smallest first.
  private var shownPlaces: [Place] {
    places { !$0.isHidden && $0.size > 0 }.sorted {
      (row($0).size, $0.family, $0.row) < (row($1).size, $1.family, $1.row)
    }
  }

  /// Hides rows until the numbers of a part have enough values, or nothing is left to hide.
  private mutating func widen(
    _ part: ExchangeFamily.Part, of family: Int, adding hidden: inout [Place]
  ) {
    while stepsLeft > 0, !isWide(part, of: family), let next = rowToHide(for: part, of: family) {
      families[next.family].set(next.row, isHidden: true)
      hidden.append(next)
    }
  }

  /// The smallest row with which the numbers of a part have enough values, if it can be one that has
  /// enough itself; else the smallest of the family.
  private mutating func rowToHide(for part: ExchangeFamily.Part, of family: Int) -> Place? {
    let shown = shownPlaces
    var helping: Place?
    for place in shown {
      let (isEnough, isWide) = outcome(of: place, for: part, of: family)
      if isEnough, isWide { return place }
      if isEnough { helping = helping ?? place }
    }
    return helping ?? shown.first { $0.family == family } ?? shown.first
  }

  /// Whether hiding a row is enough for a part, and whether its own numbers then have enough values.
  private mutating func outcome(
    of place: Place, for part: ExchangeFamily.Part, of family: Int
  ) -> (isEnough: Bool, isWide: Bool) {
    families[place.family].set(place.row, isHidden: true)
    defer { families[place.family].set(place.row, isHidden: false) }
    guard isWide(part, of: family) else { return (false, false) }
    return (true, isWide(row(place).part, of: place.family))
  }

  private mutating func showWhatIsNotNeeded(besides needed: Set<Place>) {
    let extra = hiddenPlaces.filter { !needed.contains($0) }.sorted {
      (row($1).size, $0.family, $0.row) < (row($0).size, $1.family, $1.row)
    }
    for place in extra {
      families[place.family].set(place.row, isHidden: false)
      if !isEachWide || stepsLeft <= 0 { families[place.family].set(place.row, isHidden: true) }
    }
  }

  /// Whether the numbers of all hidden rows and of those in no group have enough values.
  private var isEachWide: Bool {
    mutating get {
      for (number, family) in families.enumerated() {
        let parts = family.remainders + family.rows.filter(\.isHidden).map(\.part)
        for part in parts where !isWide(part, of: number) { return false }
      }
      return true
    }
  }

  private mutating func isWide(_ part: ExchangeFamily.Part, of family: Int) -> Bool {
    let look = looks[family] ?? ExchangeLook(families, own: family, sizes: sizes)
    looks[family] = look
    stepsLeft -= look.work * part.counts.count
    return stepsLeft > 0 && look.isWide(part)
  }
}
