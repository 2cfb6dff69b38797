import ResponseIngest

extension Bitmap {
  /// The set of the rows for which something holds, of `count` rows.
  init(count: Int, where holds: (Int) -> Bool) {
    self.init(count: count)
    for row in 0..<count where holds(row) { self[row] = true }
  }

  /// The rows that are in both sets.
  static func & (left: Bitmap, right: Bitmap) -> Bitmap {
    left.combined(with: right) { $0 & $1 }
  }

  /// The rows that are in at least one of the sets.
  static func | (left: Bitmap, right: Bitmap) -> Bitmap {
    left.combined(with: right) { $0 | $1 }
  }

  /// The rows that are in the first set and not in the second.
  static func - (left: Bitmap, right: Bitmap) -> Bitmap {
    left.combined(with: right) { $0 & ~$1 }
  }

  /// The numbers of the rows in the set, in ascending order.
  var members: [Int] {
    words.indices.flatMap { word in
      var rest = words[word]
      var found: [Int] = []
      while rest != 0 {
        found.append(word * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
      return found
    }
  }

  /// Whether the sets have a row in common.
  func meets(_ other: Bitmap) -> Bool {
    (0..<min(words.count, other.words.count)).contains { words[$0] & other.words[$0] != 0 }
  }

  private func combined(
    with other: Bitmap, _ operation: (UInt64, UInt64) -> UInt64
  ) -> Bitmap {
    let length = max(words.count, other.words.count)
    var result = Bitmap(count: length * 64)
    for word in 0..<length { result[word: word] = operation(self[word: word], other[word: word]) }
    return result
  }
}
