/// A set of rows, one bit each, in words of 64.
public struct Bitmap: Sendable, Hashable {
  /// The bits: row *r* is bit *r* % 64 of word *r* / 64, bits past the last row are 0.
  public private(set) var words: [UInt64]

  /// A set over `count` rows that holds none of them.
  public init(count: Int) {
    words = [UInt64](repeating: 0, count: (count + 63) / 64)
  }

  /// A set with these bits.
  init(words: [UInt64]) {
    self.words = words
  }

  /// A set that holds all of `count` rows.
  public init(allOf count: Int) {
    words = [UInt64](repeating: ~0, count: (count + 63) / 64)
    if count % 64 > 0 { words[words.count - 1] = 1 << UInt64(count % 64) - 1 }
  }

  /// Whether a row is in the set; a row past the end is not.
  public subscript(row: Int) -> Bool {
    get { row / 64 < words.count && words[row / 64] >> UInt64(row % 64) & 1 == 1 }
    set {
      while words.count <= row / 64 { words.append(0) }
      if newValue {
        words[row / 64] |= 1 << UInt64(row % 64)
      } else {
        words[row / 64] &= ~(1 << UInt64(row % 64))
      }
    }
  }

  /// Sixty-four rows at once; past the end there are none.
  public subscript(word word: Int) -> UInt64 {
    get { word < words.count ? words[word] : 0 }
    set {
      while words.count <= word { words.append(0) }
      words[word] = newValue
    }
  }

  /// How many rows are in the set.
  public var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// Whether no row is in the set.
  public var isEmpty: Bool { words.allSatisfy { $0 == 0 } }
}

/// The numbers of the bits that are set, lowest first.
struct SetBits: Sequence, IteratorProtocol {
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
