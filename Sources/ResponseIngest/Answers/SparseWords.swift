/// A word of 64 bits for some of the rows, and nothing for the others.
///
/// Where few rows have a number or a text, room is taken for those only: a bit says which have one, and how
/// many stand before every 64 rows is kept, so that a word is found in one step.
struct SparseWords: Sendable, Hashable {
  /// How many rows there are.
  private(set) var count = 0
  /// The words there are, in the order of the rows.
  private var words: [UInt64] = []
  /// The rows that have one.
  private var filled: [UInt64] = []
  /// How many words stand before each 64 rows.
  private var before: [UInt32] = []

  /// The word of a row, if it has one; with `nil` as the new one it has none any more.
  subscript(row: Int) -> UInt64? {
    get { has(row) ? words[place(row)] : nil }
    set {
      let place = place(row)
      switch (has(row), newValue) {
      case (true, let word?): words[place] = word
      case (true, nil): words.remove(at: place)
      case (false, let word?): words.insert(word, at: place)
      case (false, nil): return
      }
      guard has(row) != (newValue != nil) else { return }
      filled[row / 64] ^= 1 << UInt64(row % 64)
      for later in row / 64 + 1..<before.count {
        before[later] = newValue == nil ? before[later] - 1 : before[later] + 1
      }
    }
  }

  /// Makes room for so many rows, of which as many have a word as of those that are there.
  mutating func reserveCapacity(_ count: Int) {
    guard self.count > 0 else { return }
    words.reserveCapacity(words.count * (count / self.count + 1))
    filled.reserveCapacity((count + 63) / 64)
    before.reserveCapacity((count + 63) / 64)
  }

  /// Adds the next row, with a word or without.
  mutating func append(_ word: UInt64?) {
    if count % 64 == 0 {
      filled.append(0)
      before.append(UInt32(words.count))
    }
    if let word {
      filled[count / 64] |= 1 << UInt64(count % 64)
      words.append(word)
    }
    count += 1
  }

  /// Adds other rows.
  mutating func append(_ other: SparseWords) {
    words.reserveCapacity(words.count + other.words.count)
    for row in 0..<other.count { append(other[row]) }
  }

  private func has(_ row: Int) -> Bool { filled[row / 64] >> UInt64(row % 64) & 1 == 1 }

  /// Where the word of a row stands, or would stand.
  private func place(_ row: Int) -> Int {
    let earlier = filled[row / 64] & (1 << UInt64(row % 64) - 1)
    return Int(before[row / 64]) + earlier.nonzeroBitCount
  }
}
