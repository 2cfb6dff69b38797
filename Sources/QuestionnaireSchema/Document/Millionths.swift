extension Int64 {
  /// The number of millionths in a number that is written with an optional `-`, digits, and an
  /// optional point with at most six digits; `nil` when it is written otherwise or does not fit.
  init?(millionthsOf text: String) {
    let isNegative = text.hasPrefix("-")
    let parts = (isNegative ? text.dropFirst() : text[...])
      .split(separator: ".", omittingEmptySubsequences: false)
    let fraction = parts.count == 2 ? parts[1] : "0"
    guard (1...2).contains(parts.count), (1...6).contains(fraction.utf8.count),
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let whole = Int64(parts[0]),
      let rest = Int64(fraction + String(repeating: "0", count: 6 - fraction.utf8.count))
    else { return nil }
    let (scaled, overflow) = whole.multipliedReportingOverflow(by: 1_000_000)
    let (sum, carry) = scaled.addingReportingOverflow(rest)
    guard !overflow, !carry else { return nil }
    self = isNegative ? -sum : sum
  }
}
