/// A figure: a table that is also drawn.
///
/// Its name, title and notes are those of the table, and every number in the drawing comes from it.
/// A terminal and Markdown print the table; a page shows the drawing above it; see ``svg()``.
public struct Figure: Sendable, Hashable {
  /// How a table is drawn.
  public enum Kind: Sendable, Hashable {
    /// As horizontal bars: a row of the table per category, a bar in it per column.
    ///
    /// The columns drawn are those with percentages; without these those with bars, and without
    /// those the ones with counts. Bars of shares stand on a scale from 0 to 100%.
    case bars
    /// As bands between stages, one for those who go from one state to another.
    ///
    /// Every group of the table is the step from a stage to the next: a row holds those of a state
    /// in the earlier stage, a column those of a state in the later one.
    case flows(FlowStages)
    /// As a curve that grows day by day; the table is its summary.
    case curve(DayCurve)
  }

  /// How the table is drawn.
  public let kind: Kind
  /// What is drawn.
  public let table: Table
  /// What a reader who cannot see it needs to know, in one to three sentences.
  public let description: String

  /// Makes a figure.
  ///
  /// - Precondition: a table of flows has a group of rows for every step between two stages.
  public init(_ kind: Kind, of table: Table, description: String) {
    if case .flows(let stages) = kind {
      precondition(
        table.groups.count == stages.labels.count - 1,
        "a table of flows has a group for every step between two stages")
    }
    self.kind = kind
    self.table = table
    self.description = description
  }
}
