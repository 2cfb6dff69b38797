import TextFormats

extension DelimitedText {
  /// The trimmed cells of every record with its row; for small files, and for records read again.
  func records() -> [(row: Int, cells: [String])] { records(in: body) }

  /// The trimmed cells of the record that starts a range.
  func cells(ofRecord range: Range<Int>) -> [String] {
    records(in: range).first?.cells ?? []
  }

  private func records(in range: Range<Int>) -> [(row: Int, cells: [String])] {
    bytes.withSpan { span in
      var reader = DelimitedReader(delimiter: delimiter, range: range, firstRow: 2)
      var fields: [DelimitedField] = []
      var records: [(row: Int, cells: [String])] = []
      while let record = reader.next(in: span, into: &fields) {
        var cells: [String] = []
        for field in fields { cells.append(field.trimmedText(in: span)) }
        records.append((record.row, cells))
      }
      return records
    }
  }
}
