import Findings

/// Lays findings out for a terminal: by file, then by record, then what is wrong and what to do.
///
/// It keeps the order in which they come, and writes a file or record anew when it changes.
struct FindingsText: Sendable {
  private var file: String?
  private var record = ""

  /// The lines for the next finding.
  mutating func lines(for finding: Finding, _ style: TerminalStyle) -> [String] {
    var lines: [String] = []
    if file != finding.place.file {
      if file != nil { lines.append("") }
      lines += WrappedText(HarmlessText(finding.place.file), width: style.width).lines
        .map { style.emphasised($0, .strong) }
      file = finding.place.file
      record = ""
    }
    if record != finding.record {
      lines.append("")
      lines += indented(finding.record, lead: "  ", hanging: 4, style)
        .map { style.emphasised($0, .faint) }
      record = finding.record
    }
    lines += headLines(finding, style)
    lines += indented(finding.message, lead: "      ", hanging: 6, style)
    if let advice = finding.advice {
      lines += indented(advice, lead: "      → ", hanging: 8, style)
    }
    return lines
  }

  /// The severity, code and details; the severity is set apart.
  private func headLines(_ finding: Finding, _ style: TerminalStyle) -> [String] {
    let severity = finding.severity.rawValue
    let parts = ([finding.code.text] + finding.details).joined(separator: ", ")
    let lead = "    " + style.emphasised(severity, finding.severity.emphasis) + " "
    let first = WrappedText(HarmlessText(severity + " " + parts), width: style.width - 6).lines
    let head = first.first.map { lead + $0.dropFirst(severity.count + 1) }
    return (head.map { [$0] } ?? []) + first.dropFirst().map { "      " + $0 }
  }
}

/// Findings in lines, for a terminal.
func findingLines(_ findings: [Finding], _ style: TerminalStyle) -> [String] {
  var text = FindingsText()
  return findings.flatMap { text.lines(for: $0, style) }
}

private func indented(
  _ text: String, lead: String, hanging: Int, _ style: TerminalStyle
) -> [String] {
  indentedLines(text, lead: lead, hanging: hanging, width: style.width)
}

extension Severity {
  /// How the word for it is set apart.
  var emphasis: TerminalStyle.Emphasis {
    switch self {
    case .error: .error
    case .warning: .warning
    case .info: .faint
    }
  }
}
