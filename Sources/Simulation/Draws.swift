/// Numbers that look random, and are the same on every machine for the same seed.
///
/// Source: G. Steele, D. Lea and C. Flood, *Fast splittable pseudorandom number generators*
/// (SplitMix64).
struct Draws: Sendable {
  private var state: UInt64

  /// The numbers of a seed.
  init(seed: UInt64) {
    state = seed
  }

  /// The numbers of one of many streams, each of which is as good as a seed of its own.
  init(seed: UInt64, stream: Stream, number: Int) {
    var mixed = Draws(seed: seed &+ stream.rawValue)
    var own = Draws(seed: mixed.next() ^ UInt64(number))
    state = own.next()
  }

  /// What numbers are drawn for.
  enum Stream: UInt64 {
    case frame = 0x6B61_6465
    case answers = 0x616E_7477
    case correction = 0x6475_6262
    case times = 0x7469_6A64
    case faults = 0x666F_7574
    case whichFaulty = 0x7765_6C6B
    case whichDouble = 0x7477_6565
    case coverage = 0x6265_7265
  }

  /// The next number, of which every bit is as likely.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to a count, which is left out.
  ///
  /// - Precondition: the count is above 0.
  mutating func below(_ count: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(count)).high)
  }

  /// A number between two bounds, both included.
  ///
  /// - Precondition: the bounds lie less than 2^63 apart, the lower one first.
  mutating func number(_ bounds: ClosedRange<Int64>) -> Int64 {
    bounds.lowerBound + Int64(below(Int(bounds.upperBound - bounds.lowerBound) + 1))
  }

  /// Whether something happens that happens once in so many times.
  mutating func happens(onceIn times: Int) -> Bool { below(times) == 0 }

  /// One of some things.
  ///
  /// - Precondition: there is one.
  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }
}
