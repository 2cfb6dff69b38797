import TextFormats

/// A heading that runs on over the rows below it, because a quote in it was not closed.
struct BrokenHeading {
  /// Its first line as a heading in which no quotes are seen, with what it took below.
  ///
  /// Every place in it is the same place in the whole text.
  let taken: DelimitedText
  /// Where the cells stand that the headings of the file were read from.
  private let cells: [Range<Int>]

  /// `nil` when the heading is not broken.
  ///
  /// It is when it takes the rest of the file, or several lines and a cell goes on after its closing
  /// quote.
  init?(_ text: DelimitedText) {
    if text.isLaidOut { return nil }
    let read = text.bytes.withSpan { bytes in
      var reader = DelimitedReader(
        delimiter: text.delimiter, range: 0..<text.body.lowerBound, firstRow: 1)
      var heading: Range<Int>?
      var fields: [DelimitedField] = []
      // A line that names the delimiter comes before the heading.
      while let record = reader.next(in: bytes, into: &fields) { heading = record.range }
      var isBroken = text.headerHasOpenQuote
      for field in fields where !isBroken { isBroken = field.quoteBeforeEnd(in: bytes) != nil }
      let line = heading.flatMap { text.firstLineEnd($0, in: bytes) }
      return (heading?.lowerBound, isBroken ? line : nil, fields.map(\.range))
    }
    guard let start = read.0, let end = read.1 else { return nil }
    var bytes = text.bytes.array(in: 0..<text.body.lowerBound)
    for index in start..<end where bytes[index] == UInt8(ascii: "\"") {
      bytes[index] = UInt8(ascii: " ")
    }
    taken = DelimitedText(DecodedText(String(decoding: bytes, as: UTF8.self)))
    cells = read.2
  }

  /// The number of the heading in whose cell an offset stands, or after which it comes.
  ///
  /// - Complexity: O(log *n*) in the number of headings.
  func heading(at offset: Int) -> Int {
    var first = 0
    var end = cells.count
    while end - first > 1 {
      let middle = (first + end) / 2
      if cells[middle].lowerBound <= offset { first = middle } else { end = middle }
    }
    return first
  }
}
