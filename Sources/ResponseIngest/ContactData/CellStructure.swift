import TextFormats

/// The bytes that part cells and rows in delimited text, wherever they stand.
///
/// A reader looks at no others, but for what is blank: while they stay, rows and cells stay.
struct CellStructure: Sendable {
  let delimiter: UInt8

  func contains(_ byte: UInt8) -> Bool {
    switch byte {
    // Each of the three usual delimiters is counted before one is chosen.
    case UInt8(ascii: "\""), 10, 13, UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\t"),
      delimiter:
      true
    default: false
    }
  }

  /// What stands between these bytes in a range, but for what is blank.
  func segments(of range: Range<Int>, in bytes: borrowing Span<UInt8>) -> [Range<Int>] {
    var segments: [Range<Int>] = []
    var start = range.lowerBound
    for index in range.lowerBound...range.upperBound
    where index == range.upperBound || contains(bytes[index]) {
      if !trimmed(start..<index, in: bytes).isEmpty { segments.append(start..<index) }
      start = index + 1
    }
    return segments
  }
}

extension DelimitedField {
  /// The cell without a quote that closes it before its end: what may be overwritten.
  func contents(in bytes: borrowing Span<UInt8>) -> [Range<Int>] {
    guard let quote = quoteBeforeEnd(in: bytes) else { return [range] }
    return [start..<quote, quote + 1..<end].filter { !$0.isEmpty }
  }
}
