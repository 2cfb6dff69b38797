import TextFormats

/// A share between 0 and 1, exactly as it was written: a number of millionths.
public struct DecimalShare: Sendable, Hashable {
  private let millionths: Int64

  /// Nothing.
  public static let none = DecimalShare(millionths: 0)

  private init(millionths: Int64) {
    self.millionths = millionths
  }

  /// The share that a text says, such as `0.02` or `0,02`; `nil` when it is none, or has more than six
  /// decimals.
  public init?(_ text: String) {
    guard case .millionths(let millionths) = ParsedNumber(text, decimals: .allowed),
      (0...oneInMillionths).contains(millionths)
    else { return nil }
    self.millionths = millionths
  }

  /// How many that is of a count, rounded half up.
  func count(of whole: Int) -> Int {
    let (quotient, rest) = whole.quotientAndRemainder(dividingBy: Int(oneInMillionths))
    let share = Int(millionths)
    return quotient * share + (rest * share + Int(oneInMillionths) / 2) / Int(oneInMillionths)
  }
}

/// Which of a row of things are chosen, when exactly so many must be.
///
/// Source: D. Knuth, *The Art of Computer Programming*, volume 2, algorithm 3.4.2 S.
func chosen(_ count: Int, of whole: Int, _ draws: inout Draws) -> [Bool] {
  var needed = count
  return (0..<whole).map { index in
    guard needed > 0, draws.below(whole - index) < needed else { return false }
    needed -= 1
    return true
  }
}
