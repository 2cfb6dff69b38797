import QuestionnaireSchema
import TextFormats

/// What points and commas mean in the numbers of a column, as far as its numbers show.
enum NumberMarks: Sendable, Hashable {
  /// Nothing shows it. A comma stands before decimals, as the Dutch write it; a point can be either.
  case unknown
  /// Somewhere a point can only stand before decimals, and nowhere between thousands.
  case decimalPoints
  /// Somewhere a point can only stand before decimals, and somewhere only between thousands.
  case mixed
  /// It was said what stands before decimals.
  case said(NumberMark)

  /// What is known of a column in which points were seen before decimals, between thousands, or both.
  ///
  /// That some stand between thousands does not tell what the others do.
  init(shown: Set<PointUse>) {
    self = shown.count > 1 ? .mixed : shown.contains(.decimals) ? .decimalPoints : .unknown
  }

  /// What a point can only be in a number.
  enum PointUse: Hashable {
    case decimals, thousands

    /// What a number shows; `nil` when it shows nothing.
    init?(in number: WrittenNumber) {
      switch number {
      case .number(_, decimalMark: .point?), .grouped(_, groupMark: .comma): self = .decimals
      case .grouped(_, groupMark: .point): self = .thousands
      // The Dutch write a comma before decimals, whatever a point is.
      case .number, .either, .malformed: return nil
      }
    }
  }
}

extension AnswerCoder {
  /// Codes a number; without marks it costs no more than its digits.
  func codeNumber(
    _ bytes: borrowing Span<UInt8>, _ range: Range<Int>, marks: NumberMarks
  ) -> CodedAnswer {
    let plain = ParsedNumber(range, in: bytes, decimals: .refused)
    if plain != .malformed { return number(plain) }
    if !isInteger, !canBeTwoNumbers(bytes, range) {
      let decimal = ParsedNumber(range, in: bytes, decimals: .allowed)
      if decimal != .malformed { return number(decimal) }
    }
    var written = WrittenNumber(range, in: bytes)
    if written == .malformed {
      if bytes[range.upperBound - 1] == UInt8(ascii: "%") { return .fault(.percentage) }
      if range.contains(where: { bytes[$0] >= 0x80 }) {
        let text = comparable(repairedText(bytes, range))
        written = WrittenNumber(0..<text.utf8.count, in: text.utf8.span)
      }
    }
    // A whole number has no decimals, not even zeros.
    if isInteger, hasBothMarks(bytes, range) { return .fault(.invalid) }
    return code(written, marks)
  }

  private func hasBothMarks(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool {
    var marks: Set<NumberMark> = []
    for index in range { if let mark = NumberMark(rawValue: bytes[index]) { marks.insert(mark) } }
    return marks.count > 1
  }

  /// Codes a number as it stands in a sheet, where a point stands before decimals.
  func codeNumber(inSheet bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> CodedAnswer {
    number(ParsedNumber(range, in: bytes, decimals: isInteger ? .refused : .allowed))
  }

  /// Codes a number with points or commas in it.
  ///
  /// An integer has no decimals, so that a point in it can only stand between thousands.
  private func code(_ written: WrittenNumber, _ marks: NumberMarks) -> CodedAnswer {
    switch written {
    case .malformed: return .fault(.invalid)
    case .number(let parsed, let decimalMark):
      if case .said(let said) = marks, let decimalMark, said != decimalMark {
        return .fault(.invalid)
      }
      return isInteger && decimalMark != nil ? .fault(.invalid) : number(parsed)
    case .grouped(let parsed, let groupMark):
      return marks == .said(groupMark) ? .fault(.invalid) : number(parsed)
    case .either(_, let grouped, .point) where isInteger && marks != .said(.point):
      return number(grouped)
    case .either(let decimal, let grouped, let mark):
      switch (marks, mark) {
      case (.said(let said), _) where said != mark: return number(grouped)
      case (_, _) where isInteger: return .fault(.invalid)
      case (.said, _), (.decimalPoints, .point), (.unknown, .comma): return number(decimal)
      case (.unknown, .point), (.decimalPoints, .comma), (.mixed, _): return .fault(.twoNumbers)
      }
    }
  }

  /// Whether the question takes whole numbers only.
  var isInteger: Bool { if case .integer = question.kind { true } else { false } }

  /// Whether the question takes a number.
  var takesNumber: Bool {
    switch question.kind {
    case .integer, .decimal: true
    case .selectOne, .selectMultiple, .text, .date: false
    }
  }

  /// Codes a number that was read.
  func number(_ parsed: ParsedNumber) -> CodedAnswer {
    let bounds: NumberBounds
    switch question.kind {
    case .integer(let own), .decimal(let own): bounds = own
    case .selectOne, .selectMultiple, .text, .date: return .fault(.invalid)
    }
    switch parsed {
    case .malformed, .tooPrecise: return .fault(.invalid)
    case .tooLarge: return .fault(.outOfRange)
    case .millionths(let number):
      if isInteger, number % oneInMillionths != 0 { return .fault(.invalid) }
      if let lowest = bounds.lowest, number < lowest { return .fault(.outOfRange) }
      if let highest = bounds.highest, number > highest { return .fault(.outOfRange) }
      return .number(number)
    }
  }
}

/// Whether a number ends in a point or comma and three digits, so that these can be a thousandth part or a
/// thousandfold.
@inline(__always)
func canBeTwoNumbers(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool {
  range.count >= 5 && NumberMark(rawValue: bytes[range.upperBound - 4]) != nil
}
