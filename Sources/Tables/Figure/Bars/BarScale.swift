import TextFormats

/// What bars stand on: shares from 0 to 100%, or counts from 0 to a round number.
enum BarScale: Sendable, Hashable {
  /// Shares of a whole.
  case shares
  /// Numbers of things.
  case counts(RoundScale)

  /// The largest count that has a bar; a larger one, or one below 0, is a number only.
  static let largestCount = 1_000_000_000_000

  /// The places with a line: a share of the scale, with its label.
  var ticks: [(place: Share, label: PictureWords)] {
    switch self {
    case .shares:
      [0, 25, 50, 75, 100].map {
        (Share(numerator: $0, denominator: 100), PictureWords("\($0)%"))
      }
    case .counts(let scale):
      scale.values.map {
        (Share(numerator: $0, denominator: scale.top), PictureWords(dutchInteger($0)))
      }
    }
  }

  /// How much of the scale the bar of a value takes; `nil` when it has no bar.
  func share(of value: TableCell.Value) -> Share? {
    switch (self, value) {
    case (.shares, .percentage(let share)), (.shares, .bar(let share)):
      share.denominator == 0 ? nil : share
    case (.counts(let scale), .count(let number)) where (0...Self.largestCount).contains(number):
      Share(numerator: number, denominator: scale.top)
    default: nil
    }
  }
}

extension Share {
  /// The share of a length in tenths of a unit, rounded half up; something is a unit at least.
  func part(of length: Int) -> Int {
    guard numerator > 0 else { return 0 }
    let doubled = numerator.multipliedFullWidth(by: 2 * length)
    let (low, carry) = doubled.low.addingReportingOverflow(denominator.magnitude)
    let sum = (high: doubled.high.magnitude + (carry ? 1 : 0), low: low)
    // The quotient is no more than twice the length, so it fits.
    return max(10, Int(denominator.magnitude.dividingFullWidth(sum).quotient / 2))
  }
}
