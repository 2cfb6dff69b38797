/// Some stages beside each other, with the bands between them.
struct FlowStrip: Sendable {
  private let census: FlowCensus
  private let stages: ClosedRange<Int>
  private let room: FlowRoom
  private let columns: [FlowColumn]
  private let headings: [PictureText]
  /// Where it ends.
  let bottom: Int

  /// Lays out stages from a height down.
  init(_ census: FlowCensus, _ stages: ClosedRange<Int>, on canvas: Canvas, top: Int) {
    let sides = [stages.lowerBound, stages.upperBound]
    let named = Set(sides.flatMap { census.states(at: $0) })
    let labels = sides.flatMap { side in
      census.states(at: side).map { PictureWords(census.label($0, at: side)) }
    }
    let room = FlowRoom(stages, labels, on: canvas)
    var columns = stages.map { stage in
      FlowColumn(census, stage: stage, x: room.x(stage), height: room.height) { state in
        let isNamed = named.contains(state) && !room.isAtSide(stage)
        return PictureParagraph(
          PictureWords(
            isNamed ? census.words(state, at: stage) : census.label(state, at: stage)),
          width: room.labelWidth(stage))
      }
    }
    let headings = stages.map { stage in
      PictureParagraph.bold(
        PictureWords(census.stages.labels[stage]), width: room.headingWidth(stage))
    }
    let headingBottom = top + (headings.map(\.height).max() ?? 0)
    self.headings = zip(stages, headings).flatMap { stage, lines in
      let (anchor, x) = room.heading(stage)
      return lines.texts(anchor, x: x, top: headingBottom - lines.height).map(\.bold)
    }
    let height = columns.map(\.height).max() ?? 0
    for index in columns.indices { columns[index].place(top: headingBottom + 80, height: height) }
    bottom = headingBottom + 80 + height
    self.columns = columns
    self.room = room
    self.census = census
    self.stages = stages
  }

  /// What is drawn, from the back to the front.
  var elements: [SVGElement] {
    let ink = FlowInk(stages: census.stages)
    let blocks = columns.flatMap { column in
      column.strata.map { stratum in
        ink.block(
          stratum.state,
          Box(
            left: column.x, right: column.x + FlowColumn.width, top: stratum.blockTop,
            bottom: stratum.blockTop + stratum.height))
      }
    }
    let (beside, onBands) = (labels(atSide: true), labels(atSide: false))
    return [
      SVGElement(
        "g", [("stroke-width", "0.7")], bands.map { ink.band($0.before, path: $0.path) })
    ] + blocks + [
      SVGElement("g", [("fill", Ink.paper)], onBands.map(\.ground)),
      SVGElement("g", [("fill", Ink.text)], (headings + beside + onBands).map(\.element)),
    ]
  }

  private func labels(atSide: Bool) -> [PictureText] {
    zip(stages, columns).filter { room.isAtSide($0.0) == atSide }.flatMap { stage, column in
      let (anchor, x) = room.label(stage)
      return column.strata.flatMap { $0.label.texts(anchor, x: x, top: $0.labelTop) }
    }
  }

  /// The bands of all steps, the widest at the back.
  private var bands: [FlowBand] {
    zip(stages.dropLast(), zip(columns, columns.dropFirst())).flatMap { stage, columns in
      flowBands(census.steps[stage], from: columns.0, to: columns.1)
    }.sorted { ($1.count, $0.before, $0.after) < ($0.count, $1.before, $1.after) }
  }
}
