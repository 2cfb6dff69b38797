import TestSupport
import Testing

@testable import ResponseIngest

/// Numbers kept bit by bit are the same numbers as in a list.
@Suite struct BitSlicesTests {
  /// Numbers below 2 to the power of a width, as a list and as slices.
  fileprivate static func numbers(
    _ count: Int, width: Int, _ generator: inout SeededGenerator
  ) -> ([UInt64], BitSlices) {
    let most: UInt64 = width == 64 ? ~0 : 1 << UInt64(width) - 1
    let list = (0..<count).map { _ in
      Bool.random(using: &generator) ? 0 : UInt64.random(in: 0...most, using: &generator)
    }
    var slices = BitSlices(width: width)
    // In pieces of any length, as blocks of rows come in.
    var done = 0
    while done < count {
      let next = min(count, done + Int.random(in: 1...100, using: &generator))
      slices.append(list[done..<next])
      done = next
    }
    return (list, slices)
  }

  private static func rows(_ list: [UInt64], _ word: Int, _ holds: (UInt64) -> Bool) -> UInt64 {
    var bits: UInt64 = 0
    for row in word * 64..<min(word * 64 + 64, list.count) where holds(list[row]) {
      bits |= 1 << UInt64(row % 64)
    }
    return bits
  }

  @Test("every question about 64 rows has the answer that a list gives", arguments: 1...40)
  func sameAsAList(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let width = [1, 2, 3, 4, 7, 12, 63, 64][seed % 8]
    var (list, slices) = Self.numbers(
      Int.random(in: 1...300, using: &generator), width: width, &generator)
    for _ in 0..<20 {
      let row = Int.random(in: list.indices, using: &generator)
      list[row] = list[Int.random(in: list.indices, using: &generator)]
      slices[row] = list[row]
    }
    let cleared = UInt64.random(in: 0...UInt64.max, using: &generator)
    slices.clear(cleared, word: 0)
    for row in 0..<min(64, list.count) where cleared >> UInt64(row) & 1 == 1 { list[row] = 0 }

    #expect(slices.count == list.count)
    #expect(list.indices.map { slices[$0] } == list)
    for word in 0..<(list.count + 63) / 64 {
      #expect(slices.nonzero(word: word) == Self.rows(list, word) { $0 != 0 })
      for value in list.prefix(5) where value != 0 {
        #expect(slices.equal(to: value, word: word) == Self.rows(list, word) { $0 == value })
        #expect(slices.any(of: value, word: word) == Self.rows(list, word) { $0 & value != 0 })
      }
    }
  }
}

extension BitSlicesTests {
  @Test("slices behind slices are the numbers of one list behind the other", arguments: 1...40)
  func appended(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let width = [1, 2, 5, 12, 64][seed % 5]
    var (list, slices) = Self.numbers(
      Int.random(in: 1...200, using: &generator), width: width, &generator)
    for _ in 0..<3 {
      let (more, other) = Self.numbers(
        Int.random(in: 1...200, using: &generator), width: width, &generator)
      list += more
      slices.append(other)
      slices.append([1])
      list.append(1)
    }
    #expect(slices.count == list.count)
    #expect(list.indices.map { slices[$0] } == list)
  }
}

/// Counts of 64 rows at once are the counts of each row.
@Suite struct LaneCountsTests {
  @Test("adding and comparing goes row by row as with plain numbers", arguments: 1...30)
  func sameAsNumbers(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    func counted(_ start: Int) -> (LaneCounts, [Int]) {
      var counts = LaneCounts(start)
      var list = [Int](repeating: start, count: 64)
      for _ in 0..<Int.random(in: 0...40, using: &generator) {
        let rows = UInt64.random(in: 0...UInt64.max, using: &generator)
        counts.increment(rows)
        for row in 0..<64 where rows >> UInt64(row) & 1 == 1 { list[row] += 1 }
      }
      return (counts, list)
    }
    let (first, left) = counted(Int.random(in: 0...3, using: &generator))
    let (second, right) = counted(0)
    let (third, other) = counted([0, 7, 60_000][seed % 3])
    let sum = zip(left, right).map { $0 + $1 }
    let (less, equal) = (first + second).order(third)
    for row in 0..<64 {
      #expect((less >> UInt64(row) & 1 == 1) == (sum[row] < other[row]))
      #expect((equal >> UInt64(row) & 1 == 1) == (sum[row] == other[row]))
    }
  }
}
