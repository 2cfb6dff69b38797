import Findings

/// Findings in Markdown: a list under the name of each file, in the order in which they come.
func findingsMarkdown(_ findings: [Finding]) -> String {
  var text = ""
  var file: String?
  for finding in findings {
    if file != finding.place.file {
      if file != nil { text += "\n" }
      text += "**\(markdownLine(finding.place.file))**\n\n"
      file = finding.place.file
    }
    let record = finding.record.isEmpty ? "" : " " + markdownLine(finding.record)
    let words = [finding.heading ?? "", finding.message, finding.advice ?? ""]
      .filter { !$0.isEmpty }.map(markdownLine)
    text += "- **\(finding.severity.rawValue)**\(record): \(words.joined(separator: " "))"
    text += " (\(finding.details.map(markdownLine).joined(separator: ", ")))\n"
  }
  return text
}
