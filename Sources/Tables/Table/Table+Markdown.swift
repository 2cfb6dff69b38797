import TextFormats

extension Table {
  /// The table in Markdown, with its title in bold above it and its notes below.
  ///
  /// Sub-headings are rows of their own, in bold.
  public func markdown() -> String {
    var lines: [String] = []
    if !title.isEmpty { lines += ["**\(markdownLine(title))**", ""] }
    lines.append(markdownRow([labelHeading] + columns.map(\.heading)))
    let rules = columns.map { $0.alignment == .leading ? "---" : "---:" }
    lines.append("| " + (["---"] + rules).joined(separator: " | ") + " |")
    for group in groups {
      if let label = group.label {
        let empty = columns.map { _ in " |" }.joined()
        lines.append("| **\(markdownLine(label))** |\(empty)")
      }
      lines += group.rows.map { markdownRow([$0.label] + $0.cells.map(\.printed)) }
    }
    for note in notes {
      lines += ["", markdownLine(note)]
    }
    return lines.map { $0 + "\n" }.joined()
  }
}

private func markdownRow(_ cells: [String]) -> String {
  "|" + cells.map(markdownLine).map { $0.isEmpty ? " |" : " \($0) |" }.joined()
}
