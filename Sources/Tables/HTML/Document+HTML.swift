import Findings

extension Document {
  /// The document as pieces of an HTML page.
  ///
  /// Headings have no gaps: one that would skip a level stands directly under the one before it.
  public func html() -> [HTML] {
    var writer = DocumentHTML(self)
    return blocks.flatMap { writer.html(for: $0) }
  }
}

extension HTMLPage {
  /// A page with a document in it.
  public init(_ document: Document, title: String) {
    self.init(title: title, [.element("main", [], document.html())])
  }
}

/// Lays the parts of a document out one by one, and knows under which heading they stand.
struct DocumentHTML {
  /// The level of the last heading; 0 before the first.
  private var level = 0
  /// The headings of all chapters, where there is a list of them.
  private let chapters: [String]
  /// How many chapters have begun.
  private var chapterCount = 0
  /// The names that the tables so far are known by, with how many have each.
  private var tableNames: [String: Int] = [:]
  /// How many figures there are so far.
  private var figureCount = 0

  init(_ document: Document) {
    let isListed = document.blocks.contains(.contents)
    chapters =
      isListed
      ? document.blocks.compactMap {
        if case .heading(let text, .chapter) = $0 { text } else { nil }
      } : []
  }

  /// The next part.
  mutating func html(for block: Document.Block) -> [HTML] {
    switch block {
    case .heading(let text, let level): return [heading(text, level)]
    case .paragraph(let text): return [.element("p", text: text)]
    case .table(let table): return table.html(called: name(of: table))
    case .figure(let figure):
      figureCount += 1
      return [figure.html(number: figureCount, called: name(of: figure.table))]
    case .list(let items): return [.element("ul", [], items.map { .element("li", text: $0) })]
    case .definitions(let definitions):
      return [
        .element(
          "dl", [],
          definitions.flatMap { [.element("dt", text: $0.term), .element("dd", text: $0.text)] })
      ]
    case .statements(let statements):
      return [.element("ul", [.init("class", "statements")], statements.map(\.html))]
    case .contents: return [contents]
    case .code(let lines):
      return [.element("pre", [], [.element("code", text: lines.joined(separator: "\n"))])]
    case .message(let severity, let text):
      return [
        .element(
          "p", [.init("class", "message \(severity.className)")],
          [.element("strong", text: severity.htmlWord + ":"), HTML(text: " " + text)])
      ]
    case .findings(let findings): return findingsHTML(findings, below: level)
    }
  }

  private mutating func heading(_ text: String, _ level: Document.HeadingLevel) -> HTML {
    self.level = min(level.rawValue, self.level + 1)
    guard level == .chapter, !chapters.isEmpty else { return .heading(text, level: self.level) }
    chapterCount += 1
    return .element("h\(self.level)", [.init("id", chapterName(chapterCount))], text: text)
  }

  private var contents: HTML {
    let links = chapters.indices.dropFirst(chapterCount).map { index -> HTML in
      let link = HTML.Attribute("href", "#" + chapterName(index + 1))
      return .element("li", [], [.element("a", [link], text: chapters[index])])
    }
    return .element(
      "nav", [.init("aria-labelledby", "inhoud")],
      [
        .element("h\(level == 0 ? 1 : min(level, 2))", [.init("id", "inhoud")], text: "Inhoud"),
        .element("ul", [], links),
      ])
  }

  private func chapterName(_ number: Int) -> String { "hoofdstuk-\(number)" }

  /// What tells a table from the others on the page; regions that may scroll have to differ.
  private mutating func name(of table: Table) -> String {
    let title = table.title.isEmpty ? "Tabel" : table.title
    let count = tableNames[title, default: 0] + 1
    tableNames[title] = count
    return count == 1 ? title : "\(title) (\(count))"
  }
}

extension Document.Statement {
  fileprivate var html: HTML {
    .element(
      "li", [],
      [
        .element("strong", text: value.printed),
        .element(
          "span", [],
          [
            HTML(text: " \(text) "),
            .element("span", [.init("class", "details")], text: "(\(detail))"),
          ]),
      ])
  }
}

extension HTML {
  /// A heading; below the sixth level there is none.
  static func heading(_ text: String, level: Int) -> HTML {
    .element("h\(min(level, 6))", text: text)
  }
}

extension Severity {
  /// The word for it at the start of a line.
  var htmlWord: String {
    switch self {
    case .error: "Fout"
    case .warning: "Waarschuwing"
    case .info: "Info"
    }
  }

  /// The class of what is about it, in the style of a page.
  var className: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info: "info"
    }
  }
}
