/// A scale from 0 to a round number, in three to five steps of 1, 2 or 5 times a power of ten.
struct RoundScale: Sendable, Hashable {
  /// The values with a line, from 0 up.
  let values: [Int]
  /// The value of the last line.
  let top: Int

  /// The scale with the smallest steps that holds a total.
  init(reaching total: Int) {
    var power = 1
    var factor = 1
    while total > 5 * factor * power {
      switch factor {
      case 1: factor = 2
      case 2: factor = 5
      default:
        factor = 1
        power *= 10
      }
    }
    let step = factor * power
    let steps = max(3, (total + step - 1) / step)
    values = (0...steps).map { $0 * step }
    top = steps * step
  }
}
