public import Tables

/// How far a percentage moves, in percentage points, exactly.
public struct PointChange: Sendable, Hashable, Comparable {
  /// The distance is `numerator` / `denominator`, as a part of one.
  private let numerator: UInt64
  private let denominator: UInt64

  /// The distance between two shares; `nil` when one of them has no base.
  ///
  /// - Precondition: no count is over 2³¹.
  public init?(from before: Share, to after: Share) {
    guard before.denominator > 0, after.denominator > 0 else { return nil }
    let left = before.numerator * after.denominator
    let right = after.numerator * before.denominator
    numerator = UInt64((left - right).magnitude)
    denominator = UInt64(before.denominator * after.denominator)
  }

  /// The distance in tenths of a point, rounded half up: 4 is 0,4 point.
  public var tenths: Int {
    let product = numerator.multipliedFullWidth(by: 2000)
    let (low, carry) = product.low.addingReportingOverflow(denominator)
    return Int(
      (denominator * 2).dividingFullWidth((product.high + (carry ? 1 : 0), low)).quotient)
  }

  /// The distance as the Dutch print it: `0,4`.
  public var printed: String { "\(tenths / 10),\(tenths % 10)" }

  /// Orders from near to far.
  public static func < (left: Self, right: Self) -> Bool {
    let first = left.numerator.multipliedFullWidth(by: right.denominator)
    let second = right.numerator.multipliedFullWidth(by: left.denominator)
    return (first.high, first.low) < (second.high, second.low)
  }
}
