/// The picture of bars: rows below each other, each with a bar for every column that is drawn.
struct BarPicture: Sendable {
  /// From the top of a bar to that of the next in its row.
  static let barPitch = 190
  static let barHeight = 150
  private static let rowGap = 120
  private static let groupGap = 120

  private let series: BarSeries
  private let plot: BarPlot
  private let canvas: Canvas
  private let fills: [BarFill]
  private var y: Int
  private var grid: [SVGElement] = []
  private var axis: [SVGElement] = []
  private var bars: [SVGElement] = []
  /// Texts that lines of the grid pass behind.
  private var onGrid: [PictureText] = []
  private var texts: [PictureText] = []

  /// Lays out a table; `nil` when it has no column to draw.
  init?(_ table: Table, on canvas: Canvas) {
    guard let series = BarSeries(table) else { return nil }
    self.series = series
    self.canvas = canvas
    plot = BarPlot(table, series, on: canvas)
    fills = BarFill.looks(series.columns.count)
    y = canvas.top + 80
    addLegend(series.columns.map { table.columns[$0].heading })
    addTicks()
    for group in table.groups { add(group) }
    addTicks()
    y += 80
  }

  /// The picture, from the back to the front.
  var picture: Picture {
    Picture(
      elements: [
        SVGElement("g", [("stroke", Ink.grid), ("stroke-dasharray", "1 3")], grid),
        SVGElement("g", [("stroke", Ink.edge)], bars),
        SVGElement("g", [("stroke", Ink.text)], axis),
        SVGElement("g", [("fill", Ink.paper)], onGrid.map(\.ground)),
        SVGElement("g", [("fill", Ink.text)], (texts + onGrid).map(\.element)),
      ], bottom: y)
  }
}

extension BarPicture {
  private mutating func addLegend(_ headings: [String]) {
    let sample = headings.count > 1 ? 300 : 0
    var x = canvas.margin
    var isEmpty = true
    for (heading, fill) in zip(headings, fills) {
      let words = PictureWords.label(heading, widest: canvas.textWidth - sample)
      if !isEmpty, x + sample + words.width > canvas.width - canvas.margin {
        x = canvas.margin
        y += PictureParagraph.lineHeight + 20
      }
      isEmpty = false
      if sample > 0 {
        bars.append(fill.element(Box(left: x, right: x + 220, top: y + 20, bottom: y + 160)))
      }
      if !words.text.isEmpty {
        texts.append(
          PictureText(words, .start, x: x + sample, baseline: y + PictureText.size))
      }
      x += sample + words.width + 240
    }
    y += PictureParagraph.lineHeight + 100
  }

  /// The values of the lines, as many as fit beside each other.
  private mutating func addTicks() {
    let ticks = series.scale.ticks
    let widest = (ticks.map(\.label.width).max() ?? 0) + 80
    let step = (1...ticks.count).first { step in
      (plot.right - plot.left) * step >= widest * (ticks.count - 1)
    }
    for (index, tick) in ticks.enumerated() where index % (step ?? ticks.count) == 0 {
      texts.append(
        PictureText(
          tick.label, .middle, x: plot.x(tick.place), baseline: y + PictureText.size))
    }
    y += PictureParagraph.lineHeight
  }

  private mutating func add(_ group: TableRowGroup) {
    if let label = group.label {
      let lines = PictureParagraph.bold(PictureWords(label), width: canvas.textWidth)
      y += Self.groupGap
      texts += lines.texts(.start, x: canvas.margin, top: y).map(\.bold)
      y += lines.height
    }
    let top = y
    for row in group.rows { add(row) }
    if canvas.format == .wide, !group.rows.isEmpty { addGrid(from: top, to: y) }
  }

  private mutating func add(_ row: TableRow) {
    let label = PictureParagraph(PictureWords(row.label), width: plot.labelWidth)
    let height = series.columns.count * Self.barPitch
    switch canvas.format {
    case .wide:
      let room = max(label.height, height)
      let top = y + Self.rowGap / 2
      texts += label.texts(
        .end, x: plot.left - 2 * BarPlot.gap, top: top + (room - label.height) / 2)
      addBars(row, top: top + (room - height) / 2)
      y += room + Self.rowGap
    case .narrow:
      y += Self.rowGap
      texts += label.texts(.start, x: canvas.margin, top: y)
      y += label.height
      addBars(row, top: y)
      addGrid(from: y, to: y + height)
      y += height
    }
  }

  private mutating func addBars(_ row: TableRow, top: Int) {
    for (index, column) in series.columns.enumerated() {
      let mark = BarMark(row.cells[column], on: series.scale)
      let top = top + index * Self.barPitch
      let end = mark.share.map { plot.x($0) } ?? plot.left
      if end > plot.left {
        let box = Box(
          left: plot.left, right: end, top: top + (Self.barPitch - Self.barHeight) / 2,
          bottom: top + (Self.barPitch + Self.barHeight) / 2)
        bars.append(fills[index].element(box))
      }
      let widest = canvas.width - canvas.margin - end - BarPlot.gap
      let words = PictureWords.label(mark.words.text, widest: widest)
      guard !words.text.isEmpty else { continue }
      onGrid.append(
        PictureText(words, .start, x: end + BarPlot.gap, baseline: top + PictureText.size))
    }
  }

  private mutating func addGrid(from top: Int, to bottom: Int) {
    for tick in series.scale.ticks.dropFirst() {
      let x = plot.x(tick.place)
      grid.append(svgLine(from: (x, top), to: (x, bottom)))
    }
    axis.append(svgLine(from: (plot.left, top), to: (plot.left, bottom)))
  }
}
