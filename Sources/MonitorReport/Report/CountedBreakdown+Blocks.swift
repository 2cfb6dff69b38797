import QuestionnaireSchema
import Tables

extension CountedBreakdown {
  /// The section about this breakdown: a table for each base, with the groups as rows.
  var blocks: [Document.Block] {
    let heading = "\(definition.label ?? definition.name): \(figure.label)"
    return [.heading(heading, level: .section)] + figure.bases.map { .table(table(over: $0)) }
  }

  private func table(over base: Base) -> Table {
    let categories = figure.categories(over: base.name)
    let groups = categories.map { category in
      TableRowGroup(
        categories.count > 1 ? category.label : nil,
        rows.map { row in
          TableRow(row.group, values(of: category, over: base, in: row))
        })
    }
    let isHiding = rows.contains { $0.isHidden }
    let isProvisional = rows.contains { row in row.cells.contains { $0.isProvisional } }
    return Table(
      name: "\(definition.name)-\(figure.name)-\(base.name)", title: base.label,
      labelHeading: "Groep", groupHeading: "Categorie", columns: columns, groups: groups,
      notes: (isHiding ? [ReportWords.hiddenNote] : [])
        + (isProvisional ? [ReportWords.provisionalNote] : []))
  }

  private var columns: [TableColumn] {
    figure.showsCountsOnly
      ? [.numbers("Aantal")] : [.numbers("Aantal"), .numbers("Van"), .numbers("Procent")]
  }

  private func values(of category: Category, over base: Base, in row: Row) -> [TableCell] {
    guard
      let cell = row.cells.first(where: { $0.category == category.name && $0.base == base.name })
    else { return columns.map { _ in .suppressed } }
    let last: TableCell =
      figure.showsCountsOnly ? .count(cell.share.numerator) : .percentage(cell.share)
    let marked = cell.isProvisional ? last.marked(ReportWords.provisionalMark) : last
    return figure.showsCountsOnly
      ? [marked] : [.count(cell.share.numerator), .count(cell.share.denominator), marked]
  }
}
