/// The states at a stage, below each other: each has a block, and room for its label beside it.
struct FlowColumn: Sendable, Hashable {
  /// A state at a stage.
  struct Stratum: Sendable, Hashable {
    let state: Int
    /// How many the height of the block stands for.
    let extent: Int
    /// The height of the block.
    let height: Int
    let label: PictureParagraph
    /// Where the room begins that the block and its label share.
    var top = 0

    /// The height of the room.
    var room: Int { max(height, label.height) }
    var blockTop: Int { top + (room - height) / 2 }
    var labelTop: Int { top + (room - label.height) / 2 }

    /// Where a part of the block begins, after so many.
    func y(after count: Int) -> Int { blockTop + (extent == 0 ? 0 : height * count / extent) }
  }

  /// The width of a block.
  static let width = 120
  private static let leastHeight = 30
  private static let gap = 90

  /// Where the blocks begin.
  let x: Int
  private(set) var strata: [Stratum]

  /// Measures the states at a stage, with a height for the largest total of all stages.
  init(
    _ census: FlowCensus, stage: Int, x: Int, height: Int,
    labels: (_ state: Int) -> PictureParagraph
  ) {
    let whole = max(census.largestTotal, 1)
    strata = census.states(at: stage).map { state in
      let extent = census.sum(state, at: stage).known
      return Stratum(
        state: state, extent: extent,
        height: max(Self.leastHeight, (2 * extent * height + whole) / (2 * whole)),
        label: labels(state))
    }
    self.x = x
  }

  /// The least height of all together.
  var height: Int {
    strata.reduce(0) { $0 + $1.room } + max(strata.count - 1, 0) * Self.gap
  }

  /// Puts the states below each other, with equal room between them up to a height.
  mutating func place(top: Int, height: Int) {
    let gaps = max(strata.count - 1, 1)
    let gap = Self.gap + min((height - self.height) / gaps, 3 * Self.gap)
    var y = top
    for index in strata.indices {
      strata[index].top = y
      y += strata[index].room + gap
    }
  }

  /// The state with a number, if there is anything of it.
  func stratum(_ state: Int) -> Stratum? { strata.first { $0.state == state } }
}
