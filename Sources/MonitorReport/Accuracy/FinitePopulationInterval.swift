/// How many of a stratum can be in a category, given how many of its respondents are: the exact 95 %
/// interval for a finite population.
///
/// Of *N* units *n* responded, and *x* of those are in the category. If the respondents were a random
/// part of the stratum, *X* would be hypergeometric for every number *K* in the category. The interval
/// holds the *K* that neither test rejects: P(*X* ≥ *x*) > 1/40 and P(*X* ≤ *x*) > 1/40, as Clopper
/// and Pearson have it for the binomial. It holds the true number with at least 95 %.
///
/// With at most ``exactLimit`` units all probabilities are compared as whole numbers. Above that they
/// are compared by bounds that are certain; where those leave it open, *K* is kept, so that the
/// interval can only be wider.
///
/// Source: the test inversion of C. J. Clopper and E. S. Pearson (*Biometrika* 26, 1934, 404-413) on
/// the hypergeometric distribution; W. Wang (*Journal of the American Statistical Association* 110,
/// 2015, 1491-1499) shows that usual approximations cover too little.
public struct FinitePopulationInterval: Sendable, Hashable {
  /// The fewest that can be in the category.
  public let lowest: Int
  /// The most that can be in the category.
  public let highest: Int

  /// The largest stratum for which every comparison is made exactly.
  static let exactLimit = 1_000

  /// The interval; `nil` when nobody responded, so that nothing is known.
  ///
  /// - Precondition: `0 ≤ count ≤ respondents ≤ size`.
  /// - Complexity: O(√*n* log *N*) divisions for a large stratum, O(*n*² log *N*) for one of at most
  ///   ``exactLimit`` units.
  public init?(count: Int, respondents: Int, size: Int) {
    precondition(
      0 <= count && count <= respondents && respondents <= size, "a part of a part of a stratum")
    guard respondents > 0 else { return nil }
    let others = respondents - count
    lowest = Self.lowest(count: count, respondents: respondents, size: size)
    // Who is not in the category is counted alike: the bounds mirror each other.
    highest = size - Self.lowest(count: others, respondents: respondents, size: size)
  }

  /// The smallest number in the category for which at least so many respondents are not too many.
  ///
  /// The probability of at least *x* grows with *K*, so that halving finds where it passes 1/40.
  private static func lowest(count: Int, respondents: Int, size: Int) -> Int {
    var rejected = count - 1
    // If all who did not respond were in the category, at least so many would be certain.
    var kept = size - (respondents - count)
    while kept - rejected > 1 {
      let middle = rejected + (kept - rejected) / 2
      let tail = HypergeometricTail(
        count: count, respondents: respondents, inCategory: middle, size: size)
      let isRejected =
        size <= exactLimit ? !tail.exceedsExactly(1, in: 40) : tail.isSurelyAtMost(1, in: 40)
      if isRejected { rejected = middle } else { kept = middle }
    }
    return kept
  }
}
