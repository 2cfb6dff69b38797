/// When the row of a group is not shown, so that nobody's answer can be read from it.
///
/// A row goes when a base of it is too small, or when everybody or nobody in a small base is in a
/// category. What counts is those who answered, whatever the printed base is. The next smallest row
/// goes with it, and as many as are needed so that no such set of municipalities can be found by
/// subtracting.
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

  /// Whether a base, with the counts of its categories, could tell what one municipality answered.
  func isUnsafe(base: Int, numerators: [Int]) -> Bool {
    base < smallestBase
      || base < smallestUnanimousBase && numerators.contains { $0 == 0 || $0 == base }
  }

  /// The largest base that can be unsafe.
  var largestUnsafeBase: Int { max(smallestBase, smallestUnanimousBase) - 1 }
}
