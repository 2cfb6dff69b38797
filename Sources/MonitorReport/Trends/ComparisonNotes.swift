import TextFormats

/// The notes below numbers of several years that may not simply be compared, and the marks that lead to
/// them: one note for each reason.
struct ComparisonNotes {
  private let comparisons: FigureComparisons
  private let latest: Int
  private var obstacles: [(reason: String, years: Set<Int>)] = []
  private var unstatedYears: Set<Int> = []

  /// Notes about the numbers of some waves beside those of the latest of them.
  init(_ waves: [CountedWave]) {
    comparisons = FigureComparisons(waves)
    latest = waves.map(\.year).max() ?? 0
  }

  /// The mark behind a number of a figure in a year; `nil` when it may be compared.
  mutating func mark(_ figure: String, in year: Int) -> String? {
    switch comparisons.comparison(of: figure, from: year, to: latest) {
    case .comparable: return nil
    case .notStated:
      unstatedYears.insert(year)
      return nil
    case .obstacle(let reason):
      let place = obstacles.firstIndex { $0.reason == reason } ?? obstacles.count
      if place == obstacles.count { obstacles.append((reason, [])) }
      obstacles[place].years.insert(year)
      return Self.mark(place)
    }
  }

  /// The notes, in the order of their marks.
  var texts: [String] {
    let marked = obstacles.enumerated().map { place, obstacle in
      "\(Self.mark(place)) \(subject(obstacle.years)) niet zonder meer te vergelijken met \(latest). "
        + obstacle.reason
    }
    guard !unstatedYears.isEmpty else { return marked }
    return marked + [
      "\(subject(unstatedYears)) misschien niet te vergelijken met \(latest): de vragenlijst zegt er niets "
        + "over."
    ]
  }

  /// The years with their verb: `2019 is`, `2019 en 2020 zijn`.
  private func subject(_ years: Set<Int>) -> String {
    dutchList(years.sorted().map { String($0) }) + (years.count == 1 ? " is" : " zijn")
  }

  /// A small number: `¹`, `¹²`.
  private static func mark(_ place: Int) -> String {
    let digits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
    return String(String(place + 1).compactMap { $0.wholeNumberValue.map { digits[$0] } })
  }
}
