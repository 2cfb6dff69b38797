/// A band from a state at a stage to one at the next.
struct FlowBand: Sendable, Hashable {
  let before: Int
  let after: Int
  let count: Int
  /// Its outline as the data of a path.
  let path: String
}

/// The bands between two columns; at each block they lie in the order of the blocks they go to.
func flowBands(
  _ counts: FlowCounts, from earlier: FlowColumn, to later: FlowColumn
) -> [FlowBand] {
  let (startX, endX) = (earlier.x + FlowColumn.width, later.x)
  var reached: [Int: Int] = [:]
  var bands: [FlowBand] = []
  for start in earlier.strata {
    var left = 0
    for end in later.strata {
      let count = counts.count(from: start.state, to: end.state)
      guard count > 0 else { continue }
      let right = reached[end.state, default: 0]
      bands.append(
        FlowBand(
          before: start.state, after: end.state, count: count,
          path: bandPath(
            (startX, start.y(after: left), start.y(after: left + count)),
            (endX, end.y(after: right), end.y(after: right + count)))))
      left += count
      reached[end.state] = right + count
    }
  }
  return bands
}

/// A place where a band is upright, from a height to another.
private typealias BandEnd = (x: Int, top: Int, bottom: Int)

private func bandPath(_ start: BandEnd, _ end: BandEnd) -> String {
  let middle = (start.x + end.x) / 2
  func point(_ x: Int, _ y: Int) -> String { "\(svgLength(x)) \(svgLength(y))" }
  return "M\(point(start.x, start.top))"
    + "C\(point(middle, start.top)) \(point(middle, end.top)) \(point(end.x, end.top))"
    + "V\(svgLength(end.bottom))"
    + "C\(point(middle, end.bottom)) \(point(middle, start.bottom)) "
    + "\(point(start.x, start.bottom))Z"
}
