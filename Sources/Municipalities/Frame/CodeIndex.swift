/// Where each code stands in a list of codes, found in one step or two.
///
/// A table with open addressing: a million codes are found without a `Dictionary` of a million
/// boxes.
struct CodeIndex: Sendable {
  /// The position plus 1, or 0 for a free place.
  private var slots: [UInt32]
  private var bits: Int

  /// An empty table.
  init() {
    bits = 10
    slots = [UInt32](repeating: 0, count: 1 << bits)
  }

  /// The position of a code in the list that the table was filled from.
  func position(of code: MunicipalityCode, in codes: [MunicipalityCode]) -> Int? {
    let found = slots[slot(for: code, in: codes)]
    return found == 0 ? nil : Int(found) - 1
  }

  /// Notes the code at a position; gives the earlier position of the same code instead, if any.
  mutating func insert(_ position: Int, of codes: [MunicipalityCode]) -> Int? {
    let slot = slot(for: codes[position], in: codes)
    guard slots[slot] == 0 else { return Int(slots[slot]) - 1 }
    slots[slot] = UInt32(position) + 1
    if codes.count * 2 > slots.count { grow(to: bits + 1, for: codes) }
    return nil
  }

  /// Makes room for so many codes.
  mutating func reserveCapacity(_ count: Int, for codes: [MunicipalityCode]) {
    let needed = Int.bitWidth - (count * 2 - 1).leadingZeroBitCount
    if needed > bits { grow(to: needed, for: codes) }
  }

  /// More places, with every code put in its new place.
  private mutating func grow(to bits: Int, for codes: [MunicipalityCode]) {
    let positions = slots.filter { $0 != 0 }
    self.bits = bits
    slots = [UInt32](repeating: 0, count: 1 << bits)
    for position in positions {
      let slot = slot(for: codes[Int(position) - 1], in: codes)
      slots[slot] = position
    }
  }

  private func slot(for code: MunicipalityCode, in codes: [MunicipalityCode]) -> Int {
    var slot = code.slot(bits: bits)
    while slots[slot] != 0, codes[Int(slots[slot]) - 1] != code {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }
}
