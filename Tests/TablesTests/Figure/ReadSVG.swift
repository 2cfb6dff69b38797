import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// An element as a reader of XML sees it.
struct ReadElement: Equatable {
  let name: String
  let attributes: [String: String]
  /// The stroke of the element itself, else that of an element around it.
  let stroke: String?
  var text = ""

  /// An attribute that is a number.
  func number(_ attribute: String) -> Double? { attributes[attribute].flatMap { Double($0) } }
}

/// The elements of an XML document in order; `nil` when it is not well-formed.
///
/// The reader is not safe for use in parallel: only the tests of one serial suite call it.
func readSVG(_ source: String) -> [ReadElement]? {
  let collector = Collector()
  let parser = XMLParser(data: Data(source.utf8))
  parser.delegate = collector
  return parser.parse() ? collector.elements : nil
}

private final class Collector: NSObject, XMLParserDelegate {
  var elements: [ReadElement] = []
  private var open: [Int] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    let stroke = attributes["stroke"] ?? open.last.flatMap { elements[$0].stroke }
    open.append(elements.count)
    elements.append(ReadElement(name: name, attributes: attributes, stroke: stroke))
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if let last = open.last { elements[last].text += text }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }
}
