import KansrijkCommands
import TestSupport
import Testing

/// What a reader of two editions, frozen by the program itself, can work out.
@Suite struct EditionAttackTests {
  /// How the second edition is frozen.
  private enum Relation {
    /// In the place of the first, without being forced.
    case replacing
    /// As if there were no first.
    case separate
  }

  /// Freezes a random wave, and the same wave in which so many respondents answer otherwise and so many
  /// others come.
  ///
  /// - Returns: how the second run ended, and a reader of both editions if there are two.
  private func freeze(
    _ seed: UInt64, changed: Int, newcomers: Int, _ relation: Relation
  ) throws -> (status: KansrijkCommands.ExitStatus, attacker: Attacker?) {
    let first = AttackedWave(seed: seed)
    let second = first.changed(changed, newcomers: newcomers, seed: seed)
    var outcome = (status: KansrijkCommands.ExitStatus.inOrder, attacker: Attacker?.none)
    try TinyEditions.with { editions in
      let waves = try [("a", first), ("b", second)].map {
        try editions.wave($1.written, named: $0)
      }
      try #require(editions.frozen([waves[0]], as: "eerst", []).status == .inOrder)
      let replacing = relation == .replacing ? ["--vervangt", editions.path("eerst")] : []
      outcome.status = editions.frozen([waves[1]], as: "tweede", replacing).status
      guard outcome.status == .inOrder else { return }
      let reports = try ["eerst", "tweede"].map {
        try PublicReport(editions.text("\($0)/openbaar/rapport.json").utf8)
      }
      outcome.attacker = first.attacker(reports[0], beside: second, reports[1])
    }
    return outcome
  }

  /// By turns respondents answer otherwise, others come, or both; five to nine together.
  @Test(arguments: 31...50 as ClosedRange<UInt64>)
  func editionsThatAreNotForcedTellNoMoreOfWhatIsHidden(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let first = AttackedWave(seed: seed)
    let count = Int.random(in: 5...9, using: &generator)
    let newcomers = min(first.othersCount, [0, count, count / 2][Int(seed % 3)])
    let changed = min(first.respondentCount, count - newcomers)
    let frozen = try freeze(seed, changed: changed, newcomers: newcomers, .replacing)
    guard changed + newcomers >= 5 else {
      #expect(frozen.status == .wrongUse)
      return
    }
    let attacker = try #require(frozen.attacker)
    #expect(attacker.finds() == [])
    #expect(attacker.findsOfChanged() == [])
  }

  @Test func editionsThatDoNotNameEachOtherTellWhatIsHidden() throws {
    // The later edition shows both regions, 4/7 and 1/5. The whole stays 5, so that neither of the two who
    // came is among these.
    let apart = try freeze(35, changed: 0, newcomers: 2, .separate)
    let finds = try #require(apart.attacker).finds().map(\.description)
    #expect(
      finds.sorted() == [
        "h streek/g0 ja van b0: [4], 3 nodig", "h streek/g1 ja van b0: [1], 3 nodig",
      ])
    #expect(try freeze(35, changed: 0, newcomers: 2, .replacing).status == .wrongUse)
  }
}
