import Findings

extension Document {
  /// The document in Markdown; parts are set apart by an empty line.
  public func markdown() -> String {
    blocks.map(\.markdown).filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

extension Document.Block {
  /// The part with a line end after every line.
  fileprivate var markdown: String {
    switch self {
    case .heading(let text, let level):
      String(repeating: "#", count: level.rawValue) + " \(markdownLine(text))\n"
    case .paragraph(let text): markdownLine(text) + "\n"
    case .table(let table): table.markdown()
    case .figure(let figure): figure.table.markdown()
    case .list(let items): items.map { "- \(markdownLine($0))\n" }.joined()
    case .definitions(let definitions):
      definitions.map { "- **\(markdownLine($0.term))**: \(markdownLine($0.text))\n" }.joined()
    case .statements(let statements):
      statements.map {
        "- **\(markdownLine($0.value.printed))** \(markdownLine("\($0.text) (\($0.detail))"))\n"
      }.joined()
    case .contents: ""
    case .code(let lines): markdownCode(lines).map { $0 + "\n" }.joined()
    case .message(let severity, let text): "**\(severity.rawValue)**: \(markdownLine(text))\n"
    case .findings(let findings): findingsMarkdown(findings)
    }
  }
}
