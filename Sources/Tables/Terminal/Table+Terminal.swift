extension Table {
  /// The table as a terminal shows it, with a line end after every line.
  ///
  /// No line is wider than the style says. Labels and headings are broken at words; a table that
  /// does not fit is split into blocks of columns that each repeat the labels.
  public func terminalText(_ style: TerminalStyle) -> String {
    terminalLines(style).map { $0 + "\n" }.joined()
  }

  func terminalLines(_ style: TerminalStyle) -> [String] {
    var lines = WrappedText(HarmlessText(title), width: style.width).lines
      .map { style.emphasised($0, .strong) }
    for block in TableLayout(self, width: style.width).blocks {
      if !lines.isEmpty { lines.append("") }
      lines += terminalLines(of: block, style)
    }
    if !notes.isEmpty { lines.append("") }
    return lines + notes.flatMap { WrappedText(HarmlessText($0), width: style.width).lines }
  }

  private func terminalLines(of block: TableLayout.Block, _ style: TerminalStyle) -> [String] {
    var lines = headingLines(of: block).map { style.emphasised($0, .strong) }
    lines.append(String(repeating: "-", count: block.width))
    for group in groups {
      if let label = group.label {
        lines += WrappedText(HarmlessText(label), width: block.width).lines
          .map { style.emphasised($0, .strong) }
      }
      let indent = group.label == nil ? 0 : TableLayout.gap
      lines += group.rows.flatMap { rowLines($0, indent: indent, of: block) }
    }
    return lines
  }

  private func headingLines(of block: TableLayout.Block) -> [String] {
    let label = TerminalColumn(
      WrappedText(HarmlessText(labelHeading), width: block.labelWidth).lines,
      width: block.labelWidth, .leading)
    let headings = zip(columns[block.columns], block.widths).map { column, width in
      TerminalColumn(
        WrappedText(HarmlessText(column.heading), width: width).lines, width: width,
        column.alignment)
    }
    let height = ([label] + headings).map(\.lines.count).max() ?? 0
    return sideBySide(([label] + headings).map { $0.sunk(to: height) })
  }

  private func rowLines(
    _ row: TableRow, indent: Int, of block: TableLayout.Block
  ) -> [String] {
    let space = String(repeating: " ", count: indent)
    let label = WrappedText(HarmlessText(row.label), width: block.labelWidth - indent).lines
      .map { space + $0 }
    let cells = zip(block.columns, block.widths).map { index, width in
      TerminalColumn(
        row.cells[index].terminalLines(markWidth: markWidth(ofColumn: index), width: width),
        width: width, columns[index].alignment)
    }
    return sideBySide([TerminalColumn(label, width: block.labelWidth, .leading)] + cells)
  }

  /// The room that the marks in a column take, so that its numbers stay in line.
  private func markWidth(ofColumn index: Int) -> Int {
    groups.flatMap { $0.rows.map { $0.cells[index].markWidth } }.max() ?? 0
  }
}
