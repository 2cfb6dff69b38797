import Foundation
import Tables
import Testing
import TextFormats

/// What a reader of XML finds in a picture, whatever is drawn.
///
/// The suite is serial, for the reader is not safe for use in parallel.
@Suite(.serialized) struct PictureTests {
  /// A part of a picture.
  struct Box {
    let x: ClosedRange<Double>
    let y: ClosedRange<Double>

    /// The least room that a text takes: 0.6 of the size of the font for every column.
    init(_ text: ReadElement, size: Double) throws {
      let x = try #require(text.number("x"))
      let baseline = try #require(text.number("y"))
      let weight = text.attributes["font-weight"] == "bold" ? 1.1 : 1
      let width = 0.6 * size * weight * Double(terminalWidth(text.text))
      switch text.attributes["text-anchor"] {
      case "middle": self.x = x - width / 2...x + width / 2
      case "end": self.x = x - width...x
      default: self.x = x...x + width
      }
      y = baseline - 0.8 * size...baseline + 0.25 * size
    }

    func overlaps(_ other: Self) -> Bool { x.overlaps(other.x) && y.overlaps(other.y) }
  }

  /// The drawings of a figure: alone, and on a page for a large and a small screen.
  struct Drawings {
    let alone: String
    let wide: String
    let narrow: String

    init(_ figure: Figure) {
      alone = figure.svg()
      let page = Document([.figure(figure)]).html().map(\.source).joined()
      let parts = page.split(separator: "<svg xmlns", omittingEmptySubsequences: false).dropFirst()
      let drawings = parts.map { part in
        "<svg xmlns" + part.split(separator: "</svg>")[0] + "</svg>\n"
      }
      (wide, narrow) = (drawings.first ?? "", drawings.last ?? "")
    }

    var all: [String] { [alone, wide, narrow] }
  }

  func read(_ source: String) throws -> [ReadElement] {
    try #require(readSVG(source), "the picture is not well-formed")
  }

  /// Every text lies within the picture and on no other.
  func checkPlaces(_ elements: [ReadElement]) throws {
    let view = try #require(elements.first?.attributes["viewBox"]).split(separator: " ")
    let (width, height) = (Double(view[2]) ?? 0, Double(view[3]) ?? 0)
    let size = try #require(elements.first?.number("font-size"))
    let texts = elements.filter { $0.name == "text" }
    let boxes = try texts.map { try Box($0, size: size) }
    for (index, box) in boxes.enumerated() {
      #expect(box.x.lowerBound >= 0 && box.x.upperBound <= width, "\(texts[index].text)")
      #expect(box.y.lowerBound >= 0 && box.y.upperBound <= height, "\(texts[index].text)")
      let covered = boxes[..<index].firstIndex { $0.overlaps(box) }
      #expect(covered == nil, "\(texts[index].text) on \(covered.map { texts[$0].text } ?? "")")
    }
    for shape in elements where shape.name == "rect" && shape.attributes["x"] != nil {
      let x = try #require(shape.number("x"))
      let y = try #require(shape.number("y"))
      let right = x + (try #require(shape.number("width")))
      let bottom = y + (try #require(shape.number("height")))
      #expect(x >= 0 && y >= 0 && right <= width && bottom <= height)
      #expect(right >= x && bottom > y)
    }
  }

  /// Nothing is drawn but shapes and texts, in exact lengths, and nothing refers elsewhere.
  func checkParts(_ elements: [ReadElement]) {
    let known: Set = ["svg", "title", "desc", "g", "rect", "line", "path", "circle", "text"]
    #expect(elements.filter { !known.contains($0.name) } == [])
    let values = elements.flatMap { $0.attributes.map { "\($0)=\($1)" } }
    #expect(
      !values.contains {
        $0.contains("url(") || $0.hasPrefix("on") || $0.contains("href") || $0.hasPrefix("style")
      })
    let lengths: Set = ["x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "width", "height"]
    let decimals = elements.flatMap(\.attributes)
      .filter { lengths.contains($0.key) && $0.value != "100%" }
      .map { $0.value.split(separator: ".", omittingEmptySubsequences: false) }
    #expect(decimals.allSatisfy { $0.count == 1 || $0.count == 2 && $0[1].utf8.count == 1 })
  }

  @Test(arguments: Samples.curves + Samples.figures)
  func everyInkStandsOutFromThePaper(_ figure: Figure) throws {
    for drawing in Drawings(figure).all {
      let elements = try read(drawing)
      let strokes = elements.compactMap { $0.attributes["stroke"] }
      #expect(strokes.allSatisfy { contrastToWhite($0) >= 3 })
      let texts = elements.filter { $0.name == "g" }.compactMap { $0.attributes["fill"] }
      #expect(texts.allSatisfy { $0 == "#ffffff" || contrastToWhite($0) >= 4.5 })
      // A shape that is too light to stand out has an outline.
      let light = elements.filter { element in
        guard element.name != "g", element.attributes["width"] != "100%" else { return false }
        let fill = element.attributes["fill"]
        return fill.map { $0 != "none" && contrastToWhite($0) < 3 } ?? false
      }
      #expect(light.allSatisfy { $0.stroke != nil })
    }
  }
}

/// The contrast of a colour such as `#1a1a1a` to white.
///
/// Source: W3C, *Web Content Accessibility Guidelines 2.2*, relative luminance.
private func contrastToWhite(_ colour: String) -> Double {
  let number = Int(colour.dropFirst(), radix: 16) ?? 0xFFFFFF
  let weights = [(16, 0.2126), (8, 0.7152), (0, 0.0722)]
  let luminance = weights.reduce(0) { sum, part in
    let level = Double(number >> part.0 & 0xFF) / 255
    return sum + part.1 * (level <= 0.04045 ? level / 12.92 : pow((level + 0.055) / 1.055, 2.4))
  }
  return 1.05 / (luminance + 0.05)
}
