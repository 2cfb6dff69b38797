import Municipalities

/// The municipalities of an earlier wave, each with the one of the latest wave that it is now.
struct Following: Sendable {
  /// For each unit of the earlier wave the unit of the latest; `nil` when it was divided, or is not
  /// in the latest frame.
  private(set) var latest: [Int?]

  /// Every municipality of a wave is itself.
  init(itself wave: WaveDivision) {
    latest = wave.codes.indices.map { $0 }
  }

  /// Goes back one wave: from `earlier` to `later`, and from there as before.
  func back(from later: WaveDivision, to earlier: WaveDivision) -> Following {
    let units = Dictionary(uniqueKeysWithValues: later.codes.indices.map { (later.codes[$0], $0) })
    var copy = self
    copy.latest = earlier.codes.map { code in
      let succession = later.register.succession(of: code, after: earlier.day, upTo: later.day)
      guard !succession.isSplit, succession.codes.count == 1 else { return nil }
      return units[succession.codes[0]].flatMap { latest[$0] }
    }
    return copy
  }

  /// For each unit of the latest wave those of the earlier one that became it.
  func predecessors(count: Int) -> [[Int]] {
    var found = [[Int]](repeating: [], count: count)
    for (unit, latest) in latest.enumerated() {
      if let latest { found[latest].append(unit) }
    }
    return found
  }
}
