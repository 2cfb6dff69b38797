import QuestionnaireSchema
public import Tables
import TextFormats

/// A number of a wave that is another when something else is counted.
public struct NumberChange: Sendable, Hashable {
  /// The label of the figure; `Respons` for the response.
  public let figure: String
  /// The label of the category, or of the group that responded.
  public let category: String
  /// The label of the base; empty for the response.
  public let base: String
  /// The number before.
  public let before: Share
  /// The number after.
  public let after: Share

  /// Whether only its count is printed, not its percentage.
  public let isCount: Bool

  /// Whether it is printed otherwise: with another whole percentage, or another count.
  public var isPrinted: Bool { printed(before) != printed(after) }

  /// What is printed of a share: the count, or the whole percentage; `nil` without a base.
  func printed(_ share: Share) -> Int? { isCount ? share.numerator : share.percentage }

  /// A number with its counts, for the staff: `51% (140/273)`, or only the count where that is what is
  /// printed.
  public func words(_ share: Share) -> String {
    if isCount { return dutchInteger(share.numerator) }
    let counts = "\(share.numerator)/\(share.denominator)"
    return share.percentage.map { "\($0)% (\(counts))" } ?? counts
  }

  /// Figure, category and base in one line.
  public var label: String {
    [figure, category, base].filter { !$0.isEmpty }.joined(separator: "; ")
  }
}

extension CountedWave {
  /// What is another number here than in the same wave counted otherwise: the response first, then
  /// the figures in their order.
  public func changes(since before: CountedWave) -> [NumberChange] {
    let response = zip(before.response, self.response).map { before, after in
      NumberChange(
        figure: ReportWords.response, category: ReportWords.fullLabel(ofResponseGroup: after.group),
        base: "", before: before.share, after: after.share, isCount: false)
    }
    let figures = zip(before.figures, self.figures).flatMap { $1.numbers(beside: $0) }
    return (response + figures).filter { $0.before != $0.after }
  }
}

extension CountedFigure {
  /// Each number with what it was.
  fileprivate func numbers(beside before: CountedFigure) -> [NumberChange] {
    zip(before.cells, cells).map { old, new in
      NumberChange(
        figure: definition.label,
        category: definition.category(named: new.category)?.label ?? new.category,
        base: definition.base(named: new.base)?.label ?? new.base, before: old.share,
        after: new.share, isCount: definition.showsCountsOnly)
    }
  }
}
