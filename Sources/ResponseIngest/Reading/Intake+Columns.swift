import TextFormats

/// What the other cells of a column show of one that can be read in two ways.
///
/// A column is only looked through when it has such a cell; then all of it is, also what was not read yet.
extension Intake {
  /// What comes first in the dates of a column that have this mark; `nil` when its dates show nothing, or both.
  mutating func order(of mark: DateMark, inColumn column: Int) -> DateOrder? {
    if let said = reading.flatMap({ renaming.dayOrder(of: $0.header[column]) }) { return said }
    // Our own template says that the day comes first.
    if isTemplate { return .dayFirst }
    if let dateOrders { return dateOrders[mark] }
    var shown: [DateMark: Set<DateOrder>] = [:]
    eachCell(ofColumn: column) { bytes, cell in
      if let (mark, order) = dateOrder(shownBy: cell, in: bytes) {
        shown[mark, default: []].insert(order)
      }
    }
    let orders = shown.compactMapValues { $0.count == 1 ? $0.first : nil }
    dateOrders = orders
    return orders[mark]
  }

  /// What points and commas mean in the numbers of a column.
  mutating func numberMarks(ofColumn column: Int) -> NumberMarks {
    if let known = numberMarks[column] { return known }
    if let said = reading.flatMap({ renaming.decimalMark(of: $0.header[column]) }) {
      return .said(said)
    }
    var shown: Set<NumberMarks.PointUse> = []
    eachCell(ofColumn: column) { bytes, cell in
      // A number of a sheet is no text that somebody wrote.
      guard !decimals.contains(cell.lowerBound), cell.count <= 64 else { return }
      for index in cell where NumberMark(rawValue: bytes[index]) != nil {
        if let use = NumberMarks.PointUse(in: WrittenNumber(cell, in: bytes)) { shown.insert(use) }
        return
      }
    }
    let marks = NumberMarks(shown: shown)
    numberMarks[column] = marks
    return marks
  }

  /// Gives the trimmed cells of a column of the batch that is being read.
  private func eachCell(
    ofColumn column: Int, _ body: (borrowing Span<UInt8>, Range<Int>) -> Void
  ) {
    guard let reading else { return }
    reading.bytes.withSpan { bytes in
      var records = BatchRecords(reading)
      while let record = records.next(in: bytes) {
        guard record.refusal == nil, column < records.fields.count else { continue }
        body(bytes, trimmed(records.fields[column].range, in: bytes))
      }
    }
  }
}
