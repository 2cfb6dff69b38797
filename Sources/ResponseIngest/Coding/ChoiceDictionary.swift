import QuestionnaireSchema
import TextFormats

/// Finds the choice that some bytes name, without making a `String` when they name it exactly.
///
/// Names go before labels, labels before aliases; then any of them without regard to case, if that
/// gives one choice.
struct ChoiceDictionary: Sendable {
  private var exact = ByteDictionary()
  /// By lower-case text; `nil` where several choices answer to it.
  private var folded: [String: UInt16?] = [:]

  init(_ choices: [Choice]) {
    let tiers: [(Choice) -> [String]] = [{ [$0.name] }, { [$0.label] }, { $0.aliases }]
    for words in tiers {
      for (index, choice) in choices.enumerated() {
        for word in words(choice) {
          exact.insert(Array(word.utf8), UInt16(index))
          fold(word, UInt16(index))
        }
      }
    }
  }

  private mutating func fold(_ word: String, _ choice: UInt16) {
    let key = word.lowercased()
    if let known = folded[key] {
      if known != choice { folded[key] = .some(nil) }
    } else {
      folded[key] = .some(choice)
    }
  }

  /// The choice that bytes name, if they name one.
  func choice(named bytes: borrowing Span<UInt8>, in range: Range<Int>) -> UInt16? {
    if let choice = exact.value(for: bytes, in: range) { return choice }
    return folded[repairedText(bytes, range).lowercased()] ?? nil
  }
}

/// A dictionary from short byte strings to numbers that is looked up straight from a buffer.
struct ByteDictionary: Sendable {
  private var slots: [Int32] = [Int32](repeating: -1, count: 16)
  private var keys: [[UInt8]] = []
  private var values: [UInt16] = []

  /// Adds a key, unless it is there already.
  mutating func insert(_ key: [UInt8], _ value: UInt16) {
    guard self.value(for: key.span, in: 0..<key.count) == nil else { return }
    keys.append(key)
    values.append(value)
    if keys.count * 2 > slots.count {
      slots = [Int32](repeating: -1, count: slots.count * 2)
      for index in keys.indices { place(index) }
    } else {
      place(keys.count - 1)
    }
  }

  private mutating func place(_ index: Int) {
    let key = keys[index]
    var slot = hash(key.span, 0..<key.count) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(index)
  }

  /// The number stored under some bytes.
  func value(for bytes: borrowing Span<UInt8>, in range: Range<Int>) -> UInt16? {
    var slot = hash(bytes, range) & (slots.count - 1)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if equal(keys[index], bytes, range) { return values[index] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func equal(_ key: [UInt8], _ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard key.count == range.count else { return false }
    for offset in 0..<key.count where key[offset] != bytes[range.lowerBound + offset] {
      return false
    }
    return true
  }

  /// FNV-1a; what comes from outside only looks up, so it cannot make the table slow.
  private func hash(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in range { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01b3 }
    return Int(truncatingIfNeeded: hash ^ hash >> 32)
  }
}
