/// A record of delimited text: which row it is and where it stands.
public struct DelimitedRecord: Sendable, Hashable {
  /// The row, counted in records with the header as 1; blank rows count.
  public let row: Int
  /// Its bytes, without the line end.
  public let range: Range<Int>
  /// Whether the text ends within quotes: the rest of the file became one cell.
  public let hasOpenQuote: Bool
}

/// Walks through the records of delimited text without making a string or an array for them.
///
/// Quotes are those of RFC 4180; a quote within a cell that does not begin with one is an ordinary
/// character. A record ends at LF, CRLF or a lone CR. Records whose cells are all empty or white
/// space are counted and skipped.
public struct DelimitedReader: Sendable {
  private var offset: Int
  private let end: Int
  private let delimiter: UInt8
  private var ends: CellEnds
  /// The row of the last record that was read.
  private var row: Int

  /// Starts after the header.
  public init(_ text: DelimitedText) {
    self.init(delimiter: text.delimiter, range: text.body, firstRow: text.headerRow + 1)
  }

  /// Starts at any record of a text; `firstRow` is its row.
  ///
  /// - Precondition: `range` begins at the start of a record.
  public init(delimiter: UInt8, range: Range<Int>, firstRow: Int) {
    offset = range.lowerBound
    end = range.upperBound
    self.delimiter = delimiter
    ends = CellEnds(delimiter: delimiter, limit: range.upperBound)
    row = firstRow - 1
  }

  /// The byte after the record that was read last, its line end included.
  public var nextOffset: Int { offset }

  /// Reads the next record that is not blank and puts its cells into `fields`.
  ///
  /// - Precondition: `span` holds the bytes of the text.
  public mutating func next(
    in span: borrowing Span<UInt8>, into fields: inout [DelimitedField]
  ) -> DelimitedRecord? {
    while offset < end {
      let start = offset
      fields.removeAll(keepingCapacity: true)
      let hasOpenQuote = readFields(in: span, into: &fields)
      let range = start..<offset
      skipLineEnd(in: span)
      row += 1
      if hasOpenQuote || !isBlank(fields, in: span) {
        return DelimitedRecord(row: row, range: range, hasOpenQuote: hasOpenQuote)
      }
    }
    return nil
  }

  /// Reads the cells up to the line end; whether the text ends within quotes.
  private mutating func readFields(
    in span: borrowing Span<UInt8>, into fields: inout [DelimitedField]
  ) -> Bool {
    while true {
      if offset < end, span[offset] == quote {
        let (field, isClosed) = quotedField(in: span)
        fields.append(field)
        if !isClosed { return true }
      } else {
        let start = offset
        offset = ends.end(from: start, in: span)
        fields.append(DelimitedField(start: start, end: offset, needsUnquoting: false))
      }
      guard offset < end, span[offset] == delimiter else { return false }
      offset += 1
    }
  }

  private mutating func quotedField(
    in span: borrowing Span<UInt8>
  ) -> (field: DelimitedField, isClosed: Bool) {
    var field = DelimitedField(start: offset + 1, end: end, needsUnquoting: false)
    var index = field.start
    while index < end {
      if span[index] != quote {
        index += 1
      } else if index + 1 < end, span[index + 1] == quote {
        field.needsUnquoting = true
        index += 2
      } else {
        offset = ends.end(from: index + 1, in: span)
        let hasTextAfterQuote = offset > index + 1
        field.end = hasTextAfterQuote ? offset : index
        field.needsUnquoting = field.needsUnquoting || hasTextAfterQuote
        return (field, true)
      }
    }
    offset = end
    return (field, false)
  }

  private mutating func skipLineEnd(in span: borrowing Span<UInt8>) {
    guard offset < end else { return }
    let isCarriageReturn = span[offset] == carriageReturn
    offset += 1
    if isCarriageReturn, offset < end, span[offset] == lineFeed { offset += 1 }
  }

  private func isBlank(_ fields: [DelimitedField], in span: borrowing Span<UInt8>) -> Bool {
    for field in fields where field.start < field.end {
      if field.needsUnquoting || !trimmed(field.range, in: span).isEmpty { return false }
    }
    return true
  }
}
