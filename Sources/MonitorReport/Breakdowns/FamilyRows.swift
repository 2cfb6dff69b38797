import QuestionnaireSchema
import ResponseIngest

/// The rows of the breakdowns of a family of figures, while it is decided which are shown.
struct FamilyRows {
  /// A row, and the atoms in it for each population that the figures are about.
  private struct Row {
    let row: FamilyRow
    let sets: [Bitmap]
    var isHidden = false
  }

  /// A breakdown of one figure: the places of its rows, and who is in them.
  private struct Division {
    let rows: [Int]
    let sets: [Bitmap]
    let sizes: [Int]
    /// The atoms of the population that are in no group.
    let remainder: Bitmap
  }

  private var rows: [Row]
  private let divisions: [Division]
  private let wholes: [Bitmap]
  private let counts: AtomCounts

  init(_ family: FigureFamily, of wave: WaveUnits, by rule: SuppressionRule) {
    let wholes = family.wholes(in: wave, telling: family.questionsTold)
    let sets = family.splits.flatMap { $0.groups.map(\.rows) }
    let atoms = Atoms(of: wholes + sets, rows: wave.judged.table.count)
    counts = AtomCounts(views: family.views(of: atoms), rule: rule)
    self.wholes = wholes.map { atoms.atoms(of: $0) }
    let rows = family.rows.map { Row(row: $0, sets: $0.sets.map { atoms.atoms(of: $0) }) }
    self.rows = rows
    divisions = family.splits.map { split in
      Division(
        rows: split.groups.indices.compactMap { group in
          rows.firstIndex { $0.row.names.contains(split.row(group)) }
        },
        sets: split.groups.map { atoms.atoms(of: $0.rows) },
        sizes: split.groups.map { $0.units.count },
        remainder: atoms.atoms(of: split.remainder))
    }
  }

  /// The names of the rows that are hidden.
  var hidden: Set<HiddenRow> { Set(rows.filter(\.isHidden).flatMap(\.row.names)) }

  /// Hides every row.
  mutating func hideAll() {
    for place in rows.indices { rows[place].isHidden = true }
  }

  /// Hides the rows that are hidden already, of whatever figure they are.
  mutating func hide(_ hidden: Set<HiddenRow>) {
    for place in rows.indices where hidden.isSuperset(of: rows[place].row.names) {
      rows[place].isHidden = true
    }
  }

  /// Hides the rows that are not safe, and in each breakdown the next smallest, until what is hidden
  /// together is safe; those in no group are hidden anyway.
  mutating func hideUnsafeRows() {
    for division in divisions {
      for place in hiddenRows(of: division) { rows[division.rows[place]].isHidden = true }
    }
  }

  private func hiddenRows(of division: Division) -> Set<Int> {
    let filled = division.sets.indices.filter { division.sizes[$0] > 0 }
    var hidden = Set(filled.filter { counts.isUnsafe(division.sets[$0].members) })
    guard !hidden.isEmpty else { return [] }
    let others = filled.filter { !hidden.contains($0) }.sorted {
      (division.sizes[$0], $0) < (division.sizes[$1], $1)
    }
    let remainderCount = division.remainder.isEmpty ? 0 : 1
    for next in others {
      let together = hidden.reduce(division.remainder) { $0 | division.sets[$1] }
      if hidden.count + remainderCount > 1, !counts.isUnsafe(together.members) { break }
      hidden.insert(next)
    }
    return hidden
  }

  /// Hides rows until nothing that is not safe follows from what is shown.
  ///
  /// Each time a row is hidden of which there are finitely many, so that it ends. Where there is too much
  /// to look through, one breakdown is left, whose rows can only be added up.
  mutating func hideWhatCanBeFound() {
    if isOnePartition(rows.indices) { return }
    if isTooMuch { hideAllButOneBreakdown() }
    if isOnePartition(rows.indices.filter { !rows[$0].isHidden }) { return }
    while let next = rowThatTellsTooMuch() { rows[next].isHidden = true }
  }

  /// Whether there is too much to look through.
  private var isTooMuch: Bool { rows.count * rows.count * counts.atomCount > Self.mostWork }

  /// How many rows times rows times atoms are looked through.
  private static let mostWork = 1_000_000

  /// Whether some rows, with one whole, are parts that have nobody in common, and all others together are
  /// safe: then all that follows is sums of these, which are as safe as they are.
  private func isOnePartition(_ places: some Sequence<Int>) -> Bool {
    guard wholes.count == 1 else { return false }
    var breakdown: String?
    var together = Bitmap(count: 0)
    for row in places.map({ rows[$0] }) where row.row.size > 0 {
      guard row.sets.count == 1, breakdown ?? row.row.breakdown == row.row.breakdown,
        !together.meets(row.sets[0])
      else { return false }
      breakdown = row.row.breakdown
      together = together | row.sets[0]
    }
    let others = shown.reduce(wholes[0]) { $0 - (rows[$1].sets.first ?? Bitmap(count: 0)) }
    return others.isEmpty || !counts.isUnsafe(others.members)
  }

  private mutating func hideAllButOneBreakdown() {
    for place in rows.indices where rows[place].row.breakdown != rows.first?.row.breakdown {
      rows[place].isHidden = true
    }
  }

  /// The rows that are shown and not empty, from the largest to the smallest.
  private var shown: [Int] {
    rows.indices.filter { !rows[$0].isHidden && rows[$0].row.size > 0 }
      .sorted { (rows[$1].row.size, $1) < (rows[$0].row.size, $0) }
  }

  private func rowThatTellsTooMuch() -> Int? {
    guard let smallest = shown.last else { return nil }
    let given =
      wholes.map { (row: Int?.none, set: $0) }
      + shown.flatMap { place in rows[place].sets.map { (row: place, set: $0) } }
    let shownSets = ShownSets(
      sets: given.map(\.set), isHideable: given.map { $0.row != nil }, counts: counts)
    switch shownSets.disclosure {
    case .none: return nil
    case .unfinished: return smallest
    case .found(let sets):
      // The sets stand from the largest row to the smallest.
      return sets.last.flatMap { given[$0].row }
    }
  }

  /// The rows that are hidden, could be shown by themselves, and follow from what is shown: to hide
  /// them hides nothing.
  var needlesslyHidden: Set<HiddenRow> {
    guard !isTooMuch else { return [] }
    let equations = ShownEquations(
      wholes + shown.flatMap { rows[$0].sets }, order: Array(0..<counts.atomCount))
    let needless = rows.filter { row in
      row.isHidden
        && row.sets.allSatisfy { !counts.isUnsafe($0.members) && equations.gives($0) }
    }
    return Set(needless.flatMap(\.row.names))
  }
}
