/// Where stages beside each other stand from left to right, in tenths of a unit.
///
/// The first has its labels to its left, the others to their right; between two stages there is
/// room for bands and for the labels of the earlier one.
struct FlowRoom: Sendable, Hashable {
  /// Between a block and its label.
  static let gap = 70

  private let canvas: Canvas
  private let stages: ClosedRange<Int>
  private let sideWidth: Int

  /// Divides a canvas over stages, with no more room at both sides than the labels there need.
  init(_ stages: ClosedRange<Int>, _ labels: [PictureWords], on canvas: Canvas) {
    let widest =
      switch canvas.format {
      case .wide: 1900
      case .narrow: 1140
      }
    let lines = labels.flatMap { PictureParagraph($0, width: widest).lines }
    sideWidth = lines.reduce(500) { max($0, $1.width) }
    self.stages = stages
    self.canvas = canvas
  }

  /// How many stages stand beside each other at most.
  static func stageCount(on canvas: Canvas) -> Int {
    switch canvas.format {
    case .wide: 4
    case .narrow: 2
    }
  }

  /// The height of the blocks of all at a stage together.
  var height: Int {
    switch canvas.format {
    case .wide: 3000
    case .narrow: 2600
    }
  }

  /// From the left of a block to that of the next stage.
  private var pitch: Int { (last - first) / (stages.count - 1) }
  private var first: Int { canvas.margin + sideWidth + Self.gap }
  private var last: Int { canvas.width - first - FlowColumn.width }

  /// Where the blocks of a stage begin.
  func x(_ stage: Int) -> Int {
    stage == stages.upperBound ? last : first + (stage - stages.lowerBound) * pitch
  }

  /// Whether a stage has its labels where no band passes.
  func isAtSide(_ stage: Int) -> Bool { stage == stages.lowerBound || stage == stages.upperBound }

  /// How wide a label at a stage may be.
  func labelWidth(_ stage: Int) -> Int {
    isAtSide(stage) ? sideWidth : pitch - FlowColumn.width - 3 * Self.gap
  }

  /// The place of a label of a stage.
  func label(_ stage: Int) -> (anchor: PictureText.Anchor, x: Int) {
    stage == stages.lowerBound
      ? (.end, x(stage) - Self.gap) : (.start, x(stage) + FlowColumn.width + Self.gap)
  }

  /// How wide the heading of a stage may be.
  func headingWidth(_ stage: Int) -> Int {
    isAtSide(stage) ? sideWidth + FlowColumn.width : pitch - 2 * Self.gap
  }

  /// The place of the heading of a stage.
  func heading(_ stage: Int) -> (anchor: PictureText.Anchor, x: Int) {
    switch stage {
    case stages.lowerBound: (.end, x(stage) + FlowColumn.width)
    case stages.upperBound: (.start, x(stage))
    default: (.middle, x(stage) + FlowColumn.width / 2)
    }
  }
}
