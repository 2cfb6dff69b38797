/// A random wave with figures that count the same in different ways, and breakdowns that cross.
///
/// The kinds of answers are those to two questions together: `ja`, `bezig`, `nee` and nothing for the
/// coalition, times `ja`, `nee` and nothing for the visits; nothing for both is no response.
package struct AttackedWave {
  private struct Unit: Hashable {
    let province: Int
    let region: Int
  }

  private var parts: [(unit: Unit, kind: Int?)]
  private let breakdowns: [(name: String, figures: [String], groups: [(where: String, of: Group)])]
  private typealias Group = @Sendable (Unit) -> Bool

  /// Makes a wave.
  package init(seed: UInt64) {
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
  package init(largeWith seed: UInt64) {
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
  package var respondentCount: Int { parts.count { $0.kind != nil } }

  /// How many did not.
  package var othersCount: Int { parts.count - respondentCount }

  /// The same wave, in which so many respondents answered otherwise, and so many others answered.
  package func changed(_ count: Int, newcomers: Int, seed: UInt64) -> AttackedWave {
    var generator = SeededGenerator(seed: seed)
    var wave = self
    let places = parts.indices.shuffled(using: &generator)
    for place in places.filter({ parts[$0].kind != nil }).prefix(count) {
      wave.parts[place].kind = parts[place].kind.map {
        ($0 + Int.random(in: 1..<11, using: &generator)) % 11
      }
    }
    for place in places.filter({ parts[$0].kind == nil }).prefix(newcomers) {
      wave.parts[place].kind = Int.random(in: 0..<11, using: &generator)
    }
    return wave
  }

  /// The wave as it is written.
  package var written: SplitWave {
    SplitWave(
      parts: parts.map { unit, kind in
        SplitWave.Part(
          1, "p\(unit.province)", "r\(unit.region)", kind.map { Self.coalitions[$0 / 3] },
          visits: kind.map { Self.visits[$0 % 3] } ?? "")
      }, figures: Self.figures.map(\.json),
      breakdowns: breakdowns.map { breakdown in
        SplitWave.breakdown(
          breakdown.name, of: breakdown.figures, breakdown.groups.map { $0.where })
      })
  }

  /// A reader of the report on it, who knows who responded.
  package func attacker(_ report: PublicReport) -> Attacker {
    let places = Dictionary(grouping: parts) { $0.unit }.map { unit, members in
      let respondents = members.count { $0.kind != nil }
      return Attacker.Place(
        respondents: respondents, others: members.count - respondents,
        figures: Self.figures(of: unit), rows: rows(of: unit))
    }
    return Attacker(
      places: places, kindCount: 11, figures: Self.counted,
      numbers: report.numbers[2021, default: []])
  }

  /// A reader of the report on it and of that on a later edition, in which the same municipalities are.
  package func attacker(
    _ report: PublicReport, beside later: AttackedWave, _ laterReport: PublicReport
  ) -> Attacker {
    let both = zip(parts, later.parts).map { (unit: $0.unit, before: $0.kind, after: $1.kind) }
    let places = Dictionary(grouping: both) { $0.unit }.map { unit, members in
      func count(before: Bool, after: Bool) -> Int {
        members.count { ($0.before != nil) == before && ($0.after != nil) == after }
      }
      return Attacker.TwofoldPlace(
        stayed: count(before: true, after: true), came: count(before: false, after: true),
        left: count(before: true, after: false), others: count(before: false, after: false),
        figures: Self.figures(of: unit), rows: rows(of: unit))
    }
    return Attacker(
      places: places, kindCount: 11, figures: Self.counted,
      numbers: report.numbers[2021, default: []], later: laterReport.numbers[2021, default: []],
      changed: both.count { $0.before != nil && $0.after != nil && $0.before != $0.after })
  }

  private static var counted: [String: Attacker.Counted] {
    Dictionary(uniqueKeysWithValues: figures.map { ($0.name, $0.counted) })
  }

  private static func figures(of unit: Unit) -> Set<String> {
    let names = Set(figures.map(\.name))
    return unit.region < 2 ? names : names.subtracting(["k"])
  }

  private func rows(of unit: Unit) -> Set<PublicReport.Row> {
    Set(
      breakdowns.flatMap { breakdown in
        breakdown.groups.enumerated().filter { $0.element.of(unit) }.map {
          PublicReport.Row(breakdown: breakdown.name, group: "g\($0.offset)")
        }
      })
  }
}
