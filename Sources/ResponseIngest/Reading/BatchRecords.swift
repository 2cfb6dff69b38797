import TextFormats

/// A record of a batch, or the first line of one that is broken.
struct BatchRecord {
  /// Its row, with the heading as 1.
  let row: Int
  /// Where it stands in the text.
  let range: Range<Int>
  /// The check that refuses it, when it is broken.
  let refusal: CheckName?
}

/// The records of a batch one by one; a quote that is not closed does not swallow those below it.
///
/// After a broken record reading starts again at the next line. After many of them a record may
/// reach less far, so that a file full of them is not read from each line to its end.
struct BatchRecords {
  /// The cells of the last record.
  private(set) var fields: [DelimitedField] = []
  private let text: DelimitedText
  private var reader: DelimitedReader
  private var broken = 0
  private var reachEnd: Int
  private var row: Int

  /// So many broken records are each read as far as they reach.
  private static let patience = 100
  /// So far a record may reach when there were more, in bytes.
  private static let reach = 1 << 14

  /// All records of a text.
  init(_ text: DelimitedText) {
    self.init(text, text.body, firstRow: text.headerRow + 1)
  }

  /// The records of a part of a text, from one that begins there; `firstRow` is its row.
  init(_ text: DelimitedText, _ part: Range<Int>, firstRow: Int) {
    self.text = text
    reader = DelimitedReader(delimiter: text.delimiter, range: part, firstRow: firstRow)
    reachEnd = text.body.upperBound
    row = firstRow - 1
  }

  /// The byte after the record that was read last.
  var nextOffset: Int { reader.nextOffset }

  /// Where reading ended.
  var end: RecordsEnd { RecordsEnd(offset: nextOffset, row: row, hasBroken: broken > 0) }

  mutating func next(in bytes: borrowing Span<UInt8>) -> BatchRecord? {
    while true {
      guard let record = reader.next(in: bytes, into: &fields) else {
        // Blank rows at the end of a part are counted by the reader of the next one.
        guard reachEnd < text.body.upperBound else { return nil }
        restart(at: reachEnd, firstRow: row + 1, in: bytes)
        continue
      }
      row = record.row
      guard let line = text.brokenLine(record, fields, in: bytes) else {
        return BatchRecord(row: record.row, range: record.range, refusal: nil)
      }
      broken += 1
      restart(at: line, firstRow: record.row + 1, in: bytes)
      return BatchRecord(
        row: record.row, range: record.range.lowerBound..<line,
        refusal: record.hasOpenQuote ? .unreadable : .unequalRow)
    }
  }

  private mutating func restart(at start: Int, firstRow: Int, in bytes: borrowing Span<UInt8>) {
    reachEnd = text.body.upperBound
    if broken > Self.patience, start + Self.reach < reachEnd {
      reachEnd = start + Self.reach
      while reachEnd < text.body.upperBound, bytes[reachEnd - 1] != 10,
        bytes[reachEnd - 1] != 13
      {
        reachEnd += 1
      }
    }
    reader = DelimitedReader(
      delimiter: text.delimiter, range: start..<reachEnd, firstRow: firstRow)
  }
}

extension [DelimitedField] {
  /// Whether cells past the last heading hold anything.
  func hasValues(from first: Int) -> Bool {
    count > first && self[first...].contains { $0.start < $0.end }
  }
}
