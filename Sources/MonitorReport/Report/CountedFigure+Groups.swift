import QuestionnaireSchema
import Tables

extension CountedFigure {
  /// The categories with their numbers over a base, as a table lists them: those that come from the
  /// choices of several questions under each question, and sorted if the figure asks for that.
  func categoryGroups(
    over base: String
  ) -> [(label: String?, cells: [(category: Category, cell: FigureCell)])] {
    var groups: [(question: Int?, cells: [(category: Category, cell: FigureCell)])] = []
    for (category, cell) in zip(definition.categories(over: base), cells.filter { $0.base == base })
    {
      if groups.last?.question != category.question || groups.isEmpty {
        groups.append((category.question, []))
      }
      groups[groups.count - 1].cells.append((category, cell))
    }
    return groups.map { group in
      let label = groups.count > 1 ? group.question.flatMap { questionLabels[$0] } : nil
      return (label, sorted(group.cells))
    }
  }

  private func sorted(
    _ cells: [(category: Category, cell: FigureCell)]
  ) -> [(category: Category, cell: FigureCell)] {
    guard definition.sortsByNumerator else { return cells }
    return cells.enumerated().sorted {
      let (left, right) = ($0.element.cell.share.numerator, $1.element.cell.share.numerator)
      return left == right ? $0.offset < $1.offset : left > right
    }.map(\.element)
  }
}
