import QuestionnaireSchema
import Tables

/// A table with a column for each wave, in the order given; what a wave lacks is empty.
///
/// A number that may not be compared with that of the latest wave carries a mark, and below the table
/// stands why; there it also stands when the response moved, or a count and its percentage moved apart.
func waveTable(_ definition: TableDefinition, over waves: [CountedWave]) -> Table {
  var comparisons = ComparisonNotes(waves)
  var isProvisional = false
  let rows = definition.rows.map { row in
    TableRow(
      row.label,
      waves.map { wave in
        guard let figure = wave.figure(named: row.figure),
          let value = cell(row.content, of: figure)
        else { return .empty }
        var marks = ""
        if row.content.isAnswered {
          if figure.isProvisional {
            isProvisional = true
            marks += ReportWords.provisionalMark
          }
          marks += comparisons.mark(row.figure, in: wave.year) ?? ""
        }
        return marks.isEmpty ? value : value.marked(marks)
      })
  }
  return Table(
    name: definition.name, title: definition.label, labelHeading: "",
    columns: waves.map { .numbers(String($0.year)) }, rows: rows,
    notes: definition.notes + comparisons.texts + warnings(definition, over: waves).words
      + (isProvisional ? [ReportWords.provisionalNote] : []))
}

private func cell(_ content: TableDefinition.Content, of figure: CountedFigure) -> TableCell? {
  switch content {
  case .population: .count(figure.population)
  case .respondents: .count(figure.respondents)
  case .numerator(let category): figure.numerator(category: category).map { .count($0) }
  case .percentage(let category, let base):
    figure.cell(category: category, base: base).map { .percentage($0.share) }
  }
}

/// What must be known to read the changes in a table: of the response once for each figure.
private func warnings(
  _ definition: TableDefinition, over waves: [CountedWave]
) -> [TrendWarning] {
  var seen: Set<String> = []
  return definition.rows.flatMap { row -> [TrendWarning] in
    guard case .percentage(let category, let base) = row.content else { return [] }
    let steps = FigureSteps(row.figure, over: waves)
    return (seen.insert(row.figure).inserted ? steps.responseWarnings : [])
      + steps.oppositeWays(category: category, base: base)
  }
}

extension TableDefinition.Content {
  /// Whether it comes from answers, and not only from the frame and from who responded.
  fileprivate var isAnswered: Bool {
    switch self {
    case .population, .respondents: false
    case .numerator, .percentage: true
    }
  }
}
