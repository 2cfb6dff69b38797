import QuestionnaireSchema
import ResponseIngest

/// A figure with the municipalities of each group of a breakdown of it.
struct SplitFigure: Sendable {
  let breakdown: Breakdown
  let counter: FigureCounter
  /// Those of the figure's population that are in each group, in the order of the groups.
  let groups: [Population]

  /// Splits a figure; `groups` are the units of the frame in each group.
  init(_ breakdown: Breakdown, _ counter: FigureCounter, groups: [Bitmap]) {
    self.breakdown = breakdown
    self.counter = counter
    self.groups = groups.map { counter.population(inGroup: $0) }
  }

  /// The name of a row, by the place of its group.
  func row(_ group: Int) -> HiddenRow {
    HiddenRow(
      breakdown: breakdown.name, figure: counter.definition.name,
      group: breakdown.groups[group].label)
  }

  /// The respondents of the population that are in no group.
  var remainder: Bitmap { groups.reduce(counter.population.rows) { $0 - $1.rows } }
}
