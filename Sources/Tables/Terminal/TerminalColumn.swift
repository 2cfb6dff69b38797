import TextFormats

/// Lines of text that keep to one side of a column of a fixed width.
struct TerminalColumn: Sendable, Hashable {
  let lines: [String]
  let width: Int
  let alignment: TableColumn.Alignment

  /// Sets lines that are no wider than the column in it.
  init(_ lines: [String], width: Int, _ alignment: TableColumn.Alignment) {
    self.lines = lines
    self.width = width
    self.alignment = alignment
  }

  /// The column with empty lines above it, so that it is as high as its neighbours.
  func sunk(to height: Int) -> Self {
    let above = repeatElement("", count: max(0, height - lines.count))
    return Self(above + lines, width: width, alignment)
  }

  /// A line filled up to the width.
  fileprivate func padded(_ row: Int) -> String {
    let line = row < lines.count ? lines[row] : ""
    let space = String(repeating: " ", count: max(0, width - terminalWidth(line)))
    return alignment == .leading ? line + space : space + line
  }
}

/// The lines of columns that stand next to each other, without spaces at the end.
func sideBySide(_ columns: [TerminalColumn]) -> [String] {
  let gap = String(repeating: " ", count: TableLayout.gap)
  return (0..<(columns.map(\.lines.count).max() ?? 0)).map { row in
    var line = columns.map { $0.padded(row) }.joined(separator: gap)
    while line.hasSuffix(" ") {
      line.removeLast()
    }
    return line
  }
}
