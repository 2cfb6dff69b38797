import MonitorReport
import TestSupport
import Testing
import TextFormats

@Suite struct BoundsAttackTests {
  /// What everybody can read of a wave.
  private func published(_ wave: CountedWave) throws -> PublicReport {
    let report = try #require(Report([wave], flows: [], of: .all))
    return try PublicReport(Array(report.json().text(.compact).utf8))
  }

  @Test(arguments: 1...120)
  func leavesEveryHiddenCountOfARandomWaveEnoughValues(seed: UInt64) throws {
    let attacked = AttackedWave(seed: seed)
    #expect(attacked.attacker(try published(attacked.written.counted())).finds() == [])
  }

  @Test(arguments: 1...4)
  func leavesEveryHiddenCountOfALargerWaveEnoughValues(seed: UInt64) throws {
    let attacked = AttackedWave(largeWith: seed)
    let wave = try attacked.written.counted()
    #expect(wave.breakdowns.flatMap(\.rows).contains { !$0.isHidden })
    #expect(attacked.attacker(try published(wave)).finds() == [])
  }

  @Test(arguments: [2020, 2021])
  func leavesEveryHiddenCountOfTheSampleWavesEnoughValues(year: Int) throws {
    let report = try #require(SampleWaves.report)
    let published = try PublicReport(Array(report.json().text(.compact).utf8))
    #expect(try SampleAttack.attacker(year, published).finds() == [])
  }

  @Test func theAttackerFindsWhatTooFewHiddenRowsTell() throws {
    // In 2020 one of the eleven in Groningen and Flevoland has a coalition. If Zeeland were shown, 1/8,
    // each of the two would have none or one.
    let report = try #require(SampleWaves.report)
    let published = try PublicReport(Array(report.json().text(.compact).utf8))
    let zeeland = PublicReport.Row(breakdown: "provincie", group: "Zeeland")
    let counts = ["gevormd": 1, "in_ontwikkeling": 4, "geen": 3]
    let attacker = try SampleAttack.attacker(2020, published)
    let shown = Attacker(
      places: attacker.places, kindCount: attacker.kindCount, figures: attacker.figures,
      numbers: attacker.numbers.map { number in
        guard number.row == zeeland, number.figure == "indicator-1" else { return number }
        return PublicReport.Number(
          figure: number.figure, category: number.category, base: number.base, row: zeeland,
          numerator: counts[number.category], denominator: 8, upper: counts[number.category])
      })
    let finds = Set(shown.finds().map(\.description))
    #expect(
      finds == [
        "indicator-1 provincie/Groningen gevormd van populatie: [0, 1], 3 nodig",
        "indicator-1 provincie/Flevoland gevormd van populatie: [0, 1], 3 nodig",
      ])
  }

  @Test(arguments: 1...12)
  func twoEditionsWithEnoughChangesTellNoMore(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let first = AttackedWave(seed: seed)
    let changes = min(Int.random(in: 5...8, using: &generator), first.respondentCount)
    let second = first.changed(changes, newcomers: 0, seed: seed)
    let before = try first.written.counted()
    let after = try second.written.counted().hiding(before.hiddenRows)
    let attacker = first.attacker(try published(before), beside: second, try published(after))
    #expect(attacker.finds() == [])
  }
}
