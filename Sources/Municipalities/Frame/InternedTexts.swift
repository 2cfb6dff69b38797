/// Distinct texts, each kept once and known by a number from 1; 0 is the empty text.
struct InternedTexts: Sendable {
  /// The bytes of all texts, one after the other.
  private var bytes: [UInt8] = []
  /// Where each text ends; text *n* ends at `ends[n]`.
  private var ends: [Int] = [0]
  /// The number of a text below 32 bits of its hash, or 0 for a free place.
  private var slots = [UInt64](repeating: 0, count: 16)

  /// How many texts there are, the empty one included.
  var count: Int { ends.count }

  /// The number of a text, which is kept when it is new.
  mutating func intern(_ text: borrowing Span<UInt8>) -> UInt32 {
    guard text.count > 0 else { return 0 }
    let hash = Self.hash(text)
    let slot = slot(for: text, hash: hash)
    guard slots[slot] == 0 else { return UInt32(truncatingIfNeeded: slots[slot]) }
    let number = add(text)
    slots[slot] = hash << 32 | UInt64(number)
    if ends.count * 2 > slots.count { grow() }
    return number
  }

  /// Keeps a text that no search will be made for; it may be there already.
  mutating func add(_ text: borrowing Span<UInt8>) -> UInt32 {
    for index in text.indices { bytes.append(text[index]) }
    ends.append(bytes.count)
    return UInt32(ends.count - 1)
  }

  /// The number of a text, if it was interned.
  func number(of text: borrowing Span<UInt8>) -> UInt32? {
    guard text.count > 0 else { return 0 }
    let found = slots[slot(for: text, hash: Self.hash(text))]
    return found == 0 ? nil : UInt32(truncatingIfNeeded: found)
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

  /// FNV-1a over the bytes, and of that the 32 bits on which all of them bear.
  private static func hash(_ text: borrowing Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in text.indices { hash = (hash ^ UInt64(text[index])) &* 0x100_0000_01B3 }
    return ((hash ^ (hash >> 29)) &* 0x9E37_79B9_7F4A_7C15) >> 32
  }
}
