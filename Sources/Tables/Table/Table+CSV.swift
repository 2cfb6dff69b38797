import TextFormats

extension Table {
  /// The table as CSV: a row of headings, then a row for each row, with numbers as plain integers.
  ///
  /// Title, notes and marks are left out; a bar is the percentage it shows. Under sub-headings a
  /// first column names the group. What is empty or without a base is an empty cell, what is not
  /// shown a point. Cells that a spreadsheet would take for a formula are made harmless.
  public func csv() -> [UInt8] {
    var writer = DelimitedWriter(formulas: .disarmed)
    let hasGroups = hasGroupLabels
    writer.write((hasGroups ? [groupHeading] : []) + [labelHeading] + columns.map(\.heading))
    for group in groups {
      for row in group.rows {
        let labels = (hasGroups ? [group.label ?? ""] : []) + [row.label]
        writer.write(labels + row.cells.map(\.value.plain))
      }
    }
    return writer.bytes
  }
}

extension TableCell.Value {
  fileprivate var plain: String {
    switch self {
    case .count(let number): String(number)
    case .percentage(let share), .bar(let share): share.percentage.map { String($0) } ?? ""
    case .text(let words), .absent(let words): words
    case .empty: ""
    case .suppressed: "."
    }
  }
}
