import TestSupport
import Testing

@testable import ResponseIngest

/// Words for some of the rows are the same words as in a list with a place for every row.
@Suite struct SparseWordsTests {
  private static func words(
    _ count: Int, _ generator: inout SeededGenerator
  ) -> ([UInt64?], SparseWords) {
    let list = (0..<count).map { _ in
      Int.random(in: 0..<3, using: &generator) == 0
        ? UInt64.random(in: 0...UInt64.max, using: &generator) : nil
    }
    var words = SparseWords()
    for word in list { words.append(word) }
    return (list, words)
  }

  @Test("a row has the word that it got last, and the others keep theirs", arguments: 1...40)
  func changed(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    var (list, words) = Self.words(Int.random(in: 1...300, using: &generator), &generator)
    for _ in 0..<50 {
      let row = Int.random(in: list.indices, using: &generator)
      list[row] = Bool.random(using: &generator) ? nil : UInt64(seed)
      words[row] = list[row]
    }
    words.append(7)
    #expect(words.count == list.count + 1)
    #expect((0..<words.count).map { words[$0] } == list + [7])
  }

  @Test("words behind words are those of one list behind the other", arguments: 1...40)
  func appended(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    var (list, words) = Self.words(Int.random(in: 0...200, using: &generator), &generator)
    for _ in 0..<3 {
      let (more, other) = Self.words(Int.random(in: 0...200, using: &generator), &generator)
      list += more
      words.append(other)
    }
    #expect((0..<words.count).map { words[$0] } == list)
  }
}
