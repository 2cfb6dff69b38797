/// Where labels and bars stand from left to right, in tenths of a unit.
struct BarPlot: Sendable, Hashable {
  /// The widest label beside its bars.
  private static let widestBeside = 2560
  /// Between an end of a bar and its words.
  static let gap = 60

  /// The width of labels, beside their bars or above them.
  let labelWidth: Int
  /// Where bars begin.
  let left: Int
  /// Where the longest bar may end.
  let right: Int

  /// Makes room for labels, and for words at the ends of bars.
  init(_ table: Table, _ series: BarSeries, on canvas: Canvas) {
    let rows = table.groups.flatMap(\.rows)
    switch canvas.format {
    case .wide:
      let labels = rows.map { PictureWords($0.label).width }
      labelWidth = min(labels.max() ?? 0, Self.widestBeside)
      left = max(canvas.margin + labelWidth + 2 * Self.gap, 300)
    case .narrow:
      labelWidth = canvas.textWidth
      left = 180
    }
    let marks = rows.flatMap { row in
      series.columns.map { BarMark(row.cells[$0], on: series.scale) }
    }
    let words = marks.filter { $0.share != nil }.map { $0.words.width + Self.gap + 40 }
    let lastTick = (series.scale.ticks.last?.label.width ?? 0) / 2
    right = canvas.width - canvas.margin - max(words.max() ?? 0, lastTick)
  }

  /// Where a share of the scale ends.
  func x(_ share: Share) -> Int { left + share.part(of: right - left) }
}
