public import QuestionnaireSchema
import ResponseIngest

/// A figure of a wave split into groups of municipalities.
public struct CountedBreakdown: Sendable {
  /// The breakdown, with its groups.
  public let definition: Breakdown
  /// The figure that is split.
  public let figure: FigureDefinition
  /// The groups, in order.
  public let rows: [Row]

  /// One group of the figure's population.
  public struct Row: Sendable {
    /// The label of the group.
    public let group: String
    /// How many municipalities of the population are in it.
    public let population: Int
    /// The numbers, for each base all categories; not to be shown when the row is hidden.
    let countedCells: [FigureCell]
    /// Whether its numbers are not shown, so that nobody's answer can be read from them.
    public let isHidden: Bool

    /// The numbers that may be shown, for each base all categories; none when the row is hidden.
    public var cells: [FigureCell] { isHidden ? [] : countedCells }
  }

  init(
    _ definition: Breakdown, _ counter: FigureCounter, wave: WaveUnits,
    suppressing rule: SuppressionRule
  ) {
    self.definition = definition
    figure = counter.definition
    let groups = definition.groups.map { group in
      counter.cells(inGroup: wave.judged.units(where: group.where))
    }
    let hidden = rule.hiddenRows(
      groups.map { $0.cells.map(\.share) }, sizes: groups.map(\.population))
    rows = definition.groups.indices.map { index in
      Row(
        group: definition.groups[index].label, population: groups[index].population,
        countedCells: groups[index].cells, isHidden: hidden.contains(index))
    }
  }
}
