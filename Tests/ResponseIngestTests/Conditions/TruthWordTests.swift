import Testing

@testable import ResponseIngest

/// The tables of Kleene's strong three-valued logic, written out by hand.
@Suite struct TruthWordTests {
  private let values: [(name: String, word: TruthWord)] = [
    ("true", .allTrue), ("false", .allFalse), ("unknown", .unknown),
  ]

  private func name(_ word: TruthWord) -> String {
    values.first { $0.word == word }?.name ?? "either"
  }

  @Test func notLeavesUnknownAsItIs() {
    #expect(values.map { name(!$0.word) } == ["false", "true", "unknown"])
  }

  @Test func andIsFalseAsSoonAsOneSideIs() {
    let table = values.map { left in values.map { name(left.word & $0.word) } }
    #expect(
      table == [
        ["true", "false", "unknown"], ["false", "false", "false"],
        ["unknown", "false", "unknown"],
      ])
  }

  @Test func orIsTrueAsSoonAsOneSideIs() {
    let table = values.map { left in values.map { name(left.word | $0.word) } }
    #expect(
      table == [
        ["true", "true", "true"], ["true", "false", "unknown"], ["true", "unknown", "unknown"],
      ])
  }

  /// Some of the three truths, as a word in which each bit has just these.
  private func word(_ truths: Set<Int>) -> TruthWord {
    truths.reduce(TruthWord(isTrue: 0, isFalse: 0, isUnknown: 0)) { sum, truth in
      let one = values[truth].word
      return TruthWord(
        isTrue: sum.isTrue | one.isTrue, isFalse: sum.isFalse | one.isFalse,
        isUnknown: sum.isUnknown | one.isUnknown)
    }
  }

  /// What could be true, false or unknown comes to whatever one of the combinations comes to.
  @Test func whatIsPossibleIsWhatSomeCombinationGives() throws {
    let sets = (1..<8).map { bits in Set((0..<3).filter { bits >> $0 & 1 == 1 }) }
    func number(_ word: TruthWord) throws -> Int {
      try #require(values.firstIndex { $0.word == word })
    }
    for left in sets {
      #expect(try !word(left) == word(Set(left.map { try number(!values[$0].word) })))
      for right in sets {
        let pairs = left.flatMap { first in right.map { (values[first].word, values[$0].word) } }
        #expect(
          try word(left) & word(right) == word(Set(pairs.map { try number($0.0 & $0.1) })))
        #expect(
          try word(left) | word(right) == word(Set(pairs.map { try number($0.0 | $0.1) })))
      }
    }
  }
}
