/// Distinct texts, each kept once and known by a number from 1; 0 is the empty text.
struct InternedTexts: Sendable {
  /// The bytes of all texts, one after the other.
  private var bytes: [UInt8] = []
  /// Where each text ends; text *n* ends at `ends[n]`.
  private var ends: [Int] = [0]
  /// The number of a text by its hash, or 0 for a free place.
  private var slots = [UInt32](repeating: 0, count: 16)

  /// How many texts there are, the empty one included.
  var count: Int { ends.count }

  /// The number of a text, which is kept when it is new.
  mutating func intern(_ text: borrowing Span<UInt8>) -> UInt32 {
    guard text.count > 0 else { return 0 }
    let slot = slot(for: text)
    guard slots[slot] == 0 else { return slots[slot] }
    let number = UInt32(ends.count)
    for index in text.indices { bytes.append(text[index]) }
    ends.append(bytes.count)
    slots[slot] = number
    if ends.count * 2 > slots.count { grow() }
    return number
  }

  /// The number of a text, if it is kept.
  func number(of text: borrowing Span<UInt8>) -> UInt32? {
    guard text.count > 0 else { return 0 }
    let found = slots[slot(for: text)]
    return found == 0 ? nil : found
  }

  /// The text with a number.
  func text(_ number: UInt32) -> String {
    String(decoding: bytes[range(number)], as: UTF8.self)
  }

  /// Whether a text is the one with a number, byte for byte.
  func isText(_ number: UInt32, equalTo text: borrowing Span<UInt8>) -> Bool {
    let range = range(number)
    guard range.count == text.count else { return false }
    for index in text.indices where bytes[range.lowerBound + index] != text[index] {
      return false
    }
    return true
  }

  private func range(_ number: UInt32) -> Range<Int> {
    number == 0 ? 0..<0 : ends[Int(number) - 1]..<ends[Int(number)]
  }

  private func slot(for text: borrowing Span<UInt8>) -> Int {
    var slot = Self.hash(text) & (slots.count - 1)
    while slots[slot] != 0, !isText(slots[slot], equalTo: text) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  /// Twice as many places, with every text put in its new place.
  private mutating func grow() {
    var wider = [UInt32](repeating: 0, count: slots.count * 2)
    for number in 1..<ends.count {
      let text = bytes.span.extracting(range(UInt32(number)))
      var slot = Self.hash(text) & (wider.count - 1)
      while wider[slot] != 0 { slot = (slot + 1) & (wider.count - 1) }
      wider[slot] = UInt32(number)
    }
    slots = wider
  }

  /// FNV-1a over the bytes, folded so that the low bits depend on all of it.
  private static func hash(_ text: borrowing Span<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in text.indices { hash = (hash ^ UInt64(text[index])) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: (hash ^ (hash >> 32)) & 0x7FFF_FFFF)
  }
}
