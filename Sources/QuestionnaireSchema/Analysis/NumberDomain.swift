/// Between which bounds a number can still lie, while a way is sought to make conditions hold.
struct NumberDomain: Sendable, Hashable {
  /// The numbers it can be are the multiples of this (1 for a day or a decimal in millionths).
  private let step: Int64
  /// The lowest it can be; `nil` is no bound.
  private(set) var lowest: Int64?
  /// The highest it can be; `nil` is no bound.
  private(set) var highest: Int64?

  init(step: Int64 = 1, lowest: Int64? = nil, highest: Int64? = nil) {
    self.step = step
    self.lowest = lowest
    self.highest = highest
  }

  /// Whether a number is left.
  var isPossible: Bool {
    guard let lowest, let highest else { return true }
    return lowest <= highest
  }

  /// It compares like this with a fixed number; "not equal" tells it nothing.
  mutating func compares(_ comparison: Comparison, _ number: Int64) {
    let below = number.floored(to: step)
    let isMultiple = below == number
    switch comparison {
    case .equal:
      raise(to: isMultiple ? below : stepped(below, by: step))
      lower(to: below)
    case .notEqual: break
    case .less: lower(to: isMultiple ? stepped(below, by: -step) : below)
    case .lessOrEqual: lower(to: below)
    case .greater: raise(to: stepped(below, by: step))
    case .greaterOrEqual: raise(to: isMultiple ? below : stepped(below, by: step))
    }
  }

  /// `nil` when it does not fit: then nothing is said, which is safe.
  private func stepped(_ number: Int64?, by step: Int64) -> Int64? {
    guard let number else { return nil }
    let (sum, overflow) = number.addingReportingOverflow(step)
    return overflow ? nil : sum
  }

  private mutating func raise(to bound: Int64?) {
    if let bound { lowest = max(lowest ?? bound, bound) }
  }

  private mutating func lower(to bound: Int64?) {
    if let bound { highest = min(highest ?? bound, bound) }
  }
}

extension NumberDomain {
  /// Only this number.
  init(only number: Int64) {
    self.init(lowest: number, highest: number)
  }

  /// The sums of two numbers.
  static func + (left: Self, right: Self) -> Self {
    Self(lowest: sum(left.lowest, right.lowest), highest: sum(left.highest, right.highest))
  }

  /// The opposite numbers.
  static prefix func - (domain: Self) -> Self {
    Self(
      lowest: domain.highest.flatMap { $0 == .min ? nil : -$0 },
      highest: domain.lowest.flatMap { $0 == .min ? nil : -$0 })
  }

  private static func sum(_ left: Int64?, _ right: Int64?) -> Int64? {
    guard let left, let right else { return nil }
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : sum
  }

  /// Whether some number of this compares like this with some number of another.
  func canCompare(_ comparison: Comparison, _ other: Self) -> Bool {
    var left = self
    switch comparison {
    case .notEqual:
      return lowest == nil || lowest != highest || lowest != other.lowest
        || other.lowest != other.highest
    case .equal:
      if let bound = other.lowest { left.compares(.greaterOrEqual, bound) }
      if let bound = other.highest { left.compares(.lessOrEqual, bound) }
    case .less, .lessOrEqual: if let bound = other.highest { left.compares(comparison, bound) }
    case .greater, .greaterOrEqual:
      if let bound = other.lowest { left.compares(comparison, bound) }
    }
    return left.isPossible
  }
}

extension Int64 {
  /// The highest multiple of a positive step that is not above this; `nil` when it does not fit.
  fileprivate func floored(to step: Int64) -> Int64? {
    let rest = self % step
    guard rest < 0 else { return self - rest }
    let (lower, overflow) = (self - rest).subtractingReportingOverflow(step)
    return overflow ? nil : lower
  }
}
