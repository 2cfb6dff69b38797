import QuestionnaireSchema
import Tables

extension CountedFigure {
  /// The section about this figure: what it counts, and a table for each base.
  func blocks(_ telling: Telling) -> [Document.Block] {
    let heading = definition.label + (isProvisional ? " (voorlopig)" : "")
    var blocks: [Document.Block] = [.heading(heading, level: .section)]
    if let text = definition.definition { blocks.append(.paragraph(text)) }
    let explanations = explanations(telling)
    if !explanations.isEmpty { blocks.append(.definitions(explanations)) }
    if overlapCount > 0 { blocks.append(.paragraph("Let op: " + overlapMessage)) }
    return blocks + shownBases.map { .table(table(over: $0, telling)) }
  }

  /// The figure's heading and tables, without explanation.
  var keyBlocks: [Document.Block] {
    [.heading(definition.label, level: .section)]
      + shownBases.map { .table(table(over: $0, .everything)) }
  }

  /// The bases over which there is something to show.
  private var shownBases: [Base] {
    definition.bases.filter { !definition.categories(over: $0.name).isEmpty }
  }

  /// Whether it is an indicator: a figure that is called `indicator-` and a number.
  var isIndicator: Bool {
    let parts = definition.name.split(separator: "-", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[0] == "indicator" && Int(parts[1]) != nil
  }

  private func explanations(_ telling: Telling) -> [Document.Definition] {
    let texts: [(String, String?)] = [
      ("Teller", definition.numeratorText), ("Noemer", definition.denominatorText),
      ("Bron", telling == .everything ? definition.source : nil), ("Let op", definition.note),
      ("Over de bron", telling == .everything ? definition.sourceNote : nil),
    ]
    let comparisons = definition.comparability.map { other in
      (
        "Vergelijken met \(other.year)",
        other.obstacle.map { "Niet zonder meer. \($0)" } ?? "Dat kan."
      )
    }
    return texts.compactMap { term, text in text.map { Document.Definition(term, $0) } }
      + comparisons.map { Document.Definition($0.0, $0.1) }
  }

  private func table(over base: Base, _ telling: Telling) -> Table {
    let layout = FigureTable(self, base, telling)
    return Table(
      name: "\(definition.name)-\(base.name)", title: base.label, labelHeading: "",
      groupHeading: "Vraag", columns: layout.columns, groups: layout.groups, notes: layout.notes)
  }
}

/// The table of a figure over one base: which columns it needs, its rows and its notes.
private struct FigureTable {
  private let figure: CountedFigure
  private let base: Base
  private let cells: [FigureCell]
  private let showsCountsOnly: Bool
  private let hasUpperBound: Bool
  private let isPublished: Bool

  init(_ figure: CountedFigure, _ base: Base, _ telling: Telling) {
    self.figure = figure
    self.base = base
    cells = figure.cells.filter { $0.base == base.name }
    showsCountsOnly = figure.definition.showsCountsOnly
    let isForStaff = telling == .everything
    hasUpperBound = isForStaff && !showsCountsOnly && cells.contains { $0.upperBound != nil }
    isPublished = isForStaff && cells.contains { $0.published != nil }
  }

  var columns: [TableColumn] {
    let counts: [TableColumn] =
      showsCountsOnly
      ? [.numbers("Aantal")] : [.numbers("Aantal"), .numbers("Van"), .numbers("Procent")]
    return counts + (hasUpperBound ? [.numbers("Hoogstens")] : [])
      + (isPublished ? [.numbers("Gepubliceerd")] : [])
  }

  /// The categories, each with its number.
  var groups: [TableRowGroup] {
    figure.categoryGroups(over: base.name).map { group in
      TableRowGroup(group.label, group.cells.map { row($0, $1) })
    }
  }

  private func row(_ category: Category, _ cell: FigureCell) -> TableRow {
    func marked(_ value: TableCell) -> TableCell {
      cell.isProvisional ? value.marked(ReportWords.provisionalMark) : value
    }
    let count = TableCell.count(cell.share.numerator)
    let counts =
      showsCountsOnly
      ? [marked(count)]
      : [count, .count(cell.share.denominator), marked(.percentage(cell.share))]
    let bound = hasUpperBound ? [cell.upperBound.map { .percentage($0) } ?? TableCell.empty] : []
    let printed = isPublished ? [cell.published?.cell(beside: cell.share) ?? .empty] : []
    return TableRow(category.label, counts + bound + printed)
  }

  var notes: [String] {
    let published = isPublished ? cells.map(\.published) : []
    let deviates = zip(published, cells).contains { $0?.differs(from: $1.share) ?? false }
    let printed = remarks(
      zip(figure.definition.categories(over: base.name), published).map { ($0.label, $1) })
    return remainder + (hasUpperBound ? [ReportWords.upperBoundNote] : []) + printed
      + (deviates ? [ReportWords.deviationNote] : [])
      + (cells.contains { $0.isProvisional } ? [ReportWords.provisionalNote] : [])
  }

  /// Who is below the line and in none of the categories of a partition, and why.
  private var remainder: [String] {
    guard let account = figure.remainders.first(where: { $0.base == base.name })?.account,
      account.total > 0
    else { return [] }
    return ["In geen van deze groepen: \(municipalities(account.total)) (\(account.reasons))."]
  }
}
