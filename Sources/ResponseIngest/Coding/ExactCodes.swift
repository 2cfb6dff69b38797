import QuestionnaireSchema
import TextFormats

/// The words that name a choice exactly, of all questions in one table that is looked up with two loads.
///
/// A word of at most sixteen bytes is known by its first and last eight and its length; of a longer one
/// what stands between is compared as well. It holds the same words as ``ChoiceDictionary`` does, and
/// nothing of upper and lower case: what is not found here can still be a choice.
struct ExactCodes: Sendable {
  /// A word, or a free place when it has no length.
  private struct Slot {
    var first: UInt64 = 0
    var last: UInt64 = 0
    var length: Int32 = 0
    /// The number of the choice plus 1.
    var code: UInt32 = 0
    /// Where its bytes stand among all.
    var start: Int32 = 0
  }

  /// The places of one question: a power of two of them.
  struct Part {
    fileprivate let start: Int32
    fileprivate let mask: Int32

    /// No words: nothing is found.
    static let none = Part(start: -1, mask: 0)
  }

  private var slots: [Slot] = []
  private var bytes: [UInt8] = []

  /// Adds the words of a question's choices; of a word that comes twice the first stands.
  mutating func add(_ choices: [Choice]) -> Part {
    let words = choices.exactWords.map { (word: Array($0.word.utf8), choice: $0.choice) }
    var size = 4
    while size < words.count * 4 { size *= 2 }
    let part = Part(start: Int32(slots.count), mask: Int32(size - 1))
    slots += [Slot](repeating: Slot(), count: size)
    for (word, choice) in words where !word.isEmpty && word.count < 1 << 16 {
      let range = 0..<word.count
      guard code(word.span, range, in: part) == 0 else { continue }
      let (first, last) = Self.ends(word.span, range)
      var place = Self.place(first, last, in: part)
      while slots[place].length != 0 { place = Self.next(place, in: part) }
      slots[place] = Slot(
        first: first, last: last, length: Int32(word.count), code: UInt32(choice + 1),
        start: Int32(bytes.count))
      bytes += word
    }
    return part
  }

  /// The number of the choice that some bytes name, plus 1; 0 when they name none.
  @inline(__always)
  func code(_ span: borrowing Span<UInt8>, _ range: Range<Int>, in part: Part) -> UInt32 {
    guard part.start >= 0 else { return 0 }
    let (first, last) = Self.ends(span, range)
    let slots = slots.span
    var place = Self.place(first, last, in: part)
    while true {
      let slot = slots[place]
      if slot.length == 0 { return 0 }
      if slot.first == first, slot.last == last, Int(slot.length) == range.count,
        range.count <= 16 || isSameBetween(span, range, Int(slot.start))
      {
        return slot.code
      }
      place = Self.next(place, in: part)
    }
  }

  /// Whether the bytes from the ninth on are those of a word.
  private func isSameBetween(
    _ span: borrowing Span<UInt8>, _ range: Range<Int>, _ start: Int
  ) -> Bool {
    let own = bytes.span
    var offset = 8
    while offset < range.count - 8 {
      guard own.eightBytes(at: start + offset) == span.eightBytes(at: range.lowerBound + offset)
      else { return false }
      offset += 8
    }
    return true
  }

  /// The first and the last eight bytes of a range; of a shorter one its bytes and nothing.
  @inline(__always)
  private static func ends(
    _ span: borrowing Span<UInt8>, _ range: Range<Int>
  ) -> (UInt64, UInt64) {
    let length = range.count
    if length >= 8 {
      return (
        span.eightBytes(at: range.lowerBound), span.eightBytes(at: range.upperBound - 8)
      )
    }
    if range.lowerBound + 8 <= span.count {
      let word = span.eightBytes(at: range.lowerBound)
      return (word & (1 << UInt64(length * 8) - 1), 0)
    }
    var word: UInt64 = 0
    for offset in 0..<length {
      word |= UInt64(span[range.lowerBound + offset]) << UInt64(offset * 8)
    }
    return (word, 0)
  }

  @inline(__always)
  private static func place(_ first: UInt64, _ last: UInt64, in part: Part) -> Int {
    let mixed = (first ^ (last &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
    return Int(part.start) + Int(truncatingIfNeeded: mixed >> 40) & Int(part.mask)
  }

  @inline(__always)
  private static func next(_ place: Int, in part: Part) -> Int {
    Int(part.start) + (place - Int(part.start) + 1) & Int(part.mask)
  }
}

extension [Choice] {
  /// The words that name a choice exactly: names go before labels, labels before aliases.
  var exactWords: [(word: String, choice: Int)] {
    let tiers: [(Choice) -> [String]] = [{ [$0.name] }, { [$0.label] }, { $0.aliases }]
    return tiers.flatMap { words in
      enumerated().flatMap { index, choice in words(choice).map { ($0, index) } }
    }
  }

  /// Whether ticks that stand as words with spaces between can be looked up one by one.
  ///
  /// Not so when a word could also be read as several: one with a separator of lists, or one of which
  /// every part is a word as well.
  var hasPlainTicks: Bool {
    let words = Set(exactWords.map { [UInt8]($0.word.utf8) })
    return words.allSatisfy { word in
      if word.contains(where: { isListSeparator($0) || $0 == 9 }) { return false }
      let parts = word.split(separator: 32).map { [UInt8]($0) }
      return parts.count < 2 || !parts.allSatisfy(words.contains)
    }
  }
}
