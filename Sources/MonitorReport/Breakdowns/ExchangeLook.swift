import ResponseIngest

/// How many values a hidden count can have for a reader who knows everything that is shown, who has
/// responded, and that no count is negative or more than its base.
///
/// Two respondents who *change places*, each with the answers of the other, are not noticed when every
/// figure has both in the same shown rows and wholes, or counts the same of both. What is left
/// is a world that looks the same: all its numbers are whole, keep within their bounds and mean what
/// they mean, because the answers are real ones. In it the count of a row that has one of the two is
/// one more or one less. Each value that comes about so is possible; there may be others, so that
/// what this finds is never too much.
///
/// Source: the feasibility interval and its protection levels, M. Fischetti & J.J. Salazar,
/// *Models and algorithms for the 2-dimensional cell suppression problem*, 1999; A. Hundepool et
/// al., *Statistical Disclosure Control*, 2012, chapter 4; the exchange of records, T. Dalenius & S.P. Reiss,
/// *Data-swapping*, 1982.
struct ExchangeLook: Sendable {
  /// How many values a count must have at least, or as many as its base allows.
  static let leastValues = 3

  /// Those who look the same to every figure of the other families, in one place of this one.
  private struct Group: Hashable {
    let cell: Int
    /// Where each other family shows them.
    let otherCells: [Int]
    /// What each other family counts of them.
    let otherLooks: [Int]
  }

  /// How many of a group are in a row or not, and counted or not.
  private struct Tally {
    var counted = 0
    var notCounted = 0
    var countedElsewhere = 0
    var notCountedElsewhere = 0
  }

  private let families: [ExchangeFamily]
  private let sizes: [Int]
  /// The groups of the family that is looked at.
  private let groups: [Group]
  /// For each kind its group, where it is in a whole of the family.
  private let groupOfKind: [Int?]
  /// The groups in each cell.
  private let groupsInCell: [Int: [Int]]

  /// How much a look at one count takes.
  let work: Int

  /// Looks at the rows of one of some families; `sizes` is how many respondents each kind has.
  init(_ families: [ExchangeFamily], own: Int, sizes: [Int]) {
    self.families = families
    self.sizes = sizes
    let others = families.indices.filter { $0 != own }
    var numbers: [Group: Int] = [:]
    var groups: [Group] = []
    groupOfKind = sizes.indices.map { kind in
      let cell = families[own].cells[kind]
      guard cell >= 0 else { return nil }
      let group = Group(
        cell: cell, otherCells: others.map { families[$0].cells[kind] },
        otherLooks: others.map { families[$0].looks[kind] })
      if let known = numbers[group] { return known }
      numbers[group] = groups.count
      groups.append(group)
      return groups.count - 1
    }
    self.groups = groups
    groupsInCell = Dictionary(grouping: groups.indices) { groups[$0].cell }
    work = sizes.count + groupsInCell.values.reduce(0) { $0 + $1.count * $1.count }
  }

  /// Whether no other family sees that one of the one and one of the other change places.
  private static func canExchange(_ left: Group, _ right: Group) -> Bool {
    left.otherCells.indices.allSatisfy { family in
      left.otherCells[family] == right.otherCells[family]
        || left.otherLooks[family] == right.otherLooks[family]
    }
  }

  /// Whether each number of some kinds that is not shown can have enough values.
  func isWide(_ part: ExchangeFamily.Part) -> Bool {
    part.sets.allSatisfy { set in
      part.counts.allSatisfy { count in
        // What another row shows of just this set is no secret of this one.
        families.contains { $0.shows(count, of: set) }
          || values(of: count.kinds, in: set) >= needed(of: count, in: set)
      }
    }
  }

  /// How many values of a count are found, at most two below and two above the real one.
  private func values(of count: Bitmap, in set: Bitmap) -> Int {
    var tallies = [Tally](repeating: Tally(), count: groups.count)
    for (kind, group) in groupOfKind.enumerated() {
      guard let group else { continue }
      switch (set[kind], count[kind]) {
      case (true, true): tallies[group].counted += sizes[kind]
      case (true, false): tallies[group].notCounted += sizes[kind]
      case (false, true): tallies[group].countedElsewhere += sizes[kind]
      case (false, false): tallies[group].notCountedElsewhere += sizes[kind]
      }
    }
    var (fewer, more) = (Exchanges(), Exchanges())
    for (group, tally) in tallies.enumerated() where tally.counted + tally.notCounted > 0 {
      for other in groupsInCell[groups[group].cell, default: []]
      where Self.canExchange(groups[group], groups[other]) {
        fewer.add(
          .init(number: group, count: tally.counted),
          .init(number: other, count: tallies[other].notCountedElsewhere))
        more.add(
          .init(number: group, count: tally.notCounted),
          .init(number: other, count: tallies[other].countedElsewhere))
      }
    }
    return 1 + fewer.count + more.count
  }

  /// How many values a number must have: three, or as many as there can be because of its base or of a
  /// whole alone, which no row that is hidden could change.
  private func needed(of count: ExchangeFamily.Count, in set: Bitmap) -> Int {
    let base = respondents(set)
    return count.wholes.filter { (set - $0).isEmpty }.reduce(
      min(Self.leastValues, base + 1)
    ) { needed, whole in
      let counted = respondents(whole & count.kinds)
      let least = max(0, counted - (respondents(whole) - base))
      return min(needed, 1 + min(base, counted) - least)
    }
  }

  private func respondents(_ kinds: Bitmap) -> Int {
    var sum = 0
    kinds.forEachMember { sum += sizes[$0] }
    return sum
  }
}
