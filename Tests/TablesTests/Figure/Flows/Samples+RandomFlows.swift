import Tables
import TestSupport

extension Samples {
  /// What some went through, stage by stage, as numbers of states.
  struct Panel: Sendable {
    let stages: Int
    let states: Int
    /// By one: its states at the stages.
    let paths: [[Int]]

    /// Makes up the paths of a few or many.
    init(_ seed: UInt64) {
      var dice = SeededGenerator(seed: seed)
      let stages = Int.random(in: 2...6, using: &dice)
      let states = Int.random(in: 1...12, using: &dice)
      let size = [0, 1, 5, 273].randomElement(using: &dice) ?? 0
      paths = (0..<size).map { _ in
        (0..<stages).map { _ in
          min(Int.random(in: 0..<states, using: &dice), Int.random(in: 0..<states, using: &dice))
        }
      }
      self.stages = stages
      self.states = states
    }

    /// How many are in a state at a stage.
    func count(_ state: Int, at stage: Int) -> Int { paths.count { $0[stage] == state } }

    /// The figure, with each of them standing for more, and names for the states.
    func figure(_ states: [String], each factor: Int, stages names: [String]) -> Figure {
      let groups = (1..<stages).map { stage in
        TableRowGroup(
          "stap \(stage)",
          states.indices.map { before in
            TableRow(
              states[before],
              states.indices.map { after in
                .count(
                  factor * paths.count { $0[stage - 1] == before && $0[stage] == after })
              } + [.count(factor * count(before, at: stage - 1))])
          })
      }
      let answers = (states.count + 1) / 2
      return Figure(
        .flows(
          FlowStages(
            names, answers: Array(states[..<answers]), nonAnswers: Array(states[answers...]))),
        of: Table(
          name: "stromen", title: "Stromen", labelHeading: "", groupHeading: "",
          columns: (states + ["Totaal"]).map { .numbers($0) }, groups: groups, notes: []),
        description: "")
    }
  }

  /// A figure of flows with texts from outside.
  static func flows(_ seed: UInt64) -> Figure {
    let panel = Panel(seed)
    var dice = SeededGenerator(seed: seed + 1)
    return panel.figure(
      (0..<panel.states).map { anyText(&dice) + " \($0)" },
      each: [1, 1000, 1_000_000].randomElement(using: &dice) ?? 1,
      stages: (0..<panel.stages).map { _ in anyText(&dice) })
  }
}
