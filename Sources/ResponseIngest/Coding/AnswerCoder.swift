import QuestionnaireSchema
import TextFormats

/// Turns what stands in a cell, or in a JSON string, into the code of an answer to one question.
///
/// Whatever is given is a byte range without outer quotes and without white space around it.
///
/// It is a class so that coding a cell copies nothing.
final class AnswerCoder: Sendable {
  let question: Question
  private let choices: ChoiceDictionary
  private let exclusive: UInt64
  private let singleExclusive: Bool

  init(_ question: Question) {
    self.question = question
    choices = ChoiceDictionary(question.choices)
    singleExclusive = question.choices.contains { $0.isExclusive }
    if case .selectMultiple(let list) = question.kind {
      exclusive = list.mask(where: \.isExclusive)
    } else {
      exclusive = 0
    }
  }

  /// Codes the text of a cell; an empty range is a blank, `place` is where a text is kept.
  func code(
    _ bytes: borrowing Span<UInt8>, _ range: Range<Int>, place: Range<Int>
  ) -> CodedAnswer {
    guard !range.isEmpty else { return .blank }
    switch question.kind {
    case .selectOne:
      if let choice = choices.choice(named: bytes, in: range) { return .choice(choice) }
      return .fault(unknownChoice(repairedText(bytes, range)))
    case .selectMultiple: return codeTicks(bytes, range)
    case .integer, .decimal: return codeNumber(bytes, range, marks: .unknown)
    case .date:
      if let day = CalendarDay(parsing: range, in: bytes) { return .number(Int64(day.number)) }
      let day = CalendarDay(parsing: comparable(repairedText(bytes, range)))
      return day.map { .number(Int64($0.number)) } ?? .fault(.invalid)
    case .text(let maxLength):
      let longest = maxLength ?? .max
      if place.count > TextPlace.longest { return .fault(.outOfRange) }
      if range.count > longest, scalarCount(bytes, range) > longest { return .fault(.outOfRange) }
      return .text(TextPlace(start: place.lowerBound, end: place.upperBound))
    }
  }

  /// The choice that one option's words name, for a list in JSON.
  func choice(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> UInt16? {
    choices.choice(named: bytes, in: range)
  }

  /// Ticks that exclude each other are a fault; no ticks are a blank.
  func code(ticks: UInt64) -> CodedAnswer {
    if ticks == 0 { return .blank }
    if ticks & exclusive != 0, ticks.nonzeroBitCount > 1 { return .fault(.exclusiveCombined) }
    return .ticks(ticks)
  }

  /// Several choices in one cell: the whole as one choice, else parted at `;`, `|` or a line
  /// break, else at spaces.
  private func codeTicks(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> CodedAnswer {
    if let choice = choices.choice(named: bytes, in: range) {
      return code(ticks: 1 << UInt64(choice))
    }
    var ticks: UInt64 = 0
    for part in parts(bytes, range) {
      guard let choice = choices.choice(named: bytes, in: part) else {
        return .fault(unknownChoice(repairedText(bytes, part)))
      }
      ticks |= 1 << UInt64(choice)
    }
    return code(ticks: ticks)
  }

  /// The parts of a list, without white space around them.
  private func parts(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> [Range<Int>] {
    guard range.contains(where: { isListSeparator(bytes[$0]) }) else {
      return words(range, in: bytes)
    }
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for end in range.lowerBound...range.upperBound
    where end == range.upperBound || isListSeparator(bytes[end]) {
      let part = trimmed(start..<end, in: bytes)
      start = end + 1
      if !part.isEmpty { parts.append(part) }
    }
    return parts
  }

  private func scalarCount(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Int {
    var count = 0
    for index in range where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}

func isListSeparator(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: ";") || byte == UInt8(ascii: "|") || byte == 10 || byte == 13
}
