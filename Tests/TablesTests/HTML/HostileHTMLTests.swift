import Findings
import Tables
import TestSupport
import Testing

/// Whatever a text says, it stays a text.
@Suite struct HostileHTMLTests {
  /// A document with a text from outside in every place that takes one.
  private static func document(_ seed: UInt64) -> Document {
    var generator = SeededGenerator(seed: seed)
    func text() -> String {
      let scraps = [
        HostileTextTests.text(&generator), "<script>", "</p><img src=x onerror=y>", "\" onclick=\"",
        "&lt;", "]]>", "<!--", "<svg/onload=z>", "' autofocus '", "\u{202E}",
      ]
      return (scraps.randomElement(using: &generator) ?? "") + "ok"
    }
    return Document([
      .heading(text(), level: .title), .paragraph(text()), .list([text(), text()]),
      .definitions([Document.Definition(text(), text())]), .code([text(), text()]),
      .message(.warning, text()), .table(HostileTextTests.table(seed)),
      .figure(Figure(.bars, of: HostileTextTests.table(seed), description: text())),
      .figure(Samples.flows(seed)), .figure(Samples.figure(Samples.curve(seed), text())),
      .findings([HostileFindingTests.finding(seed)]),
    ])
  }

  /// What stands after each `<`, up to the next `>`.
  private static func tags(_ html: String) -> [Substring] {
    html.split(separator: "<", omittingEmptySubsequences: false).dropFirst()
      .map { $0.prefix { $0 != ">" } }
  }

  @Test(arguments: UInt64(1)...200)
  func aTextNeverBecomesMarkup(_ seed: UInt64) {
    let html = Self.document(seed).html().map(\.source).joined()
    let known: Set<String> = [
      "h1", "h2", "h3", "h4", "p", "ul", "li", "dl", "dt", "dd", "pre", "code", "strong", "div",
      "table",
      "caption", "thead", "tbody", "tr", "th", "td", "span", "svg", "rect",
      "figure", "figcaption", "title", "desc", "g", "line", "path", "circle", "text",
    ]
    let tags = Self.tags(html).map { String($0.prefix { $0 != " " }) }
    #expect(tags.allSatisfy { known.contains($0.hasPrefix("/") ? String($0.dropFirst()) : $0) })
    // Every element that is opened is closed again, in order; in a drawing it may close itself.
    var open: [String] = []
    for tag in Self.tags(html).filter({ !$0.hasSuffix("/") }).map({
      String($0.prefix { $0 != " " })
    }) {
      if tag.hasPrefix("/") {
        #expect(open.popLast() == String(tag.dropFirst()))
      } else {
        open.append(tag)
      }
    }
    #expect(open.isEmpty)
  }

  @Test(arguments: UInt64(1)...200)
  func aTextNeverBecomesAnAttribute(_ seed: UInt64) {
    let html = Self.document(seed).html().map(\.source).joined()
    let known: Set<String> = [
      "class", "role", "aria-label", "tabindex", "scope", "colspan", "viewBox", "aria-hidden",
      "preserveAspectRatio", "width", "height", "id", "aria-labelledby", "aria-describedby",
      "xmlns",
      "lang", "direction", "font-family", "font-size", "font-weight", "fill", "fill-opacity",
      "stroke",
      "stroke-width", "stroke-dasharray", "shape-rendering", "x", "y", "x1", "x2", "y1", "y2", "cx",
      "cy", "r", "d", "text-anchor",
    ]
    for inside in Self.tags(html) where !inside.hasPrefix("/") {
      // What stands outside quotes is the element's name, and names of attributes with a `=`.
      let outside = (inside.hasSuffix("/") ? inside.dropLast() : inside).split(
        separator: "\"", omittingEmptySubsequences: false
      ).enumerated()
        .filter { $0.offset % 2 == 0 }.map(\.element).joined()
      let names = outside.split(separator: " ").dropFirst()
      #expect(names.allSatisfy { $0.hasSuffix("=") && known.contains(String($0.dropLast())) })
    }
    #expect(
      !html.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\t" && $0 != "\r" })
    #expect(!html.unicodeScalars.contains("\u{202E}"))
  }
}
