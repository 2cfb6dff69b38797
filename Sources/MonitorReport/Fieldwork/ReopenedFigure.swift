import QuestionnaireSchema
import ResponseIngest
import Tables

/// A figure as it could become if a respondent answered some questions anew.
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

    func possible(_ row: Int) -> [Bool] {
      (canHold[row] ? [true] : []) + (canFail[row] ? [false] : [])
    }
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
  /// move when one row is answered anew.
  func printedChanges(ofRow row: Int) -> [PointChange] {
    guard rows[row], !figure.definition.showsCountsOnly else { return [] }
    var cells = figure.cells.makeIterator()
    return bases.flatMap { base in
      categories.compactMap { category in
        cells.next().flatMap { farthest(from: $0.share, base, category, row) }
      }
    }
  }

  private func farthest(
    from now: Share, _ base: Reopened?, _ category: Reopened, _ row: Int
  ) -> PointChange? {
    let isBelow = base?.now[row] ?? true
    let isAbove = isBelow && category.now[row]
    let shares = (base?.possible(row) ?? [true]).flatMap { below in
      (below ? category.possible(row) : [false]).map { above in
        Share(
          numerator: now.numerator - (isAbove ? 1 : 0) + (above ? 1 : 0),
          denominator: now.denominator - (isBelow ? 1 : 0) + (below ? 1 : 0))
      }
    }
    return shares.filter { $0.percentage != now.percentage }
      .compactMap { PointChange(from: now, to: $0) }.max()
  }
}
