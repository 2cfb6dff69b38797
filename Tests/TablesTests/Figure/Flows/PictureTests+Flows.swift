import Tables
import Testing
import TextFormats

extension PictureTests {
  @Test(arguments: UInt64(1)...200)
  func everyTextAtFlowsHasItsPlace(_ seed: UInt64) throws {
    for drawing in Drawings(Samples.flows(seed)).all {
      let elements = try read(drawing)
      try checkPlaces(elements)
      checkParts(elements)
    }
  }

  @Test(arguments: UInt64(1)...60)
  func everyStateHasItsCountAtEveryStage(_ seed: UInt64) throws {
    let panel = Samples.Panel(seed)
    let states = (0..<panel.states).map { "s\($0)" }
    let stages = (0..<panel.stages).map { "m\($0)" }
    let drawings = Drawings(panel.figure(states, each: 1, stages: stages))
    // At every stage the states that are not empty, with their numbers; in a narrow picture the
    // stages between the first and the last stand at the end of a strip and at the start of the next.
    func expected(at stage: Int) -> [(name: String, count: Int)] {
      states.indices.map { (states[$0], panel.count($0, at: stage)) }.filter { $0.1 > 0 }
    }
    let narrow = try read(drawings.narrow).filter { $0.name == "text" }.map(\.text)
    let strips = (1..<panel.stages).flatMap { [$0 - 1, $0] }
    let all = strips.flatMap { stage in expected(at: stage).map { "\($0.name) \($0.count)" } }
    guard !panel.paths.isEmpty else {
      #expect(narrow == ["Geen gegevens"])
      return
    }
    #expect(narrow.filter { $0.hasPrefix("s") }.sorted() == all.sorted())
    let wide = try read(drawings.wide).filter { $0.name == "text" }.map(\.text)
    let numbers = wide.compactMap { Int($0.split(separator: " ").last ?? "") }
    let strip = Array(0..<panel.stages) + (panel.stages > 4 ? [3] : [])
    #expect(numbers.sorted() == strip.flatMap { expected(at: $0).map(\.count) }.sorted())
  }

  @Test(arguments: UInt64(1)...60)
  func everyCellIsABandBetweenTwoBlocks(_ seed: UInt64) throws {
    let panel = Samples.Panel(seed)
    let states = (0..<panel.states).map { "s\($0)" }
    let stages = (0..<panel.stages).map { "m\($0)" }
    let cells = (1..<panel.stages).reduce(0) { sum, stage in
      sum + Set(panel.paths.map { [$0[stage - 1], $0[stage]] }).count
    }
    for drawing in Drawings(panel.figure(states, each: 1, stages: stages)).all {
      let elements = try read(drawing)
      #expect(elements.count { $0.name == "path" } == cells)
    }
  }

  @Test func blocksAreAsHighAsTheirCounts() throws {
    // 300 high for 273; the drawing of the blocks goes stage by stage.
    let counts = [40, 87, 11, 7, 128, 59, 147, 43, 24, 140, 67, 10, 56]
    let blocks = try read(Samples.laneFlows.svg())
      .filter { $0.name == "rect" && $0.number("width") == 12 }
    let heights = try blocks.map { try #require($0.number("height")) }
    #expect(heights.count == counts.count)
    for (height, count) in zip(heights, counts) {
      #expect(abs(height - Double(count) * 300 / 273) <= 0.051)
    }
  }

  @Test func namesStatesAtBothEndsAndCountsBetween() throws {
    let texts = try read(Samples.laneFlows.svg()).filter { $0.name == "text" }.map(\.text)
    for text in [
      "Coalitie gevormd 40", "Geen respons 7", "Niet gevraagd 128", "59", "147", "43", "24",
      "Coalitie gevormd 140", "Geen coalitie 10", "Geen respons 56",
    ] {
      #expect(texts.contains(text))
    }
    #expect(!texts.contains { $0.contains("Totaal") || $0 == "Niet gevraagd 0" })
  }

  struct Small: Sendable {
    let steps: [[[TableCell]]]
    let texts: [String]
    let reason: String
  }

  @Test(arguments: [
    Small(
      steps: [[[.count(3), .suppressed], [.count(1), .count(2)]]],
      texts: ["A ten minste 3", "B 3", "A 4", "B ten minste 2"],
      reason: "what is not shown is not known"),
    Small(
      steps: [
        [[.count(3), .suppressed], [.empty, .count(2)]],
        [[.count(3), .empty], [.empty, .count(2)]],
      ],
      texts: ["A ten minste 3", "B 2", "3", "2", "A 3", "B 2"],
      reason: "what one step hides, the other may show"),
    Small(
      steps: [
        [[.count(3), .empty], [.empty, .count(2)]], [[.count(2), .empty], [.empty, .count(4)]],
      ],
      texts: ["A 3", "B 2", "3", "4", "A 2", "B 4"],
      reason: "where steps do not agree the larger counts"),
    Small(
      steps: [
        [[.empty, .count(3)], [.empty, .empty]], [[.empty, .empty], [.count(3), .empty]],
      ],
      texts: ["A 3", "B 3", "A 3"], reason: "a state that is at no end is named where it is"),
  ])
  func countsAStage(_ example: Small) throws {
    let figure = Figure(
      .flows(
        FlowStages((0...example.steps.count).map(String.init), answers: ["A"], nonAnswers: ["B"])),
      of: Table(
        name: "x", title: "", labelHeading: "", groupHeading: "",
        columns: [.numbers("A"), .numbers("B")],
        groups: example.steps.map { rows in
          TableRowGroup("", zip(["A", "B"], rows).map { TableRow($0, $1) })
        }, notes: []), description: "")
    let texts = try read(figure.svg())
      .filter { $0.name == "text" && $0.attributes["font-weight"] == nil }.map(\.text)
    #expect(texts.sorted() == example.texts.sorted(), "\(example.reason)")
  }
}
