import Tables
import Testing
import TextFormats

extension PictureTests {
  func read(_ curve: DayCurve) throws -> [ReadElement] {
    try read(Samples.figure(curve, "lijn").svg())
  }

  @Test(arguments: UInt64(1)...200)
  func everyTextOfACurveHasItsPlace(_ seed: UInt64) throws {
    for drawing in Drawings(Samples.figure(Samples.curve(seed), "lijn")).all {
      try checkPlaces(read(drawing))
    }
  }

  @Test(arguments: UInt64(1)...100)
  func aCurveHoldsNothingButShapesAndTexts(_ seed: UInt64) throws {
    for drawing in Drawings(Samples.figure(Samples.curve(seed), "lijn")).all {
      try checkParts(read(drawing))
    }
  }

  @Test(arguments: UInt64(1)...200)
  func showsItsAxesItsEndAndItsLabels(_ seed: UInt64) throws {
    let curve = Samples.curve(seed)
    let elements = try read(curve)
    let texts = elements.filter { $0.name == "text" && $0.attributes["font-weight"] == nil }
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

  @Test func namesAndDescribesItself() throws {
    let elements = try read(Samples.sixtyDays.svg())
    #expect(elements[0].attributes["role"] == "img")
    let named = ["aria-labelledby", "aria-describedby"].map { elements[0].attributes[$0] }
    let texts = named.map { id in elements.first { $0.attributes["id"] == id } }
    #expect(texts.map { $0?.name } == ["title", "desc"])
    #expect(
      texts.map { $0?.text } == [Samples.sixtyDays.table.title, Samples.sixtyDays.description])
  }
}
