extension DelimitedText {
  /// Every record that is not blank with its trimmed cells, all at once: for small files.
  public func records() -> [(record: DelimitedRecord, cells: [String])] {
    records(in: body)
  }

  /// The trimmed cells of the record that starts a range.
  public func cells(ofRecord range: Range<Int>) -> [String] {
    records(in: range).first?.cells ?? []
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
