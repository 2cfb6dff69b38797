/// The rows of which the bit is set, lowest first.
struct Rows: Sequence, IteratorProtocol {
  private var rest: UInt64

  init(_ word: UInt64) {
    rest = word
  }

  mutating func next() -> Int? {
    guard rest != 0 else { return nil }
    defer { rest &= rest - 1 }
    return rest.trailingZeroBitCount
  }
}
