/// Where plain cells end: delimiters and line ends, looked for in 64 bytes at once.
///
/// A block of 64 bytes is looked at once, and what was found in it is kept as a bit for each byte: short
/// cells, of which a block holds several, then cost a shift each. Quotes are no concern of it.
struct CellEnds: Sendable {
  private let delimiter: UInt8
  private let limit: Int
  /// The first byte of the block; the mask says nothing before there is one.
  private var base: Int
  /// The bytes of the block that end a cell; the first byte is bit 0.
  private var mask: UInt64 = 0

  /// Looks no further than `limit`.
  init(delimiter: UInt8, limit: Int) {
    self.delimiter = delimiter
    self.limit = limit
    base = -64
  }

  /// The first end at an offset or after it; the limit when there is none.
  @inline(__always)
  mutating func end(from offset: Int, in span: borrowing Span<UInt8>) -> Int {
    let distance = offset - base
    if distance >= 0, distance < 64 {
      let rest = mask & ~0 << UInt64(distance)
      if rest != 0 { return base + rest.trailingZeroBitCount }
      return search(from: base + 64, in: span)
    }
    return search(from: offset, in: span)
  }

  private mutating func search(from start: Int, in span: borrowing Span<UInt8>) -> Int {
    base = start
    while base + 64 <= limit {
      mask = span.blockMask(at: base, delimiter)
      if mask != 0 { return base + mask.trailingZeroBitCount }
      base += 64
    }
    // The last bytes are too few for a block.
    mask = 0
    for offset in base..<max(base, limit)
    where isEnd(span[offset]) {
      mask |= 1 << UInt64(offset - base)
    }
    return mask == 0 ? limit : base + mask.trailingZeroBitCount
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == lineFeed || byte == carriageReturn
  }
}

extension Span<UInt8> {
  /// A bit for each of 64 bytes that is the delimiter or ends a line.
  fileprivate func blockMask(at offset: Int, _ delimiter: UInt8) -> UInt64 {
    var mask: UInt64 = 0
    for eighth in 0..<8 {
      let word = eightBytes(at: offset + eighth * 8)
      let found =
        equalBytes(word, delimiter) | equalBytes(word, lineFeed) | equalBytes(word, carriageReturn)
      mask |= gathered(found) << UInt64(eighth * 8)
    }
    return mask
  }
}

/// The highest bit of every byte of a word that equals `byte`, and no other bit.
///
/// Source: H.S. Warren, *Hacker's Delight*, "Find first 0-byte", the form without borrows.
@inline(__always)
private func equalBytes(_ word: UInt64, _ byte: UInt8) -> UInt64 {
  let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
  let difference = word ^ (UInt64(byte) &* 0x0101_0101_0101_0101)
  return ~(((difference & low) &+ low) | difference | low)
}

/// The highest bits of eight bytes as eight bits; the first byte is bit 0.
@inline(__always)
private func gathered(_ highBits: UInt64) -> UInt64 {
  ((highBits >> 7) &* 0x0102_0408_1020_4080) >> 56
}
