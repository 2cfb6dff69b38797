import QuestionnaireSchema
import ResponseIngest

/// A family of figures with the kinds of respondents that it tells apart, while rows are hidden.
///
/// A kind is a number of respondents who are in the same rows and of whom the same is counted.
struct ExchangeFamily: Sendable {
  /// A number of a figure: the kinds that it counts, and the wholes of which it is published.
  struct Count: Sendable {
    let key: CountKey
    let kinds: Bitmap
    let wholes: [Bitmap]
  }

  /// Kinds of which numbers may not become known.
  struct Part: Sendable {
    /// The kinds, for each population.
    let sets: [Bitmap]
    /// The numbers that tell of the answers.
    let counts: [Count]
  }

  /// A row of a breakdown.
  struct Row: Sendable {
    let names: [HiddenRow]
    let size: Int
    let part: Part
    var isHidden = false
  }

  /// The rows of its breakdowns.
  private(set) var rows: [Row]
  /// Those who are in no group, where these may not be shown themselves.
  let remainders: [Part]
  /// The kinds that the wholes are of.
  private let wholes: [Bitmap]
  /// For each kind what is counted of it; the same number is the same.
  let looks: [Int]
  /// For each kind where it is shown; the same number is in the same rows.
  private(set) var cells: [Int] = []

  /// Takes a family; `kinds` are made of all its rows, wholes and numbers among others.
  init(
    _ family: FigureFamily, wholes: [Bitmap], kinds: Atoms, of wave: WaveUnits,
    by rule: SuppressionRule
  ) {
    let counted = family.countedRows.mapValues { kinds.atoms(of: $0) }
    let published = family.populations(in: wave).mapValues { populations in
      populations.filter(wholes.contains).map { kinds.atoms(of: $0) }
    }
    func part(_ sets: [Bitmap], _ keys: [CountKey]) -> Part {
      let counts = keys.filter(\.tellsAnswers).compactMap { key in
        counted[key].map { Count(key: key, kinds: $0, wholes: published[key, default: []]) }
      }
      return Part(sets: sets.map { kinds.atoms(of: $0) }, counts: counts)
    }
    rows = family.rows.map { row in
      Row(names: row.names, size: row.size, part: part(row.sets, row.keys))
    }
    let atomCounts = AtomCounts(views: family.views(of: kinds), rule: rule)
    remainders = family.splits.filter { split in
      !split.remainder.isEmpty && atomCounts.isUnsafe(kinds.atoms(of: split.remainder).members)
    }.map { part([$0.remainder], $0.counter.definition.countKeys) }
    self.wholes = wholes.map { kinds.atoms(of: $0) }
    looks = Atoms(of: Array(counted.values), rows: kinds.count).ofRows
    cells = tellApart()
  }

  /// Hides or shows a row.
  mutating func set(_ row: Int, isHidden: Bool) {
    rows[row].isHidden = isHidden
    cells = tellApart()
  }

  /// Hides or shows each row.
  mutating func setEach(isHidden: (Row) -> Bool) {
    for row in rows.indices { rows[row].isHidden = isHidden(rows[row]) }
    cells = tellApart()
  }

  private func tellApart() -> [Int] {
    let shown = rows.filter { !$0.isHidden }.flatMap(\.part.sets)
    return Atoms(of: wholes + shown, rows: looks.count).ofRows
  }

  /// Whether a number of a set is shown by itself.
  func shows(_ count: Count, of set: Bitmap) -> Bool {
    rows.contains { row in
      !row.isHidden && row.part.sets.contains(set)
        && row.part.counts.contains { $0.key == count.key }
    }
  }
}
