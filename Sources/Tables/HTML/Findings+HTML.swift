import Findings

/// Findings as lists under the name of each file, each record, and what they are about, in the order
/// in which they come.
func findingsHTML(_ findings: [Finding], below level: Int) -> [HTML] {
  var pieces: [HTML] = []
  var items: [HTML] = []
  var shown = ["", "", ""]
  func endList() {
    guard !items.isEmpty else { return }
    pieces.append(.element("ul", [.init("class", "findings")], items))
    items = []
  }
  for finding in findings {
    let headings = [finding.place.file, finding.record, finding.heading ?? ""]
    if let changed = zip(headings, shown).enumerated().first(where: { $1.0 != $1.1 })?.offset {
      endList()
      var below = level + headings[..<changed].count { !$0.isEmpty }
      for text in headings[changed...] where !text.isEmpty {
        below += 1
        pieces.append(.heading(text, level: below))
      }
      shown = headings
    }
    items.append(finding.html)
  }
  endList()
  return pieces
}

extension Finding {
  /// The finding as an item of a list: what is wrong, what to do, and last how it is called.
  fileprivate var html: HTML {
    var lines: [HTML] = [
      .element(
        "p", [],
        [.element("strong", text: severity.htmlWord + ":"), HTML(text: " " + message)])
    ]
    if let advice { lines.append(.element("p", [.init("class", "advice")], text: advice)) }
    lines.append(.element("p", [.init("class", "details")], text: details.joined(separator: ", ")))
    return .element("li", [.init("class", severity.className)], lines)
  }
}
