import QuestionnaireSchema
import ResponseIngest

/// Which rows of breakdowns are not shown, so that nobody's answer can be found.
///
/// A reader has the whole figures and the rows that are shown, of all breakdowns of figures that count
/// the same. No combination of these may give the numbers of a set of municipalities that are not
/// safe to show: not of a hidden row, not of those who are in no group at all, and not of a
/// difference of rows. As long as one does, the smallest row that it needs is hidden as well.
struct Suppression {
  /// The rows that are not shown.
  private(set) var hiddenRows: Set<HiddenRow> = []

  /// Decides about the rows of figures of a wave that are split.
  init(_ splits: [SplitFigure], of wave: WaveUnits, by rule: SuppressionRule) {
    let families = FigureFamily.families(of: splits)
    for family in families {
      var rows = FamilyRows(family, wholes: family.wholes(in: wave), by: rule)
      if family.isCutByFrame(in: wave) {
        rows.hideAll()
      } else {
        rows.hideUnsafeRows()
        rows.hideWhatCanBeFound()
      }
      hiddenRows.formUnion(rows.hidden)
    }
    // A row that is hidden besides can make nothing unsafe elsewhere, so that once is enough.
    for family in FigureFamily.sharingABase(families) {
      var rows = FamilyRows(family, wholes: family.wholes(in: wave), by: rule)
      rows.hide(hiddenRows)
      rows.hideWhatCanBeFound()
      hiddenRows.formUnion(rows.hidden)
    }
  }
}

/// The rows of the breakdowns of a family of figures, while it is decided which are shown.
private struct FamilyRows {
  /// A row of a breakdown, which all figures of the family show or hide together.
  private struct Row {
    let breakdown: String
    let group: Int
    var names: [HiddenRow]
    /// How many municipalities of the population are in it.
    var size: Int
    /// The atoms in it, for each population that the figures are about.
    var sets: [Bitmap]
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

  private var rows: [Row] = []
  private var divisions: [Division] = []
  private let wholes: [Bitmap]
  private let counts: AtomCounts

  init(_ family: FigureFamily, wholes: [Bitmap], by rule: SuppressionRule) {
    let sets = family.splits.flatMap { $0.groups.map(\.rows) }
    let tableCount = family.splits.first?.counter.wave.judged.table.count ?? 0
    let atoms = Atoms(of: wholes + sets, rows: tableCount)
    counts = AtomCounts(views: family.views(of: atoms), rule: rule)
    self.wholes = wholes.map { atoms.atoms(of: $0) }
    for split in family.splits { add(split, atoms) }
  }

  private mutating func add(_ split: SplitFigure, _ atoms: Atoms) {
    let sets = split.groups.map { atoms.atoms(of: $0.rows) }
    let sizes = split.groups.map { $0.units.count }
    let places = split.groups.indices.map { group in
      let place = place(split.breakdown.name, group)
      rows[place].names.append(split.row(group))
      rows[place].size = max(rows[place].size, sizes[group])
      if !rows[place].sets.contains(sets[group]) { rows[place].sets.append(sets[group]) }
      return place
    }
    let whole = atoms.atoms(of: split.counter.population.rows)
    divisions.append(
      Division(
        rows: places, sets: sets, sizes: sizes,
        remainder: whole - sets.reduce(Bitmap(count: 0)) { $0 | $1 }))
  }

  /// The place of a row, which is made if it is new.
  private mutating func place(_ breakdown: String, _ group: Int) -> Int {
    if let place = rows.firstIndex(where: { $0.breakdown == breakdown && $0.group == group }) {
      return place
    }
    rows.append(Row(breakdown: breakdown, group: group, names: [], size: 0, sets: []))
    return rows.count - 1
  }

  /// The names of the rows that are hidden.
  var hidden: Set<HiddenRow> { Set(rows.filter(\.isHidden).flatMap(\.names)) }

  /// Hides every row.
  mutating func hideAll() {
    for place in rows.indices { rows[place].isHidden = true }
  }

  /// Hides the rows that are hidden already, of whatever figure they are.
  mutating func hide(_ hidden: Set<HiddenRow>) {
    for place in rows.indices where hidden.isSuperset(of: rows[place].names) {
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
    if rows.count * rows.count * counts.atomCount > Self.mostWork { hideAllButOneBreakdown() }
    if isOnePartition(rows.indices.filter { !rows[$0].isHidden }) { return }
    while let next = rowThatTellsTooMuch() { rows[next].isHidden = true }
  }

  /// How many rows times rows times atoms are looked through.
  private static let mostWork = 1_000_000

  /// Whether some rows, with one whole, are parts that have nobody in common, and all others together are
  /// safe: then all that follows is sums of these, which are as safe as they are.
  private func isOnePartition(_ places: some Sequence<Int>) -> Bool {
    guard wholes.count == 1 else { return false }
    var breakdown: String?
    var together = Bitmap(count: 0)
    for row in places.map({ rows[$0] }) where row.size > 0 {
      guard row.sets.count == 1, breakdown ?? row.breakdown == row.breakdown,
        !together.meets(row.sets[0])
      else { return false }
      breakdown = row.breakdown
      together = together | row.sets[0]
    }
    let shown = rows.filter { !$0.isHidden && $0.size > 0 }
    let others = shown.reduce(wholes[0]) { $0 - ($1.sets.first ?? Bitmap(count: 0)) }
    return others.isEmpty || !counts.isUnsafe(others.members)
  }

  private mutating func hideAllButOneBreakdown() {
    for place in rows.indices where rows[place].breakdown != rows.first?.breakdown {
      rows[place].isHidden = true
    }
  }

  private func rowThatTellsTooMuch() -> Int? {
    let shown = rows.indices.filter { !rows[$0].isHidden && rows[$0].size > 0 }
      .sorted { (rows[$1].size, $1) < (rows[$0].size, $0) }
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
}
