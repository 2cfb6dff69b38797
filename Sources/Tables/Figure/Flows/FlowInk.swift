/// How the blocks and bands of states look: answers from dark to light, others in outline only.
struct FlowInk: Sendable, Hashable {
  private static let dark = (0x00, 0x3A, 0x70)
  private static let light = (0xC4, 0xDC, 0xF0)

  let stages: FlowStages

  /// A block of a state.
  func block(_ state: Int, _ box: Box) -> SVGElement {
    SVGElement("rect", box.attributes + [("fill", fill(state))] + dashes(state))
  }

  /// A band from a state.
  func band(_ state: Int, path: String) -> SVGElement {
    SVGElement("path", [("d", path), ("fill", fill(state))] + dashes(state))
  }

  private func fill(_ state: Int) -> String {
    guard state < stages.answerCount else { return Ink.paper }
    let steps = max(stages.answerCount - 1, 1)
    let levels = zip(parts(Self.dark), parts(Self.light)).map { dark, light in
      dark + (light - dark) * state / steps
    }
    return "#" + levels.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  private func parts(_ colour: (Int, Int, Int)) -> [Int] { [colour.0, colour.1, colour.2] }

  private func dashes(_ state: Int) -> [(String, String)] {
    state < stages.answerCount ? [] : [("stroke-dasharray", "3 2")]
  }
}
