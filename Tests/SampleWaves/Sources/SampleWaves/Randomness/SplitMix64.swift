/// A small random number generator whose stream is the same everywhere and always.
///
/// The standard library's `shuffled(using:)` may change its algorithm; what is drawn here may not.
///
/// Source: Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators" (2014).
struct SplitMix64 {
  /// Where the stream stands.
  private var state: UInt64

  /// Starts the stream of a seed.
  init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// A number from 0 up to, and without, a bound.
  mutating func below(_ bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// Says yes a number of times in a hundred.
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  /// The elements in a random order (Fisher and Yates).
  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var result = elements
    for last in result.indices.reversed().dropLast() {
      result.swapAt(last, below(last + 1))
    }
    return result
  }
}
