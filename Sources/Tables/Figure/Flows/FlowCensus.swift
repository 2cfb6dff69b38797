import TextFormats

/// The steps between stages, and how many are in each state at each stage.
struct FlowCensus: Sendable, Hashable {
  let stages: FlowStages
  let steps: [FlowCounts]

  /// Reads a table.
  init(_ table: Table, _ stages: FlowStages) {
    steps = table.groups.map { FlowCounts($0, table.columns, stages.states) }
    self.stages = stages
  }

  /// How many are in a state at a stage.
  ///
  /// Where the two steps beside the stage do not agree, those that reach it count, unless only
  /// those that leave it are all shown.
  func sum(_ state: Int, at stage: Int) -> FlowSum {
    let reaching = stage > 0 ? steps[stage - 1].reaching(state) : nil
    let leaving = stage < steps.count ? steps[stage].leaving(state) : nil
    guard let reaching, let leaving else { return reaching ?? leaving ?? FlowSum([]) }
    return reaching.isWhole || !leaving.isWhole && reaching.known >= leaving.known
      ? reaching : leaving
  }

  /// The room that a state needs at a stage: the larger of those that reach and leave it.
  func extent(_ state: Int, at stage: Int) -> Int {
    max(
      stage > 0 ? steps[stage - 1].reaching(state).known : 0,
      stage < steps.count ? steps[stage].leaving(state).known : 0)
  }

  /// The states that there is anything of at a stage.
  func states(at stage: Int) -> [Int] {
    stages.states.indices.filter { extent($0, at: stage) > 0 || !sum($0, at: stage).isWhole }
  }

  /// How many are in a state at a stage, in words.
  func words(_ state: Int, at stage: Int) -> String {
    let sum = sum(state, at: stage)
    return (sum.isWhole ? "" : "ten minste ") + dutchInteger(sum.known)
  }

  /// A state at a stage: its name, and how many are in it.
  func label(_ state: Int, at stage: Int) -> String {
    stages.states[state] + " " + words(state, at: stage)
  }

  /// The most that are at a stage.
  var largestTotal: Int {
    stages.labels.indices.map { stage in
      stages.states.indices.reduce(0) { $0 + extent($1, at: stage) }
    }.max() ?? 0
  }
}
