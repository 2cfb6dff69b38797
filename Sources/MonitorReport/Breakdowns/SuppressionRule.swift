import Tables

/// When the row of a group is not shown, so that nobody's answer can be read from it.
///
/// A row goes when a base of it is too small, or when everybody or nobody in a small base is in a
/// category. The next smallest rows go with it, until what is hidden together is no longer such a
/// row: else it could be found by subtracting the other rows from the whole.
public struct SuppressionRule: Sendable, Hashable {
  /// The smallest base that is shown.
  public let smallestBase: Int
  /// The smallest base over which 0% or 100% is shown.
  public let smallestUnanimousBase: Int

  /// Sets the thresholds.
  public init(smallestBase: Int, smallestUnanimousBase: Int) {
    self.smallestBase = smallestBase
    self.smallestUnanimousBase = smallestUnanimousBase
  }

  /// No base below 5, and no 0% or 100% over a base below 10.
  ///
  /// Source: our own rule; none was published for municipalities.
  public static let standard = SuppressionRule(smallestBase: 5, smallestUnanimousBase: 10)

  /// Which of some rows are not shown; each row is a group's shares, all rows in the same order.
  ///
  /// `sizes` are the sizes of the groups; one without municipalities has nothing to hide.
  func hiddenRows(_ rows: [[Share]], sizes: [Int]) -> Set<Int> {
    let filled = rows.indices.filter { sizes[$0] > 0 }
    var hidden = Set(filled.filter { isUnsafe(rows[$0]) })
    guard !hidden.isEmpty else { return [] }
    let others = filled.filter { !hidden.contains($0) }.sorted {
      (sizes[$0], $0) < (sizes[$1], $1)
    }
    for next in others {
      if hidden.count > 1, !isUnsafe(sum(of: hidden.map { rows[$0] })) { break }
      hidden.insert(next)
    }
    return hidden
  }

  private func isUnsafe(_ shares: [Share]) -> Bool {
    shares.contains { share in
      share.denominator < smallestBase
        || share.denominator < smallestUnanimousBase
          && (share.numerator == 0 || share.numerator == share.denominator)
    }
  }

  private func sum(of rows: [[Share]]) -> [Share] {
    guard let first = rows.first else { return [] }
    return first.indices.map { place in
      Share(
        numerator: rows.reduce(0) { $0 + $1[place].numerator },
        denominator: rows.reduce(0) { $0 + $1[place].denominator })
    }
  }
}
