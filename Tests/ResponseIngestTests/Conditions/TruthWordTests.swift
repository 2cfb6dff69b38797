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

  @Test func whatCanGoEitherWayMakesAnAndPossibleButNotCertain() {
    #expect(TruthWord.either & .allTrue == .either)
    #expect(TruthWord.either & .allFalse == .allFalse)
    #expect((TruthWord.either & .unknown).isTrue == 0)
    #expect((TruthWord.either | .unknown).isTrue == ~0)
  }
}
