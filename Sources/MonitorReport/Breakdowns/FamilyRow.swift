import QuestionnaireSchema
import ResponseIngest

/// A row of a breakdown, which all figures of a family show or hide together.
struct FamilyRow: Sendable {
  /// The name of the breakdown.
  let breakdown: String
  /// The place of the group in it.
  let group: Int
  /// The row of each figure.
  private(set) var names: [HiddenRow]
  /// What the numbers of these count.
  private(set) var keys: [CountKey]
  /// How many municipalities of the population are in it; the most, where there are several.
  private(set) var size: Int
  /// The respondents in it, for each population that the figures are about.
  private(set) var sets: [Bitmap]

  /// The rows of some figures that are split, each once and in order.
  static func rows(of splits: [SplitFigure]) -> [FamilyRow] {
    splits.reduce(into: []) { rows, split in
      for group in split.groups.indices {
        let row = FamilyRow(split, group)
        if let known = rows.firstIndex(where: row.isSameGroup) {
          rows[known].join(row)
        } else {
          rows.append(row)
        }
      }
    }
  }

  private init(_ split: SplitFigure, _ group: Int) {
    breakdown = split.breakdown.name
    self.group = group
    names = [split.row(group)]
    keys = split.counter.definition.countKeys
    size = split.groups[group].units.count
    sets = [split.groups[group].rows]
  }

  private func isSameGroup(_ other: FamilyRow) -> Bool {
    breakdown == other.breakdown && group == other.group
  }

  private mutating func join(_ other: FamilyRow) {
    names += other.names
    keys += other.keys.filter { !keys.contains($0) }
    size = max(size, other.size)
    sets += other.sets.filter { !sets.contains($0) }
  }
}
