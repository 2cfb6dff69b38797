import QuestionnaireSchema
import TextFormats

/// How the answer to each question is read from the cells of a batch: quickly where its cell can only
/// be what it most often is, and else with all that a cell may be.
struct CellPlan {
  /// How the cell of one question is read.
  struct Step {
    /// The column of the cell.
    let column: Int
    let way: Way
    /// Where the question's lane starts in the block.
    let lane: Int
    /// The words of its choices.
    let words: ExactCodes.Part
    /// The choices that exclude all others; of a text the number of bytes that is surely not too long.
    let bound: UInt64
  }

  /// What is tried before everything else.
  enum Way: Sendable {
    /// No column has the answer.
    case none
    /// The word of a choice.
    case choice
    /// Words of choices with a space between.
    case ticks
    /// Text that needs no trimming.
    case text
    /// Nothing: the cell, or several of them, can be many things.
    case anything
  }

  let steps: [Step]
  let codes: ExactCodes

  init(_ heading: HeadingBinding, _ questions: [Question], _ block: AnswerBlock) {
    var codes = ExactCodes()
    steps = questions.map { question in
      guard case .single(let column) = heading.answers[question.index] else {
        return Step(
          column: -1, way: heading.answers[question.index].first == nil ? .none : .anything,
          lane: 0, words: .none, bound: 0)
      }
      let isRenamed = heading.codes[column] != nil
      switch (question.kind, block.lane(question.index)) {
      case (.selectOne(let choices), .narrow(let lane)) where !isRenamed:
        return Step(
          column: column, way: .choice, lane: lane, words: codes.add(choices), bound: 0)
      case (.selectMultiple(let choices), .wide(let lane, _))
      where !isRenamed && choices.hasPlainTicks:
        return Step(
          column: column, way: .ticks, lane: lane, words: codes.add(choices),
          bound: choices.mask(where: \.isExclusive))
      case (.text(let maxLength), .wide(let lane, _)) where !isRenamed:
        let longest = min(maxLength ?? TextPlace.longest, TextPlace.longest)
        return Step(
          column: column, way: .text, lane: lane, words: .none, bound: UInt64(max(0, longest)))
      default: return Step(column: column, way: .anything, lane: 0, words: .none, bound: 0)
      }
    }
    self.codes = codes
  }

  /// The ticks of a cell in which each word, with a single space between, names a choice; 0 when it has to
  /// be looked at otherwise.
  func ticks(
    _ bytes: borrowing Span<UInt8>, _ range: Range<Int>, _ step: Step
  ) -> UInt64 {
    var ticks: UInt64 = 0
    var start = range.lowerBound
    while start < range.upperBound {
      let end = wordEnd(bytes, start..<range.upperBound)
      let code = codes.code(bytes, start..<end, in: step.words)
      if code == 0 { return 0 }
      ticks |= 1 << UInt64(code - 1)
      start = end + 1
      // A space at the end has no word behind it.
      if start == range.upperBound { return 0 }
    }
    return ticks & step.bound != 0 && ticks.nonzeroBitCount > 1 ? 0 : ticks
  }
}

/// The first space in a range, or its end.
@inline(__always)
private func wordEnd(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Int {
  var offset = range.lowerBound
  while offset + 8 <= range.upperBound {
    let word = bytes.eightBytes(at: offset) ^ 0x2020_2020_2020_2020
    let found = (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
    if found != 0 { return offset + found.trailingZeroBitCount / 8 }
    offset += 8
  }
  while offset < range.upperBound, bytes[offset] != 32 { offset += 1 }
  return offset
}
