import TextFormats

extension DelimitedText {
  /// Where the first line of a record ends, when a quote that was not closed made it run on.
  ///
  /// That is so when it takes the rest of the file, or when it takes several lines and has another
  /// number of cells than the heading, or a cell that goes on after its closing quote; never in text
  /// that a program laid out.
  func brokenLine(
    _ record: DelimitedRecord, _ fields: [DelimitedField], in bytes: borrowing Span<UInt8>
  ) -> Int? {
    guard !isLaidOut else { return nil }
    var isDoubtful = record.hasOpenQuote || fields.count != header.count
    for field in fields where field.needsUnquoting && !isDoubtful {
      isDoubtful = field.quoteBeforeEnd(in: bytes) != nil
    }
    guard isDoubtful else { return nil }
    return firstLineEnd(record.range, in: bytes)
      ?? (record.hasOpenQuote ? record.range.upperBound : nil)
  }

  /// Where the first line that ends in a range is over, its line end included.
  func firstLineEnd(_ range: Range<Int>, in bytes: borrowing Span<UInt8>) -> Int? {
    for index in range where bytes[index] == 10 || bytes[index] == 13 {
      let isPair = bytes[index] == 13 && index + 1 < bytes.count && bytes[index + 1] == 10
      return index + (isPair ? 2 : 1)
    }
    return nil
  }
}

extension DelimitedField {
  /// The quote that closes the cell before its end, as in `"a"b`; `nil` when the cell ends there.
  func quoteBeforeEnd(in bytes: borrowing Span<UInt8>) -> Int? {
    guard needsUnquoting else { return nil }
    var index = start
    while index < end {
      if bytes[index] == UInt8(ascii: "\"") {
        guard index + 1 < end, bytes[index + 1] == UInt8(ascii: "\"") else { return index }
        index += 1
      }
      index += 1
    }
    return nil
  }
}
