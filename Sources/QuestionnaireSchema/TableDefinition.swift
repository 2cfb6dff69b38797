/// A table with a column for each wave.
public struct TableDefinition: Sendable {
  /// The name, unique among tables.
  public let name: String
  /// The heading.
  public let label: String
  /// What stands below the table.
  public let notes: [String]
  /// The rows, in order.
  public let rows: [Row]

  /// The name of the file with a table or a flow, without its ending.
  public static func fileName(of name: String) -> String {
    ["tabel", "figuur"].contains { name.hasPrefix($0) } ? name : "tabel-" + name
  }

  /// One row: a count or a percentage of a figure, in each wave that has the figure.
  public struct Row: Sendable {
    /// The text that people read.
    public let label: String
    /// The name of the figure.
    public let figure: String
    /// What is shown of it.
    public let content: Content
  }

  /// What a row shows.
  public enum Content: Sendable, Hashable {
    /// How many municipalities the population counts.
    case population
    /// How many of the population responded.
    case respondents
    /// How many respondents of the population are in a category.
    case numerator(category: String)
    /// The percentage of a category over a base.
    case percentage(category: String, base: String)
  }
}

/// How municipalities move between the categories of a figure from wave to wave.
public struct FlowDefinition: Sendable {
  /// The name, unique among flows.
  public let name: String
  /// The name of the figure.
  public let figure: String
  /// The heading, when one was given.
  public let label: String?
  /// The names of the categories, from most to least advanced.
  public let order: [String]

  /// The name of the table that sets each wave's own counts beside those of the followed.
  public var marginName: String { name + "-jaren" }
}

/// A figure split into groups of municipalities.
public struct Breakdown: Sendable {
  /// The name, unique among breakdowns.
  public let name: String
  /// The heading, when one was given.
  public let label: String?
  /// The names of the figures that are split.
  public let figures: [String]
  /// The groups, in order.
  public let groups: [Group]

  /// A group of municipalities; its condition names only frame columns.
  public struct Group: Sendable {
    /// The text that people read.
    public let label: String
    /// Which municipalities belong to it.
    public let `where`: Expression
  }
}
