import MonitorReport
import QuestionnaireSchema
import TestSupport

/// A random wave with figures that count the same in different ways, and breakdowns that cross.
///
/// The kinds of answers are those to two questions together: `ja`, `bezig`, `nee` and nothing for the
/// coalition, times `ja`, `nee` and nothing for the visits; nothing for both is no response.
struct AttackedWave {
  private struct Unit: Hashable {
    let province: Int
    let region: Int
  }

  private var parts: [(unit: Unit, kind: Int?)]
  private let breakdowns: [(name: String, figures: [String], groups: [(where: String, of: Group)])]
  private typealias Group = @Sendable (Unit) -> Bool

  /// Makes a wave.
  init(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let provinces = Int.random(in: 2...6, using: &generator)
    let regions = Int.random(in: 1...4, using: &generator)
    // In some waves nearly all answer the same, in some only about one of the questions.
    let usual = Int.random(in: 0..<11, using: &generator)
    let share = Int.random(in: 0...9, using: &generator)
    var parts: [(unit: Unit, kind: Int?)] = []
    for province in 0..<provinces {
      for region in 0..<regions where Int.random(in: 0..<4, using: &generator) > 0 {
        for _ in 0..<Int.random(in: 0...9, using: &generator) {
          let kind =
            Int.random(in: 0..<10, using: &generator) < share
            ? usual : Int.random(in: 0..<11, using: &generator)
          let responds = Int.random(in: 0..<5, using: &generator) > 0
          parts.append((Unit(province: province, region: region), responds ? kind : nil))
        }
      }
    }
    parts.append((Unit(province: 0, region: 0), nil))
    self.parts = parts
    let shown = Bool.random(using: &generator) ? provinces : provinces - 1
    var ofRegions = (0..<regions).map { number in
      (where: "${kader.streek} = 'r\(number)'", of: { $0.region == number } as Group)
    }
    if Bool.random(using: &generator) {
      ofRegions.append(
        (
          where: "${kader.streek} = 'r0' or ${kader.provincie} = 'p0'",
          of: { $0.region == 0 || $0.province == 0 } as Group
        ))
    }
    let choices = [
      ["f"], ["g"], ["h"], ["f", "g"], ["f", "h"], ["g", "h"], ["f", "g", "h", "m"],
    ]
    breakdowns = [
      (
        name: "provincie", figures: generator.pick(choices),
        groups: (0..<shown).map { number in
          (where: "${kader.provincie} = 'p\(number)'", of: { $0.province == number } as Group)
        }
      ),
      (name: "streek", figures: generator.pick(choices), groups: ofRegions),
      (
        name: "helft", figures: generator.pick(choices),
        groups: [
          (
            where: "${kader.provincie} = 'p0' or ${kader.provincie} = 'p1'",
            of: { $0.province < 2 } as Group
          )
        ]
      ),
    ].shuffled(using: &generator).dropLast(Int.random(in: 0...2, using: &generator)).map { $0 }
  }

  /// Makes a wave of 340 municipalities in twelve provinces, the largest of which has many times what the
  /// smallest has, and three regions that cross these.
  init(largeWith seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let usual = Int.random(in: 0..<11, using: &generator)
    parts = (0..<340).map { _ in
      let weight = Double.random(in: 0..<1, using: &generator)
      let unit = Unit(
        province: Int(12 * weight * weight), region: .random(in: 0..<3, using: &generator))
      let kind =
        Bool.random(using: &generator) ? usual : Int.random(in: 0..<11, using: &generator)
      return (unit, Int.random(in: 0..<5, using: &generator) > 0 ? kind : nil)
    }
    breakdowns = [
      (
        name: "provincie", figures: ["f", "m"],
        groups: (0..<12).map { number in
          (where: "${kader.provincie} = 'p\(number)'", of: { $0.province == number } as Group)
        }
      ),
      (
        name: "streek", figures: ["f"],
        groups: (0..<3).map { number in
          (where: "${kader.streek} = 'r\(number)'", of: { $0.region == number } as Group)
        }
      ),
    ]
  }

  /// How many responded.
  var respondentCount: Int { parts.count { $0.kind != nil } }

  /// The same wave, in which so many others answered otherwise.
  func changed(_ count: Int, seed: UInt64) -> AttackedWave {
    var generator = SeededGenerator(seed: seed)
    var wave = self
    let respondents = parts.indices.filter { parts[$0].kind != nil }
    for place in respondents.shuffled(using: &generator).prefix(count) {
      wave.parts[place].kind = parts[place].kind.map {
        ($0 + Int.random(in: 1..<11, using: &generator)) % 11
      }
    }
    return wave
  }

  /// The wave, counted by the program.
  func counted() throws -> CountedWave {
    try SplitWave(
      parts: parts.map { unit, kind in
        SplitWave.Part(
          1, "p\(unit.province)", "r\(unit.region)", kind.map { Self.coalitions[$0 / 3] },
          visits: kind.map { Self.visits[$0 % 3] } ?? "")
      }, figures: Self.figures.map(\.json),
      breakdowns: breakdowns.map { breakdown in
        SplitWave.breakdown(
          breakdown.name, of: breakdown.figures, breakdown.groups.map { $0.where })
      }
    ).counted()
  }

  /// A reader of the report on it, who knows who responded.
  func attacker(_ report: PublicReport) -> Attacker {
    let names = Set(Self.figures.map(\.name))
    let places = Dictionary(grouping: parts) { $0.unit }.map { unit, members in
      let respondents = members.count { $0.kind != nil }
      return Attacker.Place(
        respondents: respondents, others: members.count - respondents,
        figures: unit.region < 2 ? names : names.subtracting(["k"]),
        rows: Set(
          breakdowns.flatMap { breakdown in
            breakdown.groups.enumerated().filter { $0.element.of(unit) }.map {
              PublicReport.Row(breakdown: breakdown.name, group: "g\($0.offset)")
            }
          }))
    }
    return Attacker(
      places: places, kindCount: 11,
      figures: Dictionary(uniqueKeysWithValues: Self.figures.map { ($0.name, $0.counted) }),
      numbers: report.numbers[2021, default: []])
  }
}
