import QuestionnaireSchema
import Tables

/// A figure over one base in the latest waves, side by side, from the first to the latest.
struct Chart {
  private let definition: ReportLayout.Chart
  /// The latest wave's figure, by which the rows are called and ordered.
  private let figure: CountedFigure
  /// The waves that have the figure and may be compared, from the first to the latest.
  private let series: [(year: Int, figure: CountedFigure)]
  /// Why a wave is not among them.
  private let obstacles: [String]
  /// The steps between the waves that are shown.
  private let steps: FigureSteps

  /// Lays a chart out; `nil` when the latest of the waves does not have the figure.
  init?(_ definition: ReportLayout.Chart, over latestFirst: [CountedWave]) {
    guard let latest = latestFirst.first, let figure = latest.figure(named: definition.figure)
    else { return nil }
    self.definition = definition
    self.figure = figure
    let comparisons = FigureComparisons(latestFirst)
    var series = [(year: latest.year, figure: figure)]
    var obstacles: [String] = []
    for wave in latestFirst.dropFirst() where series.count < definition.years {
      guard let earlier = wave.figure(named: definition.figure),
        earlier.definition.base(named: definition.base) != nil
      else { continue }
      if case .obstacle(let obstacle) = comparisons.comparison(
        of: definition.figure, from: wave.year, to: latest.year)
      {
        obstacles.append("\(wave.year) staat er niet bij. \(obstacle)")
      } else {
        series.insert((wave.year, earlier), at: 0)
      }
    }
    self.series = series
    self.obstacles = obstacles
    let shown = Set(series.map(\.year))
    steps = FigureSteps(definition.figure, over: latestFirst.filter { shown.contains($0.year) })
  }

  /// The chart with its table; where the rows stand in groups, one for each of them, so that each is
  /// large enough to read on paper.
  var drawings: [Figure] {
    let table = table
    guard table.groups.count > 1 else {
      return [Figure(.bars, of: table, description: description)]
    }
    let categories = figure.categoryGroups(over: definition.base).map { $0.cells.map(\.0) }
    return zip(table.groups, categories).enumerated().map { index, part in
      let (group, categories) = part
      // Of a question whose choices the base rules out there is no group.
      let isNamed = definition.groups.count == table.groups.count
      let name = isNamed ? definition.groups[index] : group.label
      return Figure(
        .bars,
        of: Table(
          name: definition.drawingName(ofGroup: index),
          title: name.map { "\(definition.label): \($0)" } ?? definition.label, labelHeading: "",
          columns: table.columns, rows: group.rows, notes: notes(categories)),
        description: description)
    }
  }

  /// A row for each category and a column for each wave.
  var table: Table {
    Table(
      name: definition.name, title: definition.label, labelHeading: "", groupHeading: "Vraag",
      columns: series.map { .numbers(heading(of: $0)) },
      groups: figure.categoryGroups(over: definition.base).map { group in
        TableRowGroup(
          group.label,
          group.cells.map { category, _ in
            TableRow(category.label, series.map { cell(category, in: $0.figure) })
          })
      },
      notes: notes(figure.definition.categories))
  }

  /// What must be known to read some of the categories.
  private func notes(_ categories: [Category]) -> [String] {
    let warnings =
      steps.responseWarnings
      + categories.flatMap { steps.oppositeWays(category: $0.name, base: definition.base) }
    let isProvisional = series.contains { $0.figure.isProvisional }
    return [figure.definition.base(named: definition.base).map { $0.label + "." } ?? ""]
      + obstacles + warnings.words + (isProvisional ? [ReportWords.provisionalNote] : [])
  }

  private var description: String {
    figure.definition.definition ?? figure.definition.label
  }

  /// The year with the size of the base: `2021 (n = 229)`.
  private func heading(of wave: (year: Int, figure: CountedFigure)) -> String {
    let size = wave.figure.cells.first { $0.base == definition.base }?.share.denominator
    return size.map { "\(wave.year) (n = \($0))" } ?? String(wave.year)
  }

  private func cell(_ category: QuestionnaireSchema.Category, in figure: CountedFigure) -> TableCell
  {
    guard let cell = figure.cell(category: category.name, base: definition.base) else {
      return .absent("niet gevraagd")
    }
    let value: TableCell =
      figure.definition.showsCountsOnly
      ? .count(cell.share.numerator) : .percentage(cell.share)
    return cell.isProvisional ? value.marked(ReportWords.provisionalMark) : value
  }
}
