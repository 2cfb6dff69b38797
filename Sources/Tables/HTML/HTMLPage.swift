public import TextFormats

/// A whole HTML page in one file: nothing is fetched from elsewhere, and no script runs but its own.
///
/// Its content security policy allows the style and the script that are in it, by their checksum,
/// and nothing else; so a text that would become markup after all could still not run or send.
///
/// Source: W3C, *Content Security Policy Level 3*.
public struct HTMLPage: Sendable {
  /// The title, as a browser shows it.
  public let title: String
  /// What stands in the page.
  public let body: [HTML]
  /// Styles after those that all pages share.
  public let style: String
  /// The script, if there is one.
  public let script: String?
  /// Data for the script, as JSON, by the id of its element.
  public let data: [(id: String, value: JSONOutput)]

  /// Makes a page.
  public init(
    title: String, style: String = "", script: String? = nil,
    data: [(id: String, value: JSONOutput)] = [], _ body: [HTML]
  ) {
    self.title = title
    self.style = style
    self.script = script
    self.data = data
    self.body = body
  }

  /// The page as bytes of a file.
  public func bytes() -> [UInt8] {
    let style = sharedStyle + self.style
    var page = "<!DOCTYPE html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">\n"
    page +=
      HTML([
        .element(
          "meta",
          [.init("http-equiv", "Content-Security-Policy"), .init("content", policy(style))]),
        .element(
          "meta",
          [.init("name", "viewport"), .init("content", "width=device-width, initial-scale=1")]
        ),
        .element("title", text: title),
      ]).source
    page += "<style>\(style)</style>\n</head>\n<body>\n" + HTML(body).source
    for (id, value) in data {
      page += "<script type=\"application/json\" id=\"\(htmlEscaped(id))\">"
      page += value.text(.compact) + "</script>\n"
    }
    if let script { page += "<script>\(script)</script>\n" }
    return Array((page + "</body>\n</html>\n").utf8)
  }

  private func policy(_ style: String) -> String {
    var rules = ["default-src 'none'", "style-src '\(Checksum(Bytes(style)).integrity)'"]
    if let script { rules.append("script-src '\(Checksum(Bytes(script)).integrity)'") }
    return (rules + ["base-uri 'none'", "form-action 'none'"]).joined(separator: "; ")
  }
}

/// The style that all pages share.
private let sharedStyle = String(decoding: PackageResources.page_css, as: UTF8.self)
