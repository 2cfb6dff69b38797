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

  /// How many are in a state at a stage, by the steps before and behind it.
  ///
  /// Where the two do not agree, for some came or left between them, the larger sum counts.
  func sum(_ state: Int, at stage: Int) -> FlowSum {
    let before = stage > 0 ? [steps[stage - 1].reaching(state)] : []
    let behind = stage < steps.count ? [steps[stage].leaving(state)] : []
    let sums = before + behind
    let largest = sums.reduce(0) { max($0, $1.known) }
    return FlowSum(
      known: largest, isWhole: sums.contains { $0.known == largest && $0.isWhole })
  }

  /// The states that there is anything of at a stage.
  func states(at stage: Int) -> [Int] {
    stages.states.indices.filter { sum($0, at: stage) != .nobody }
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
      stages.states.indices.reduce(0) { $0 + sum($1, at: stage).known }
    }.max() ?? 0
  }
}
