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
    let record = finding.record.isEmpty ? [] : [finding.record]
    let heading = finding.heading.map { markdownLine($0) + " " } ?? ""
    let head = ([finding.code.text] + record + finding.details).map(markdownLine)
    let words = [finding.message, finding.advice ?? ""].filter { !$0.isEmpty }.map(markdownLine)
    text += "- \(heading)**\(finding.severity.rawValue)** \(head.joined(separator: ", "))"
    text += ": \(words.joined(separator: " "))\n"
  }
  return text
}
