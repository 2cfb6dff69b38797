import Tables
import TestSupport
import Testing

@Suite struct FigureTests {
  @Test(arguments: Samples.figures)
  func drawsATable(_ figure: Figure) {
    #expect(difference(of: figure.svg().utf8, fromGolden: "\(figure.table.name).svg") == nil)
    #expect(figure.svg() == figure.svg())
  }

  @Test func putsFiguresOnAPageWithTheirTables() {
    let page = Document([.figure(Samples.partnerBars), .figure(Samples.laneFlows)]).html()
    #expect(
      difference(of: page.map(\.source).joined().utf8, fromGolden: "figuren.html") == nil)
  }

  @Test(arguments: Samples.figures + Samples.curves)
  func aTerminalAndMarkdownPrintTheTable(_ figure: Figure) {
    let (asFigure, asTable) = (Document([.figure(figure)]), Document([.table(figure.table)]))
    #expect(asFigure.terminalText(.plain) == asTable.terminalText(.plain))
    #expect(asFigure.markdown() == asTable.markdown())
  }

  @Test func noIdStandsTwiceOnAPage() {
    let figures = Samples.figures + Samples.figures + Samples.curves
    let page = Document(figures.map { .figure($0) }).html().map(\.source).joined()
    let ids = values(of: "id", in: page)
    #expect(ids.count == 5 * figures.count)
    #expect(Set(ids).count == ids.count)
    let named = ["aria-labelledby", "aria-describedby"].flatMap { values(of: $0, in: page) }
    #expect(Set(named).isSubset(of: ids))
  }

  /// The values of an attribute.
  private func values(of attribute: String, in page: String) -> [Substring] {
    page.split(separator: " \(attribute)=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
  }

  @Test func aFigureWithoutATitleHasAName() {
    let table = Table(
      name: "é x", title: " ", labelHeading: "", columns: [], rows: [], notes: [])
    let svg = Figure(.bars, of: table, description: "").svg()
    #expect(svg.contains("<title id=\"figuur----x-titel\">Figuur</title>"))
  }

  @Test func refusesATableWithoutAGroupForEveryStep() async {
    await #expect(processExitsWith: .failure) {
      _ = Figure(
        .flows(FlowStages(["2019", "2020", "2021"], answers: ["A"], nonAnswers: [])),
        of: Samples.table, description: "")
    }
  }

  @Test(arguments: [["2019"], []]) func refusesFlowsOfASingleStage(_ stages: [String]) async {
    await #expect(processExitsWith: .failure) { [stages] in
      _ = FlowStages(stages, answers: ["A"], nonAnswers: [])
    }
  }

  @Test func refusesTwoStatesOfOneName() async {
    await #expect(processExitsWith: .failure) {
      _ = FlowStages(["2019", "2020"], answers: ["A"], nonAnswers: ["A"])
    }
  }
}
