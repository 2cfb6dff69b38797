extension Bitmap {
  /// The set of the rows for which something holds, of `count` rows.
  public init(count: Int, where holds: (Int) -> Bool) {
    self.init(count: count) { word in
      ResponseIngest.bits(word * 64..<min(word * 64 + 64, count), holds)
    }
  }

  /// A set of `count` rows, given for 64 rows at once; past the last row there is none.
  public init(count: Int, words: (Int) -> UInt64) {
    self.init(words: (0..<(count + 63) / 64).map(words))
  }

  /// The rows that are in both sets.
  public static func & (left: Bitmap, right: Bitmap) -> Bitmap {
    left.combined(with: right) { $0 & $1 }
  }

  /// The rows that are in at least one of the sets.
  public static func | (left: Bitmap, right: Bitmap) -> Bitmap {
    left.combined(with: right) { $0 | $1 }
  }

  /// The rows that are in the first set and not in the second.
  public static func - (left: Bitmap, right: Bitmap) -> Bitmap {
    left.combined(with: right) { $0 & ~$1 }
  }

  /// The numbers of the rows in the set, in ascending order.
  public var members: [Int] {
    var members: [Int] = []
    members.reserveCapacity(count)
    forEachMember { members.append($0) }
    return members
  }

  /// Gives the numbers of the rows in the set, in ascending order.
  @inline(__always)
  public func forEachMember(_ body: (Int) -> Void) {
    for (word, bits) in words.enumerated() {
      for bit in SetBits(bits) { body(word * 64 + bit) }
    }
  }

  /// Whether the sets have a row in common.
  public func meets(_ other: Bitmap) -> Bool {
    zip(words, other.words).contains { $0 & $1 != 0 }
  }

  private func combined(
    with other: Bitmap, _ operation: (UInt64, UInt64) -> UInt64
  ) -> Bitmap {
    let (left, right) = (words, other.words)
    let shared = min(left.count, right.count)
    var result = left.count >= right.count ? left : right
    for word in 0..<shared { result[word] = operation(left[word], right[word]) }
    // Of the longer one the rest is left, and of the shorter one nothing is.
    for word in shared..<left.count { result[word] = operation(left[word], 0) }
    for word in shared..<right.count { result[word] = operation(0, right[word]) }
    return Bitmap(words: result)
  }
}
