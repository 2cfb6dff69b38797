extension DelimitedText {
  /// Every record that is not blank with its trimmed cells, all at once: for small files.
  public func records() -> [(record: DelimitedRecord, cells: [String])] {
    records(in: body)
  }

  /// The cells of the record that starts a range.
  public func cells(ofRecord range: Range<Int>) -> RecordCells {
    bytes.withSpan { span in
      var reader = DelimitedReader(delimiter: delimiter, range: range, firstRow: headerRow + 1)
      var fields: [DelimitedField] = []
      let isThere = reader.next(in: span, into: &fields) != nil
      return RecordCells(bytes: bytes, fields: isThere ? fields : [])
    }
  }

  private func records(in range: Range<Int>) -> [(record: DelimitedRecord, cells: [String])] {
    bytes.withSpan { span in
      var reader = DelimitedReader(delimiter: delimiter, range: range, firstRow: headerRow + 1)
      var fields: [DelimitedField] = []
      var records: [(record: DelimitedRecord, cells: [String])] = []
      while let record = reader.next(in: span, into: &fields) {
        var cells: [String] = []
        for field in fields { cells.append(field.trimmedText(in: span)) }
        records.append((record, cells))
      }
      return records
    }
  }
}

/// The cells of a record, of which the text is made when it is asked for.
public struct RecordCells: Sendable {
  private let bytes: Bytes
  private let fields: [DelimitedField]

  init(bytes: Bytes, fields: [DelimitedField]) {
    self.bytes = bytes
    self.fields = fields
  }

  /// How many cells there are.
  public var count: Int { fields.count }

  /// The trimmed text of a cell.
  public subscript(column: Int) -> String {
    bytes.withSpan { fields[column].trimmedText(in: $0) }
  }
}
