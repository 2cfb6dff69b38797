import TextFormats

/// A piece of an HTML page, in which no text or attribute is markup.
public struct HTML: Sendable, Hashable {
  /// The piece as source.
  public let source: String

  /// A text, escaped.
  public init(text: String) {
    source = htmlEscaped(text)
  }

  /// Pieces after each other.
  public init(_ pieces: [HTML]) {
    source = pieces.map(\.source).joined()
  }

  /// A drawing, as part of the page.
  init(_ drawing: SVGElement) {
    source = drawing.lines.map { $0 + "\n" }.joined()
  }

  private init(source: String) {
    self.source = source
  }

  /// An element with its attributes and what stands in it.
  ///
  /// - Precondition: the name and the names of attributes are those of HTML, not data.
  public static func element(
    _ name: String, _ attributes: [Attribute] = [], _ content: [HTML] = []
  ) -> HTML {
    precondition(isName(name) && attributes.allSatisfy { isName($0.name) }, "no name of HTML")
    let tag = ([name] + attributes.map(\.source)).joined(separator: " ")
    let end = endsLine.contains(name) ? "\n" : ""
    guard !isVoid.contains(name) else { return HTML(source: "<\(tag)>\(end)") }
    let inner = content.map(\.source).joined()
    return HTML(source: "<\(tag)>\(inner)</\(name)>\(end)")
  }

  /// An element with a text in it.
  public static func element(
    _ name: String, _ attributes: [Attribute] = [], text: String
  ) -> HTML {
    element(name, attributes, [HTML(text: text)])
  }

  /// An attribute of an element.
  public struct Attribute: Sendable, Hashable {
    let name: String
    let value: String?

    /// An attribute with a value.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }

    /// An attribute that is there or is not, such as `hidden`.
    public init(_ name: String) {
      self.name = name
      value = nil
    }

    var source: String { value.map { "\(name)=\"\(htmlEscaped($0))\"" } ?? name }
  }

  private static func isName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.allSatisfy { $0.isASCIILetterOrDigit || $0 == UInt8(ascii: "-") }
  }

  /// Elements without an end tag.
  ///
  /// Source: WHATWG, *HTML*, 13.1.2.
  private static let isVoid: Set<String> = ["br", "col", "hr", "img", "input", "link", "meta"]

  /// Elements after which a line of the source ends; white space there is never seen.
  private static let endsLine: Set<String> = [
    "address", "article", "aside", "body", "button", "caption", "col", "colgroup", "dd",
    "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2",
    "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "legend", "li", "link", "main", "meta",
    "nav", "noscript", "ol", "option", "p", "pre", "section", "select", "summary", "table",
    "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul",
  ]
}
