import QuestionnaireSchema
import TextFormats

/// A number of ticks, or a sum of such numbers: small, whole and never below 0.
///
/// What is more than that (an answer that is a number, a difference) is a ``CompiledQuantity``.
indirect enum CompiledCount: Sendable {
  case literal(Int)
  /// The number of ticks among the choices of a mask.
  case ticks(AnswerCells, among: UInt64)
  case add(CompiledCount, CompiledCount)

  /// The counts of 64 rows.
  func counts(
    _ word: Int, in table: borrowing ResponseTable, _ assumption: Assumption
  ) -> LaneCounts {
    switch self {
    case .literal(let number): return LaneCounts(number)
    case .ticks(let cells, let among):
      var counts = LaneCounts(0)
      counts.known = cells.present(word, in: table) | cells.leftEmpty(word, in: table)
      counts.open = cells.open(word, in: table, assumption)
      for bit in SetBits(among) {
        counts.increment(cells.rows(passing: .anyTick(of: 1 << UInt64(bit)), word, in: table))
      }
      return counts
    case .add(let left, let right):
      return left.counts(word, in: table, assumption) + right.counts(word, in: table, assumption)
    }
  }

  /// The most that it can be.
  var most: Int {
    switch self {
    case .literal(let number): number
    case .ticks(_, let among): among.nonzeroBitCount
    case .add(let left, let right): left.most + right.most
    }
  }

  /// The count that a quantity is; `nil` when it is more than that.
  init?(_ quantity: CompiledQuantity) {
    switch quantity {
    case .literal(let millionths)
    where millionths >= 0 && millionths % oneInMillionths == 0
      && millionths / oneInMillionths <= LaneCounts.most:
      self = .literal(Int(millionths / oneInMillionths))
    case .countSelected(let cells, let among): self = .ticks(cells, among: among)
    case .add(let left, let right):
      guard let left = CompiledCount(left), let right = CompiledCount(right) else { return nil }
      self = .add(left, right)
    case .literal, .answer, .frame, .subtract, .negate: return nil
    }
    if most > LaneCounts.most { return nil }
  }
}

/// A count for each of 64 rows, bit by bit, and of which of them it is known or open.
struct LaneCounts: Sendable, Hashable {
  /// The most that can be counted.
  static let most = 1 << 16 - 1

  /// For each bit of the counts a word with that bit of the 64 rows.
  private var bits: SIMD16<UInt64>
  /// Of which rows the count is known.
  var known: UInt64 = ~0
  /// Which rows could still get any count.
  var open: UInt64 = 0

  /// The same number for all rows.
  init(_ number: Int) {
    bits = SIMD16()
    for bit in 0..<16 where number >> bit & 1 == 1 { bits[bit] = ~0 }
  }

  /// Adds 1 for some of the rows.
  mutating func increment(_ rows: UInt64) {
    var carry = rows
    var bit = 0
    while carry != 0, bit < 16 {
      let old = bits[bit]
      bits[bit] = old ^ carry
      carry &= old
      bit += 1
    }
  }

  /// Two counts together.
  static func + (left: Self, right: Self) -> Self {
    var sum = LaneCounts(0)
    sum.known = left.known & right.known
    sum.open = bothPossible(left.known, left.open, right.known, right.open)
    var carry: UInt64 = 0
    for bit in 0..<16 {
      let (a, b) = (left.bits[bit], right.bits[bit])
      sum.bits[bit] = a ^ b ^ carry
      carry = a & b | carry & (a | b)
    }
    return sum
  }

  /// In which rows this is less than another, and in which it is equal.
  func order(_ other: Self) -> (less: UInt64, equal: UInt64) {
    var less: UInt64 = 0
    var equal: UInt64 = ~0
    for bit in (0..<16).reversed() {
      let differs = bits[bit] ^ other.bits[bit]
      less |= equal & differs & other.bits[bit]
      equal &= ~differs
    }
    return (less, equal)
  }
}
