public import QuestionnaireSchema

/// How municipalities moved between the categories of a figure, from wave to wave.
///
/// Every municipality of the latest wave that the figure is about is followed back. One that others
/// went up in has in earlier waves the most advanced state of those of them that answered; one that
/// was divided is not followed. It holds counts only.
///
/// Source: our own rule; that of the RIVM is not known.
public struct CountedFlow: Sendable {
  /// What is followed.
  public let definition: FlowDefinition
  /// The states: the categories in the order of the flow, and after them those without an answer.
  public let states: [State]
  /// The waves, from the first to the latest.
  public let stages: [Stage]
  /// For each wave but the last: how many went from a state to a state of the next wave.
  public let moves: [[[Int]]]

  /// A state in which a municipality can be.
  public enum State: Sendable, Hashable {
    /// In a category, with its label.
    case category(String)
    /// It responded, and gave no answer that is in a category.
    case blank
    /// It did not respond.
    case nonresponse
    /// It was not asked.
    case notAsked
  }

  /// A wave.
  public struct Stage: Sendable, Hashable {
    /// The year.
    public let year: Int
    /// How many of the followed municipalities are in each state.
    public let followed: [Int]
    /// How many municipalities of the wave itself, in its own division, are in each state.
    public let own: [Int]
    /// How many of the followed municipalities came from more than one of this wave.
    public let merged: Int
    /// How many of this wave's own went up in those.
    public let mergedFrom: Int
    /// How many of this wave's own are in each state, without those that became none of the followed.
    public let kept: [Int]

    /// How many of this wave's own, that the figure is about, are none of the followed.
    public var lost: Int { own.reduce(0, +) - kept.reduce(0, +) }
  }

  /// Follows the municipalities of the latest wave; `nil` when fewer than two waves have the figure.
  init?(_ definition: FlowDefinition, over waves: [WaveStandings]) {
    let waves = waves.filter { $0.states[definition.figure] != nil }.sorted { $0.year < $1.year }
    guard waves.count > 1, let latest = waves.last,
      let figure = latest.questionnaire.figure(named: definition.figure)
    else { return nil }
    self.definition = definition
    let order = definition.order
    states =
      order.map { name in .category(figure.category(named: name)?.label ?? name) }
      + [.blank, .nonresponse, .notAsked]
    let ranks = waves.map { Self.ranks($0, definition) }
    let isFollowed = (ranks.last ?? []).map { $0 < order.count + 2 }
    var following = Following(itself: latest.division)
    var stages: [Stage] = []
    var placed: [[Int]] = []
    for index in waves.indices.reversed() {
      if index < waves.count - 1 {
        following = following.back(from: waves[index + 1].division, to: waves[index].division)
      }
      let predecessors = following.predecessors(count: latest.division.codes.count)
      let stage = Self.stage(
        waves[index].year, ranks[index], predecessors, isFollowed, states: states.count)
      stages.insert(stage.counts, at: 0)
      placed.insert(stage.ranks, at: 0)
    }
    self.stages = stages
    let count = states.count
    moves = zip(placed, placed.dropFirst()).map { from, to in
      var table = [[Int]](repeating: [Int](repeating: 0, count: count), count: count)
      for unit in from.indices where isFollowed[unit] { table[from[unit]][to[unit]] += 1 }
      return table
    }
  }

  /// The place of each unit's state among the states of the flow.
  private static func ranks(_ wave: WaveStandings, _ definition: FlowDefinition) -> [Int] {
    let order = definition.order
    let figure = wave.questionnaire.figure(named: definition.figure)
    let places = (figure?.categories ?? []).map { order.firstIndex(of: $0.name) ?? order.count }
    return wave.states[definition.figure, default: []].map { state in
      switch state {
      case .category(let number): places[Int(number)]
      case .blank: order.count
      case .nonresponse: order.count + 1
      case .notAsked: order.count + 2
      }
    }
  }

  /// Counts a wave, and gives the state in it of each unit of the latest wave.
  private static func stage(
    _ year: Int, _ ranks: [Int], _ predecessors: [[Int]], _ isFollowed: [Bool], states: Int
  ) -> (counts: Stage, ranks: [Int]) {
    let notAsked = states - 1
    var followed = [Int](repeating: 0, count: states)
    var own = followed
    for rank in ranks where rank < notAsked { own[rank] += 1 }
    var merged = 0
    var mergedFrom = 0
    var kept = followed
    let placed = predecessors.enumerated().map { unit, earlier in
      let rank = earlier.map { ranks[$0] }.min() ?? notAsked
      guard isFollowed[unit] else { return rank }
      followed[rank] += 1
      for unit in earlier where ranks[unit] < notAsked { kept[ranks[unit]] += 1 }
      if earlier.count > 1 {
        merged += 1
        mergedFrom += earlier.count
      }
      return rank
    }
    let counts = Stage(
      year: year, followed: followed, own: own, merged: merged, mergedFrom: mergedFrom, kept: kept)
    return (counts, placed)
  }
}

extension CountedFlow {
  /// The flows that the latest of some waves defines.
  public static func flows(over waves: [WaveStandings]) -> [CountedFlow] {
    let latest = waves.max { $0.year < $1.year }
    return (latest?.questionnaire.flows ?? []).compactMap { CountedFlow($0, over: waves) }
  }
}
