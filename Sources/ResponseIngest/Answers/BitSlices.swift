/// Numbers of a few bits, one for each row, kept bit by bit: a word holds one bit of 64 rows.
///
/// A condition is judged for 64 rows at once with a few operations on words, whatever the number of
/// choices; and a number takes no more room than its bits. The words of 64 rows stand together.
///
/// Source: vertical bit-sliced storage as in P. O'Neil and D. Quass, Improved query performance with
/// variant indexes, SIGMOD 1997.
struct BitSlices: Sendable, Hashable {
  /// How many bits a number has.
  let width: Int
  /// How many rows there are.
  private(set) var count = 0
  private var words: [UInt64] = []

  /// Numbers below 2 to the power of `width`, of no rows yet.
  init(width: Int) {
    self.width = width
  }

  /// The number of a row.
  subscript(row: Int) -> UInt64 {
    get {
      let start = row / 64 * width
      let shift = UInt64(row % 64)
      var value: UInt64 = 0
      for bit in 0..<width { value |= (words[start + bit] >> shift & 1) << UInt64(bit) }
      return value
    }
    set {
      let start = row / 64 * width
      let place: UInt64 = 1 << UInt64(row % 64)
      for bit in 0..<width {
        if newValue >> UInt64(bit) & 1 == 1 {
          words[start + bit] |= place
        } else {
          words[start + bit] &= ~place
        }
      }
    }
  }

  /// Makes room for so many rows.
  mutating func reserveCapacity(_ count: Int) {
    words.reserveCapacity((count + 63) / 64 * width)
  }

  /// Adds the numbers of the next rows.
  mutating func append(_ values: some Sequence<UInt64>) {
    var start = count / 64 * width
    for value in values {
      if count % 64 == 0 {
        start = words.count
        for _ in 0..<width { words.append(0) }
      }
      let place: UInt64 = 1 << UInt64(count % 64)
      for bit in SetBits(value) { words[start + bit] |= place }
      count += 1
    }
  }

  /// Adds the numbers of other rows, as wide as these.
  ///
  /// Words are moved as a whole, so that the last of them stands in two.
  mutating func append(_ other: BitSlices) {
    let shift = UInt64(count % 64)
    count += other.count
    guard shift > 0 else {
      words += other.words
      return
    }
    let needed = (count + 63) / 64 * width
    words.reserveCapacity(needed)
    for word in stride(from: 0, to: other.words.count, by: width) {
      let last = words.count - width
      for bit in 0..<width {
        words[last + bit] |= other.words[word + bit] << shift
        words.append(other.words[word + bit] >> (64 - shift))
      }
    }
    words.removeLast(words.count - needed)
  }

  /// Which of 64 rows have another number than 0.
  func nonzero(word: Int) -> UInt64 {
    var rows: UInt64 = 0
    for index in word * width..<word * width + width { rows |= words[index] }
    return rows
  }

  /// Which of 64 rows have a number; of 0 also what is past the last row.
  func equal(to value: UInt64, word: Int) -> UInt64 {
    var rows: UInt64 = ~0
    for bit in 0..<width {
      let slice = words[word * width + bit]
      rows &= value >> UInt64(bit) & 1 == 1 ? slice : ~slice
    }
    return rows
  }

  /// Which of 64 rows have one of the bits of a mask.
  func any(of mask: UInt64, word: Int) -> UInt64 {
    var rows: UInt64 = 0
    for bit in SetBits(mask) { rows |= words[word * width + bit] }
    return rows
  }

  /// Makes the numbers of some of 64 rows 0.
  mutating func clear(_ rows: UInt64, word: Int) {
    for index in word * width..<word * width + width { words[index] &= ~rows }
  }
}
