import QuestionnaireSchema
import Tables

/// A table with a column for each wave, in the order given; what a wave lacks is empty.
func waveTable(_ definition: TableDefinition, over waves: [CountedWave]) -> Table {
  let rows = definition.rows.map { row in
    TableRow(row.label, waves.map { cell(row, in: $0) })
  }
  let isProvisional = rows.contains { $0.cells.contains { $0.mark != nil } }
  return Table(
    name: definition.name, title: definition.label, labelHeading: "",
    columns: waves.map { .numbers(String($0.year)) }, rows: rows,
    notes: definition.notes + (isProvisional ? [ReportWords.provisionalNote] : []))
}

private func cell(_ row: TableDefinition.Row, in wave: CountedWave) -> TableCell {
  guard let figure = wave.figure(named: row.figure) else { return .empty }
  let value: TableCell?
  switch row.content {
  case .population: return .count(figure.population)
  case .respondents: return .count(figure.respondents)
  case .numerator(let category):
    value = figure.numerator(category: category).map { .count($0) }
  case .percentage(let category, let base):
    value = figure.cell(category: category, base: base).map { .percentage($0.share) }
  }
  guard let value else { return .empty }
  return figure.isProvisional ? value.marked(ReportWords.provisionalMark) : value
}
