import Tables
import Testing
import TextFormats

@Suite struct HTMLPageTests {
  /// A text that tries to become markup, an attribute or the end of a script.
  private static let hostile = "</script><script>alert('x')</script>\" onload=\"x\u{202E}<!--"

  private static let page = HTMLPage(
    title: hostile, style: "p { margin: 0; }", script: "start();",
    data: [(id: "gegevens", value: .object([(hostile, .string(hostile))]))],
    [.element("p", [.init("title", hostile)], text: hostile), .element("br")])

  @Test func hasNoMarkupFromText() {
    let text = String(decoding: Self.page.bytes(), as: UTF8.self)
    let tags = text.split(separator: "<").map {
      String($0.prefix { $0.isASCII && ($0.isLetter || $0 == "/" || $0 == "!") }).lowercased()
    }.filter { !$0.isEmpty }
    #expect(
      tags == [
        "!doctype", "html", "head", "meta", "meta", "meta", "title", "/title", "style", "/style",
        "/head", "body", "p", "/p", "br", "script", "/script", "script", "/script", "/body",
        "/html",
      ])
    #expect(
      text.contains(
        "<p title=\"&lt;/script&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot; onload=&quot;x"
      ))
    #expect(!text.unicodeScalars.contains("\u{202E}"))
  }

  @Test func givesDataBackAsItWas() throws {
    let text = String(decoding: Self.page.bytes(), as: UTF8.self)
    let start = try #require(text.firstRange(of: "id=\"gegevens\">")).upperBound
    let end = try #require(text[start...].firstRange(of: "</script>")).lowerBound
    let document = try JSONDocument(DecodedText(String(text[start..<end])))
    #expect(document.root[Self.hostile]?.string == Self.hostile)
  }

  @Test func allowsItsOwnStyleAndScriptOnly() throws {
    let text = String(decoding: Self.page.bytes(), as: UTF8.self)
    let script = Checksum(Bytes("start();")).integrity
    #expect(text.contains("default-src &#39;none&#39;; style-src &#39;sha256-"))
    #expect(text.contains("script-src &#39;\(script)&#39;"))
    #expect(!text.contains("unsafe-inline"))
  }
}
