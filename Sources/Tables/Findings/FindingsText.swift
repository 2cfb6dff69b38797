import Findings

/// Lays findings out for a terminal: by file, by record, by what they are about, then what is wrong
/// and what to do.
///
/// It keeps the order in which they come, and writes a heading anew when it changes.
struct FindingsText: Sendable {
  private var file: String?
  private var record = ""
  private var heading: String?

  /// The lines for the next finding.
  mutating func lines(for finding: Finding, _ style: TerminalStyle) -> [String] {
    var lines: [String] = []
    if file != finding.place.file {
      if file != nil { lines.append("") }
      lines += WrappedText(HarmlessText(finding.place.file), width: style.width).lines
        .filter { !$0.isEmpty }.map { style.emphasised($0, .strong) }
      file = finding.place.file
      record = ""
      heading = nil
    }
    if record != finding.record {
      lines.append("")
      lines += indented(finding.record, lead: "  ", hanging: 4, style)
        .filter { !$0.isEmpty }.map { style.emphasised($0, .faint) }
      record = finding.record
      heading = nil
    }
    if heading != finding.heading {
      lines += indented(finding.heading ?? "", lead: "    ", hanging: 4, style)
        .filter { !$0.isEmpty }.map { style.emphasised($0, .strong) }
      heading = finding.heading
    }
    return lines + body(of: finding, style)
  }

  /// What is wrong, what to do, and last and faintly how it is called.
  private func body(of finding: Finding, _ style: TerminalStyle) -> [String] {
    let space = String(repeating: " ", count: finding.heading == nil ? 4 : 6)
    let hanging = space.count + 2
    let severity = finding.severity.rawValue + ":"
    var lines = indented(
      severity + " " + finding.message, lead: space, hanging: hanging, style)
    // A line is so short that the word may be broken.
    if let first = lines.first, first.hasPrefix(space + severity) {
      lines[0] =
        space + style.emphasised(severity, finding.severity.emphasis)
        + first.dropFirst(space.count + severity.count)
    }
    if let advice = finding.advice {
      lines += indented(advice, lead: space + "→ ", hanging: hanging, style)
    }
    let name = finding.details.joined(separator: ", ")
    let under = space + "  "
    return lines
      + indented("(\(name))", lead: under, hanging: hanging + 1, style)
      .map { style.emphasised($0, .faint) }
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
