import TextFormats

/// A part of a whole, as a pair of counts.
///
/// Printed as a whole percentage, rounded half up on integers; no floating point is involved.
public struct Share: Sendable, Hashable {
  /// How many of the denominator it holds for.
  public let numerator: Int
  /// How many there are in all.
  public let denominator: Int

  /// Makes a share.
  ///
  /// - Precondition: `0 ≤ numerator ≤ denominator`.
  public init(numerator: Int, denominator: Int) {
    precondition(
      0 <= numerator && numerator <= denominator, "a share is a part of a whole, from 0 up")
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The whole percentage, (200·numerator + denominator) div (2·denominator).
  ///
  /// It is `nil` when the denominator is 0, and exact for every pair of integers.
  public var percentage: Int? { wholePercentage(numerator, of: denominator) }
}
