import Findings
import TextFormats

extension Document {
  /// The document as a terminal shows it, with a line end after every line.
  ///
  /// Parts are set apart by an empty line, and no line is wider than the style says.
  public func terminalText(_ style: TerminalStyle) -> String {
    blocks.map { $0.terminalLines(style).map { $0 + "\n" }.joined() }
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

extension Document.Block {
  fileprivate func terminalLines(_ style: TerminalStyle) -> [String] {
    switch self {
    case .heading(let text, let level): headingLines(text, level, style)
    case .paragraph(let text): WrappedText(HarmlessText(text), width: style.width).lines
    case .table(let table): table.terminalLines(style)
    case .figure(let figure): figure.table.terminalLines(style)
    case .list(let items):
      items.flatMap { indentedLines($0, lead: "- ", hanging: 2, width: style.width) }
    case .definitions(let definitions): definitionLines(definitions, style)
    case .statements(let statements): statements.flatMap { statementLines($0, style) }
    case .contents: []
    case .code(let lines):
      lines.flatMap { indentedLines($0, lead: "  ", hanging: 4, width: style.width) }
    case .message(let severity, let text): messageLines(severity, text, style)
    case .findings(let findings): findingLines(findings, style)
    }
  }
}

private func headingLines(
  _ text: String, _ level: Document.HeadingLevel, _ style: TerminalStyle
) -> [String] {
  let text = WrappedText(HarmlessText(text), width: style.width)
  let lines = text.lines.map { style.emphasised($0, .strong) }
  return switch level {
  case .title: lines + [String(repeating: "=", count: text.width)]
  case .chapter: lines + [String(repeating: "-", count: text.width)]
  case .section: lines
  }
}

private func messageLines(
  _ severity: Severity, _ text: String, _ style: TerminalStyle
) -> [String] {
  let word = severity.rawValue + ":"
  var lines = WrappedText(HarmlessText(word + " " + text), width: style.width).lines
  lines[0] = style.emphasised(word, severity.emphasis) + lines[0].dropFirst(word.count)
  return lines
}

/// The number in a column of its own, the sentence with its detail beside it.
private func statementLines(_ statement: Document.Statement, _ style: TerminalStyle) -> [String] {
  let number = terminalSafe(statement.value.printed)
  let width = terminalWidth(number)
  let room = max(5, width)
  let lead = String(repeating: " ", count: room - width) + number + "  "
  return indentedLines(
    statement.text + " (\(statement.detail))", lead: lead, hanging: room + 2, width: style.width)
}

/// Terms on the left with their texts in a column beside them; a long term has its own line.
private func definitionLines(
  _ definitions: [Document.Definition], _ style: TerminalStyle
) -> [String] {
  let widest = style.width * 2 / 5
  let terms = definitions.map { HarmlessText($0.term).width }.filter { $0 <= widest }
  let indent = 2
  let column = indent + (terms.max() ?? indent) + TableLayout.gap
  return definitions.flatMap { definition -> [String] in
    let term = WrappedText(HarmlessText(definition.term), width: style.width - indent).lines
      .map { String(repeating: " ", count: indent) + style.emphasised($0, .strong) }
    let text = WrappedText(HarmlessText(definition.text), width: style.width - column).lines
    let used = indent + HarmlessText(definition.term).width
    let under = String(repeating: " ", count: column)
    guard used + TableLayout.gap <= column, let first = term.first, let beside = text.first else {
      return term + text.filter { !$0.isEmpty }.map { under + $0 }
    }
    let space = String(repeating: " ", count: column - used)
    return [beside.isEmpty ? first : first + space + beside]
      + text.dropFirst().map { under + $0 }
  }
}
