import Foundation
import Tables
import Testing
import TextFormats

/// What a reader of XML finds in the picture of a curve, whatever the curve.
///
/// The suite is serial, for the reader is not safe for use in parallel.
@Suite(.serialized) struct DayCurvePictureTests {
  /// A part of a picture.
  struct Box {
    let x: ClosedRange<Double>
    let y: ClosedRange<Double>

    /// The least room that a text takes: 0.6 of the size of the font for every column.
    init(_ text: ReadElement, size: Double) throws {
      let x = try #require(text.number("x"))
      let baseline = try #require(text.number("y"))
      let width = 0.6 * size * Double(terminalWidth(text.text))
      switch text.attributes["text-anchor"] {
      case "middle": self.x = x - width / 2...x + width / 2
      case "end": self.x = x - width...x
      default: self.x = x...x + width
      }
      y = baseline - 0.8 * size...baseline + 0.25 * size
    }

    func overlaps(_ other: Self) -> Bool { x.overlaps(other.x) && y.overlaps(other.y) }
  }

  func read(_ curve: DayCurve) throws -> [ReadElement] {
    try read(Samples.figure(curve, "lijn"))
  }

  func read(_ figure: Figure) throws -> [ReadElement] {
    try #require(readSVG(figure.svg()), "the picture is not well-formed")
  }

  /// The texts that are drawn, and how large.
  private func texts(_ elements: [ReadElement]) throws -> (texts: [ReadElement], boxes: [Box]) {
    let texts = elements.filter { $0.name == "text" }
    let size = try #require(elements.first?.number("font-size"))
    return (texts, try texts.map { try Box($0, size: size) })
  }

  @Test(arguments: UInt64(1)...400)
  func everyTextLiesWithinThePictureAndOnNoOther(_ seed: UInt64) throws {
    let elements = try read(Samples.curve(seed))
    let view = try #require(elements.first?.attributes["viewBox"]).split(separator: " ")
    let (width, height) = (Double(view[2]) ?? 0, Double(view[3]) ?? 0)
    let (texts, boxes) = try texts(elements)
    for (index, box) in boxes.enumerated() {
      #expect(box.x.lowerBound >= 0 && box.x.upperBound <= width, "\(texts[index].text)")
      #expect(box.y.lowerBound >= 0 && box.y.upperBound <= height, "\(texts[index].text)")
      let covered = boxes[..<index].firstIndex { $0.overlaps(box) }
      #expect(covered == nil, "\(texts[index].text) on \(covered.map { texts[$0].text } ?? "")")
    }
  }

  @Test(arguments: UInt64(1)...200)
  func showsItsAxesItsEndAndItsLabels(_ seed: UInt64) throws {
    let curve = Samples.curve(seed)
    let (texts, _) = try texts(read(curve))
    guard !curve.points.isEmpty || !curve.marks.isEmpty else {
      #expect(texts.map(\.text) == ["Geen gegevens"])
      return
    }
    let days = texts.filter { $0.attributes["text-anchor"] == "middle" }
    #expect((2...10).contains(days.count))
    let ends = texts.count { $0.text.hasSuffix(" van \(dutchInteger(curve.total))") }
    #expect(ends == (curve.points.isEmpty ? 0 : 1))
    let labels = ([curve.valueLabel, curve.totalLabel] + curve.marks.map(\.label))
      .count { label in label.contains { !$0.isWhitespace } }
    #expect((4...6).contains(texts.count - days.count - ends - labels))
  }

  @Test(arguments: UInt64(1)...100)
  func holdsNothingButShapesAndTexts(_ seed: UInt64) throws {
    let elements = try read(Samples.curve(seed))
    let known: Set = ["svg", "title", "desc", "g", "rect", "line", "path", "circle", "text"]
    #expect(elements.filter { !known.contains($0.name) } == [])
    let values = elements.flatMap { $0.attributes.map { "\($0)=\($1)" } }
    #expect(!values.contains { $0.contains("url(") || $0.hasPrefix("on") || $0.contains("href") })
    let lengths: Set = ["x", "y", "x1", "x2", "y1", "y2", "cx", "cy"]
    let decimals = elements.flatMap(\.attributes).filter { lengths.contains($0.key) }
      .map { $0.value.split(separator: ".", omittingEmptySubsequences: false) }
    #expect(decimals.allSatisfy { $0.count == 1 || $0.count == 2 && $0[1].utf8.count == 1 })
  }

  @Test func namesAndDescribesItself() throws {
    let elements = try read(Samples.sixtyDays)
    #expect(elements[0].attributes["role"] == "img")
    let named = ["aria-labelledby", "aria-describedby"].map { elements[0].attributes[$0] }
    let texts = named.map { id in elements.first { $0.attributes["id"] == id } }
    #expect(texts.map { $0?.name } == ["title", "desc"])
    #expect(
      texts.map { $0?.text } == [Samples.sixtyDays.table.title, Samples.sixtyDays.description])
  }

  @Test(arguments: Samples.curves)
  func everyInkStandsOutFromThePaper(_ curve: Figure) throws {
    let elements = try read(curve)
    let strokes = elements.compactMap { $0.attributes["stroke"] }
    let fills = elements.compactMap { $0.attributes["fill"] }
      .filter { $0 != "none" && $0 != "#ffffff" }
    #expect(strokes.allSatisfy { contrastToWhite($0) >= 3 })
    #expect(fills.allSatisfy { contrastToWhite($0) >= 4.5 })
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
