/// The picture of flows: strips of stages below each other, the next from where one ends.
struct FlowPicture: Sendable {
  /// The picture.
  let picture: Picture

  /// Lays out a table; `nil` when there is nobody at any stage.
  init?(_ table: Table, _ stages: FlowStages, on canvas: Canvas) {
    let census = FlowCensus(table, stages)
    guard stages.labels.indices.contains(where: { !census.states(at: $0).isEmpty }) else {
      return nil
    }
    var elements: [SVGElement] = []
    var y = canvas.top + 80
    let steps = FlowRoom.stageCount(on: canvas) - 1
    for first in stride(from: 0, to: stages.labels.count - 1, by: steps) {
      let last = min(first + steps, stages.labels.count - 1)
      let strip = FlowStrip(census, first...last, on: canvas, top: y)
      elements += strip.elements
      y = strip.bottom + 300
    }
    picture = Picture(elements: elements, bottom: y - 300 + 80)
  }
}
