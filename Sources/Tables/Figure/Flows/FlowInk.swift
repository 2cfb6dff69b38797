/// How the blocks and bands of states look: answers from dark to light, others in outline only.
struct FlowInk: Sendable, Hashable {
  private static let dark = (0x00, 0x3A, 0x70)
  private static let light = (0xC4, 0xDC, 0xF0)

  let stages: FlowStages

  /// A block of a state.
  func block(_ state: Int, _ box: Box) -> SVGElement {
    let fill = isAnswer(state) ? shade(state) : Ink.paper
    return SVGElement(
      "rect", box.attributes + [("fill", fill), ("stroke", edge(state))] + dashes(state))
  }

  /// A band from a state; others are seen through it.
  func band(_ state: Int, path: String) -> SVGElement {
    let fill = isAnswer(state) ? shade(state) : Ink.absence
    return SVGElement(
      "path",
      [
        ("d", path), ("fill", fill), ("fill-opacity", isAnswer(state) ? "0.55" : "0.2"),
        ("stroke", isAnswer(state) ? Ink.bandEdge : Ink.absence),
      ] + dashes(state))
  }

  private func isAnswer(_ state: Int) -> Bool { state < stages.answerCount }

  /// The colour of an answer: the first is the darkest, the last the lightest.
  private func shade(_ state: Int) -> String {
    let steps = max(stages.answerCount - 1, 1)
    let levels = zip(parts(Self.dark), parts(Self.light)).map { dark, light in
      dark + (light - dark) * state / steps
    }
    return "#" + levels.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  private func parts(_ colour: (Int, Int, Int)) -> [Int] { [colour.0, colour.1, colour.2] }

  private func edge(_ state: Int) -> String { isAnswer(state) ? Ink.edge : Ink.grid }

  private func dashes(_ state: Int) -> [(String, String)] {
    isAnswer(state) ? [] : [("stroke-dasharray", "3 2")]
  }
}
