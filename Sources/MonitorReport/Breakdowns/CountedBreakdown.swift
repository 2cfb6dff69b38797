public import QuestionnaireSchema
import ResponseIngest

/// A figure of a wave split into groups of municipalities.
public struct CountedBreakdown: Sendable {
  /// The breakdown, with its groups.
  public let definition: Breakdown
  /// The figure that is split.
  public let figure: FigureDefinition
  /// The groups, in order.
  public private(set) var rows: [Row]

  /// One group of the figure's population.
  public struct Row: Sendable {
    /// The label of the group.
    public let group: String
    /// How many municipalities of the population are in it.
    public let population: Int
    /// The numbers, for each base all categories; not to be shown when the row is hidden.
    let countedCells: [FigureCell]
    /// Whether its numbers are not shown, so that nobody's answer can be read from them.
    public fileprivate(set) var isHidden: Bool

    /// The numbers that may be shown, for each base all categories; none when the row is hidden.
    public var cells: [FigureCell] { isHidden ? [] : countedCells }
  }

  /// Counts a figure that is split; `hidden` are the rows that are not shown.
  init(_ split: SplitFigure, hidden: Set<HiddenRow>) {
    definition = split.breakdown
    figure = split.counter.definition
    rows = split.groups.indices.map { group in
      Row(
        group: split.breakdown.groups[group].label,
        population: split.groups[group].units.count,
        countedCells: split.counter.cells(in: split.groups[group]),
        isHidden: hidden.contains(split.row(group)))
    }
  }

  /// All rows, shown or not.
  var rowNames: Set<HiddenRow> { Set(rows.map { name(of: $0) }) }

  /// The rows that are not shown.
  public var hiddenRows: Set<HiddenRow> {
    Set(rows.filter(\.isHidden).map { name(of: $0) })
  }

  /// The same breakdown, in which these rows are not shown either.
  func hiding(_ hidden: Set<HiddenRow>) -> Self {
    var breakdown = self
    for index in rows.indices where hidden.contains(name(of: rows[index])) {
      breakdown.rows[index].isHidden = true
    }
    return breakdown
  }

  private func name(of row: Row) -> HiddenRow {
    HiddenRow(breakdown: definition.name, figure: figure.name, group: row.group)
  }
}
