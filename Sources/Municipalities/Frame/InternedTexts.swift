import TextFormats

/// Distinct texts, each kept once and known by a number from 1; 0 is the empty text.
struct InternedTexts: Sendable {
  /// The texts but for the empty one; text *n* stands at *n* - 1.
  private var texts = TextList()
  /// The number of a text below 32 bits of its hash, or 0 for a free place.
  private var slots = [UInt64](repeating: 0, count: 16)

  /// How many texts there are, the empty one included.
  var count: Int { texts.count + 1 }

  /// The number of a text, which is kept when it is new.
  mutating func intern(_ text: borrowing Span<UInt8>) -> UInt32 {
    guard text.count > 0 else { return 0 }
    let hash = Self.hash(text)
    let slot = slot(for: text, hash: hash)
    guard slots[slot] == 0 else { return UInt32(truncatingIfNeeded: slots[slot]) }
    texts.append(text)
    let number = UInt32(texts.count)
    slots[slot] = hash << 32 | UInt64(number)
    if count * 2 > slots.count { grow() }
    return number
  }

  /// The number of a text, if it was interned.
  func number(of text: borrowing Span<UInt8>) -> UInt32? {
    guard text.count > 0 else { return 0 }
    let found = slots[slot(for: text, hash: Self.hash(text))]
    return found == 0 ? nil : UInt32(truncatingIfNeeded: found)
  }

  /// The text with a number.
  func text(_ number: UInt32) -> String { number == 0 ? "" : texts[Int(number) - 1] }

  /// Whether a text is the one with a number, byte for byte.
  func isText(_ number: UInt32, equalTo text: borrowing Span<UInt8>) -> Bool {
    number == 0 ? text.isEmpty : texts.isText(at: Int(number) - 1, equalTo: text)
  }

  /// The place of a text, or the free place where it belongs.
  private func slot(for text: borrowing Span<UInt8>, hash: UInt64) -> Int {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      if slots[slot] >> 32 == hash,
        isText(UInt32(truncatingIfNeeded: slots[slot]), equalTo: text)
      {
        break
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  /// Twice as many places, with every text put in its new place.
  private mutating func grow() {
    var wider = [UInt64](repeating: 0, count: slots.count * 2)
    for entry in slots where entry != 0 {
      var slot = Int(entry >> 32) & (wider.count - 1)
      while wider[slot] != 0 { slot = (slot + 1) & (wider.count - 1) }
      wider[slot] = entry
    }
    slots = wider
  }

  /// Eight bytes at a time multiplied in, and of that the 32 bits on which all of them bear.
  private static func hash(_ text: borrowing Span<UInt8>) -> UInt64 {
    let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
    var hash = UInt64(text.count)
    var offset = 0
    while offset + 8 <= text.count {
      hash = (hash ^ text.eightBytes(at: offset)) &* factor
      hash ^= hash >> 29
      offset += 8
    }
    var rest: UInt64 = 0
    for index in offset..<text.count { rest = rest << 8 | UInt64(text[index]) }
    hash = (hash ^ rest) &* factor
    return ((hash ^ (hash >> 29)) &* factor) >> 32
  }
}
