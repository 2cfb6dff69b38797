import QuestionnaireSchema
import ResponseIngest
import Tables

/// A figure as it could become if some respondents answered some questions anew.
///
/// Each condition is judged on its own, so that this is a bound: no answer can do more.
struct ReopenedFigure {
  private let figure: CountedFigure
  private let rows: Bitmap
  /// Per base whether a row is below the line now, could be, and could be kept out of it.
  private let bases: [Reopened?]
  /// Per category likewise for the line above.
  private let categories: [Reopened]

  private struct Reopened {
    let now: Bitmap
    let canHold: Bitmap
    let canFail: Bitmap

    init(_ expression: Expression, _ questions: Set<Int>, in judged: JudgedResponses) {
      now = judged.rows(where: expression).isTrue
      (canHold, canFail) = judged.rows(where: expression, reopening: questions)
    }
  }

  /// Where a row stands with a category over a base.
  private enum Side: CaseIterable {
    case above, below, outside
  }

  /// Reopens questions; `nil` when the figure names none of them.
  init?(_ figure: CountedFigure, reopening questions: Set<Int>, wave: WaveUnits) {
    let definition = figure.definition
    guard !definition.questions.isDisjoint(with: questions) else { return nil }
    self.figure = figure
    rows = wave.population(definition.population).rows
    bases = definition.bases.map { base in
      base.where.map { Reopened($0, questions, in: wave.judged) }
    }
    categories = definition.categories.map { Reopened($0.when, questions, in: wave.judged) }
  }

  /// The numbers that are printed and would be printed otherwise, each with the farthest it could
  /// move when these rows are answered anew.
  func printedChanges(ofRows changing: [Int]) -> [PointChange] {
    let changing = changing.filter { rows[$0] }
    guard !changing.isEmpty, !figure.definition.showsCountsOnly else { return [] }
    let definition = figure.definition
    return zip(definition.bases, bases).flatMap { named, base in
      zip(definition.categories, categories).compactMap { name, category in
        figure.cell(category: name.name, base: named.name)
          .flatMap { farthest(from: $0.share, base, category, changing) }
      }
    }
  }

  /// The farthest a share could move.
  ///
  /// Where several rows change it is farthest when each goes to the same side if it can, else to the
  /// next: six orders of the three sides are all there are.
  private func farthest(
    from now: Share, _ base: Reopened?, _ category: Reopened, _ changing: [Int]
  ) -> PointChange? {
    let sides = changing.map { row in possible(base, category, row) }
    var rest = (above: now.numerator, below: now.denominator)
    for row in changing where base?.now[row] ?? true {
      rest.below -= 1
      if category.now[row] { rest.above -= 1 }
    }
    let shares = Self.orders.map { order in
      let chosen = sides.map { sides in order.first(where: sides.contains) ?? .outside }
      let above = rest.above + chosen.count { $0 == .above }
      return Share(
        numerator: above, denominator: rest.below + chosen.count { $0 != .outside })
    }
    return shares.filter { $0.percentage != now.percentage }
      .compactMap { PointChange(from: now, to: $0) }.max()
  }

  private func possible(_ base: Reopened?, _ category: Reopened, _ row: Int) -> Set<Side> {
    var sides: Set<Side> = []
    if base?.canFail[row] ?? false { sides.insert(.outside) }
    if base?.canHold[row] ?? true {
      if category.canHold[row] { sides.insert(.above) }
      if category.canFail[row] { sides.insert(.below) }
    }
    return sides
  }

  private static let orders: [[Side]] = [
    [.above, .below, .outside], [.above, .outside, .below], [.below, .above, .outside],
    [.below, .outside, .above], [.outside, .above, .below], [.outside, .below, .above],
  ]
}
