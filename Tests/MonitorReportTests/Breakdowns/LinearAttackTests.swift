import MonitorReport
import QuestionnaireSchema
import TestSupport
import Testing

/// A random wave with two breakdowns, and a reader who works out what can be worked out.
///
/// The reader knows who responded, and has the whole and the shown rows; every respondent is an
/// unknown. What follows from that is found with fractions, apart from the program.
private struct Attack {
  struct Unit {
    let province: Int
    let region: Int
    let coalition: Bool
    let hasAnswered: Bool
  }

  let respondents: [Unit]
  let wave: CountedWave
  let groups: [[(Unit) -> Bool]]

  init(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let provinces = Int.random(in: 2...4, using: &generator)
    let regions = Int.random(in: 1...3, using: &generator)
    var parts: [SplitWave.Part] = []
    var respondents: [Unit] = []
    for province in 0..<provinces {
      for region in 0..<regions where Int.random(in: 0..<4, using: &generator) > 0 {
        for _ in 0..<Int.random(in: 0...12, using: &generator) {
          let unit = Unit(
            province: province, region: region, coalition: .random(using: &generator),
            hasAnswered: Int.random(in: 0..<5, using: &generator) > 0)
          let responds = Int.random(in: 0..<4, using: &generator) > 0
          if responds { respondents.append(unit) }
          parts.append(
            .init(
              1, "p\(province)", "r\(region)", responds ? unit.coalition ? "ja" : "nee" : nil,
              visits: unit.hasAnswered ? "ja" : ""))
        }
      }
    }
    parts.append(.init(1, "p0", "r0", nil))
    // The last province is in no group; the regions may have a group that overlaps others.
    let isCovered = Bool.random(using: &generator)
    let shown = 0..<(isCovered ? provinces : provinces - 1)
    let overlapping = Bool.random(using: &generator)
    let ofProvinces = shown.map { number in { (unit: Unit) in unit.province == number } }
    let ofRegions =
      (0..<regions).map { number in { (unit: Unit) in unit.region == number } }
      + (overlapping ? [{ (unit: Unit) in unit.region == 0 || unit.province == 0 }] : [])
    let written =
      SplitWave.groups("streek", (0..<regions).map { "r\($0)" })
      + (overlapping ? ["${kader.streek} = 'r0' or ${kader.provincie} = 'p0'"] : [])
    self.respondents = respondents
    groups = [ofProvinces, ofRegions]
    wave = try SplitWave(
      parts: parts,
      figures: [
        SplitWave.figure(
          "f",
          bases: [
            #""over": "population""#, #""over": "respondents", "where": "answered(${bezoek})""#,
          ]),
        SplitWave.figure("g", bases: [#""over": "frame""#]),
      ],
      breakdowns: [
        SplitWave.breakdown(
          "provincie", of: ["f"], SplitWave.groups("provincie", shown.map { "p\($0)" })),
        SplitWave.breakdown("streek", of: ["f", "g"], written),
      ]
    ).counted()
  }

  /// A larger wave: 250 respondents in twelve provinces, twenty-five regions that cross these, and six
  /// pairs of provinces.
  init(largeWith seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    respondents = (0..<250).map { _ in
      Unit(
        province: .random(in: 0..<12, using: &generator),
        region: .random(in: 0..<25, using: &generator), coalition: .random(using: &generator),
        hasAnswered: true)
    }
    groups = [
      (0..<12).map { number in { $0.province == number } },
      (0..<25).map { number in { $0.region == number } },
      (0..<6).map { number in { $0.province / 2 == number } },
    ]
    wave = try SplitWave(
      parts: respondents.map {
        .init(1, "p\($0.province)", "r\($0.region)", $0.coalition ? "ja" : "nee")
      },
      figures: [SplitWave.figure("f", bases: [#""over": "respondents""#])],
      breakdowns: [
        SplitWave.breakdown(
          "provincie", of: ["f"], SplitWave.groups("provincie", (0..<12).map { "p\($0)" })),
        SplitWave.breakdown(
          "streek", of: ["f"], SplitWave.groups("streek", (0..<25).map { "r\($0)" })),
        SplitWave.breakdown(
          "delen", of: ["f"],
          (0..<6).map { number in
            SplitWave.groups("provincie", ["p\(number * 2)", "p\(number * 2 + 1)"])
              .joined(separator: " or ")
          }),
      ]
    ).counted()
  }

  /// The groups that are shown of at least one figure.
  var shown: [(Unit) -> Bool] {
    zip(["provincie", "streek", "delen"], groups).flatMap { name, groups in
      groups.indices.filter { group in
        wave.breakdowns.contains {
          $0.definition.name == name && $0.rows[group].population > 0 && !$0.rows[group].isHidden
        }
      }.map { groups[$0] }
    }
  }

  /// Respondents who are in the same groups, as the places of one of them and of all.
  var kinds: [[Int]] {
    Dictionary(grouping: respondents.indices) { place in
      groups.joined().map { $0(respondents[place]) }
    }.values.sorted { $0[0] < $1[0] }
  }

  /// Whether the numbers of some respondents are not to be told.
  func isUnsafe(_ places: [Int]) -> Bool {
    let answered = places.filter { respondents[$0].hasAnswered }
    return [places, answered].contains { base in
      let formed = base.count { respondents[$0].coalition }
      return base.count < 5 || base.count < 10 && (formed == 0 || formed == base.count)
    }
  }
}

/// A fraction, in lowest terms.
private struct Fraction: Hashable {
  let top: Int
  let bottom: Int

  init(_ top: Int, _ bottom: Int = 1) {
    var (divisor, rest) = (abs(bottom), abs(top))
    while rest > 0 { (divisor, rest) = (rest, divisor % rest) }
    self.top = (bottom < 0 ? -top : top) / divisor
    self.bottom = abs(bottom) / divisor
  }

  static func - (left: Self, right: Self) -> Self {
    Self(left.top * right.bottom - right.top * left.bottom, left.bottom * right.bottom)
  }

  static func * (left: Self, right: Self) -> Self {
    Self(left.top * right.top, left.bottom * right.bottom)
  }
}

/// What follows from some sums.
private struct Sums {
  private var lines: [(pivot: Int, line: [Fraction])] = []

  init(_ sums: [[Int]]) {
    for sum in sums {
      let rest = rest(of: sum)
      guard let pivot = rest.firstIndex(where: { $0.top != 0 }) else { continue }
      let inverse = Fraction(rest[pivot].bottom, rest[pivot].top)
      lines.append((pivot, rest.map { $0 * inverse }))
    }
  }

  func gives(_ sum: [Int]) -> Bool { rest(of: sum).allSatisfy { $0.top == 0 } }

  /// What is left of a sum when everything is taken off that follows.
  func rest(of sum: [Int]) -> [Fraction] {
    lines.reduce(sum.map { Fraction($0) }) { rest, next in
      let factor = rest[next.pivot]
      return zip(rest, next.line).map { $0 - factor * $1 }
    }
  }
}

@Test(arguments: 1...150)
func tellsNoUnsafeSetToWhoSolvesTheEquations(seed: UInt64) throws {
  let attack = try Attack(seed: seed)
  let kinds = attack.kinds
  try #require(kinds.count <= 16)
  let whole = [Int](repeating: 1, count: kinds.count)
  let shown = attack.shown.map { isIn in
    kinds.map { isIn(attack.respondents[$0[0]]) ? 1 : 0 }
  }
  let sums = Sums([whole] + shown)
  for choice in 1..<max(1, 1 << kinds.count) {
    let chosen = kinds.indices.map { choice >> $0 & 1 }
    // Nothing can be done about what the whole tells by itself.
    guard chosen != whole else { continue }
    let places = kinds.indices.filter { chosen[$0] == 1 }.flatMap { kinds[$0] }
    if attack.isUnsafe(places) { #expect(!sums.gives(chosen)) }
  }
}

@Test func stillShowsRowsOfRandomWaves() throws {
  let shown = try (1...150).map { try Attack(seed: UInt64($0)).shown.count }
  #expect(shown.reduce(0, +) > 150)
}

@Test(arguments: 1...4)
func tellsNothingOfTwoKindsOfMunicipalitiesInALargerWave(seed: UInt64) throws {
  let attack = try Attack(largeWith: seed)
  let kinds = attack.kinds
  let shown = attack.shown.map { isIn in
    kinds.map { isIn(attack.respondents[$0[0]]) ? 1 : 0 }
  }
  #expect(shown.count > 20)
  let sums = Sums([[Int](repeating: 1, count: kinds.count)] + shown)
  var places: [[Fraction]: Int] = [:]
  for kind in kinds.indices {
    let rest = sums.rest(of: kinds.indices.map { $0 == kind ? 1 : 0 })
    if rest.allSatisfy({ $0.top == 0 }) { #expect(!attack.isUnsafe(kinds[kind])) }
    // Two follow together when what is left of the one takes off what is left of the other.
    if let other = places[rest.map { Fraction(0) - $0 }] {
      #expect(!attack.isUnsafe(kinds[kind] + kinds[other]))
    }
    places[rest] = kind
  }
}

@Test func decidesOnALargerWaveWithoutHidingToBeSure() throws {
  // Besides the rows that are small themselves no more than six are hidden.
  let attack = try Attack(largeWith: 1)
  let small = attack.groups.joined().count { isIn in
    let places = attack.respondents.indices.filter { isIn(attack.respondents[$0]) }
    return attack.isUnsafe(places)
  }
  let count = attack.groups.joined().count { _ in true }
  #expect(attack.shown.count >= count - small - 6)
}
