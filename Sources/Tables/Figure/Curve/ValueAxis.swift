/// The axis of a picture that stands upright, with values from 0 up.
struct ValueAxis: Sendable, Hashable {
  let scale: RoundScale
  /// Where the highest value stands, in tenths of a unit.
  let top: Int
  /// Where 0 stands, in tenths of a unit.
  let bottom: Int

  /// Where a value stands.
  func y(_ value: Int) -> Int {
    bottom - (2 * value * (bottom - top) + scale.top) / (2 * scale.top)
  }
}
