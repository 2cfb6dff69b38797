extension Share {
  /// How many signs a bar is long.
  private static let barLength = 20

  /// The share as a bar of 20 signs; `nil` when the denominator is 0.
  ///
  /// The filled part is rounded half up, exact for every pair of integers. Only nothing is an empty
  /// bar, and only everything a full one.
  var bar: String? {
    guard denominator > 0 else { return nil }
    let least = numerator > 0 ? 1 : 0
    let most = numerator < denominator ? Self.barLength - 1 : Self.barLength
    let filled = min(max(roundedLength, least), most)
    return String(repeating: "█", count: filled)
      + String(repeating: "·", count: Self.barLength - filled)
  }

  /// How many signs are filled for at least a half.
  private var roundedLength: Int {
    let doubled = numerator.multipliedFullWidth(by: 2 * Self.barLength)
    return (1...Self.barLength).count {
      doubled >= denominator.multipliedFullWidth(by: 2 * $0 - 1)
    }
  }
}
