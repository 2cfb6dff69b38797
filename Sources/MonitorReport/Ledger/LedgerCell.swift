public import ResponseIngest
public import Tables

/// One number with where every municipality stands with it.
public struct LedgerCell: Sendable {
  /// Its name.
  public let name: NumberName
  /// The texts by which people know it.
  public let labels: Labels
  /// The group of a breakdown that it is about; `nil` is the whole frame.
  public let group: Group?
  /// What the report gives.
  public let share: Share
  /// The municipalities of the frame or of the group, by number, in the order of the frame.
  public let units: [Int]
  /// For each of them where it stands.
  public let standings: [Standing]
  /// The municipalities below the line.
  public let denominator: Bitmap
  /// The questions that decide it, by index, in the order in which the definition names them.
  public let questions: [Int]

  /// The texts by which people know a number.
  public struct Labels: Sendable, Hashable {
    /// The heading of the figure.
    public let figure: String
    /// The question of which the category is a choice, when it was made from one.
    public let question: String?
    /// The label of the category.
    public let category: String
    /// The label of the base.
    public let base: String
  }

  /// A group of a breakdown.
  public struct Group: Sendable, Hashable {
    /// The name of the breakdown.
    public let breakdown: String
    /// The label of the group.
    public let label: String
  }

  /// How many municipalities have each standing.
  public var account: Account {
    Account(standings.reduce(into: [:]) { $0[$1, default: 0] += 1 })
  }

  /// The municipalities with a standing, in the order of the frame.
  public func units(standing: Standing) -> [Int] {
    zip(units, standings).filter { $1 == standing }.map(\.0)
  }

  /// Whether the numerator and all reasons are together the municipalities it is about, and the
  /// report gives the same numerator and denominator.
  public var isBalanced: Bool {
    let account = account
    return account.total == units.count && account[.counted] == share.numerator
      && denominator.count == share.denominator
  }
}
