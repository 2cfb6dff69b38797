import Findings
import QuestionnaireSchema
import Testing

@Suite struct LayoutLoadingTests {
  private static let figures = #"""
    "figures": [{ "name": "f", "label": "F", "categories": { "each": ["een"] },
      "bases": [{ "name": "b", "over": "frame", "label": "B" }] }],
    "tables": [{ "name": "t", "label": "T", "rows": [
      { "label": "R", "figure": "f", "count": "population" }] }],
    "flows": [{ "name": "s", "figure": "f", "order": ["een/nee", "een/ja", "een/weet_niet"] }],
    "breakdowns": [{ "name": "u", "figures": ["f"], "groups": [
      { "label": "G", "where": "true()" }] }]
    """#

  private func report(_ parts: String) -> String {
    QuestionnaireFixture.json(
      Self.figures,
      #""report": { "title": "Rapport", "chapters": [{ "label": "Een", "parts": [\#(parts)] }] }"#)
  }

  @Test func readsEveryKindOfPart() throws {
    let statement = #"{ "text": "zei ja.", "figure": "f", "category": "een/ja", "base": "b" }"#
    let parts = [
      #"{ "show": "figure", "figure": "f" }"#, #"{ "show": "table", "name": "t" }"#,
      #"{ "show": "flow", "name": "s" }"#,
      #"{ "show": "chart", "name": "g", "label": "G", "figure": "f", "base": "b", "years": 2 }"#,
      #"{ "show": "breakdown", "name": "u", "figure": "f" }"#,
      #"{ "show": "statements", "label": "Zinnen", "statements": [\#(statement)] }"#,
      #"{ "show": "response" }"#, #"{ "show": "response-curve" }"#,
      #"{ "show": "comparability" }"#, #"{ "show": "other-figures" }"#,
    ]
    let loaded = try QuestionnaireFixture.load(report(parts.joined(separator: ",")))
    let found = try #require(loaded.layout.chapters.first).parts
    #expect(found.count == parts.count)
    #expect(Array(found[0...2]) == [.figure("f"), .table("t"), .flow("s")])
    #expect(found[4] == .breakdown("u", figure: "f"))
    #expect(Array(found[6...]) == [.response, .responseCurve, .comparability, .otherFigures])
    guard case .chart(let chart) = found[3], case .statements(let label, let list) = found[5]
    else { throw UnexpectedPart() }
    #expect([chart.name, chart.label, chart.figure, chart.base] == ["g", "G", "f", "b"])
    #expect(chart.years == 2)
    #expect(label == "Zinnen")
    #expect(
      list.map { [$0.text, $0.figure, $0.category, $0.base] } == [["zei ja.", "f", "een/ja", "b"]])
  }

  private struct UnexpectedPart: Error {}

  @Test(arguments: [
    (#"{ "show": "figur" }"#, "‘figur’ kan hier niet staan."),
    (#"{ "show": "figure", "figure": "x" }"#, "Er is geen cijfer met de naam ‘x’."),
    (#"{ "show": "table", "name": "s" }"#, "Er is geen tabel met de naam ‘s’."),
    (
      #"{ "show": "response", "name": "t" }"#, "De sleutel ‘name’ past niet bij ‘show’: response."
    ),
    (
      #"{ "show": "chart", "name": "t", "label": "G", "figure": "f", "base": "b" }"#,
      "Er is al een grafiek, tabel of stroom met de naam ‘t’."
    ),
    (
      #"{ "show": "chart", "name": "Tabel-T", "label": "G", "figure": "f", "base": "b" }"#,
      "Er is al een grafiek, tabel of stroom met de naam ‘Tabel-T’."
    ),
    (
      #"{ "show": "chart", "name": "respons", "label": "G", "figure": "f", "base": "b" }"#,
      "Er is al een grafiek, tabel of stroom met de naam ‘respons’."
    ),
    (
      #"{ "show": "chart", "name": "s-jaren", "label": "G", "figure": "f", "base": "b" }"#,
      "Er is al een grafiek, tabel of stroom met de naam ‘s-jaren’."
    ),
    (
      #"{ "show": "chart", "name": "g", "label": "G", "figure": "f", "base": "b", "groups": ["a"] }"#,
      "Hier staan 1 namen, maar het cijfer heeft 0 groepen."
    ),
    (
      #"{ "show": "chart", "name": "g", "label": "G", "figure": "f", "base": "b", "years": 4 }"#,
      "Dit getal kan hier niet."
    ),
    (
      #"{ "show": "breakdown", "name": "u", "figure": "g" }"#,
      "Er is geen cijfer met de naam ‘g’."
    ),
  ])
  func refusesAPartThatDoesNotFit(part: String, message: String) {
    #expect(QuestionnaireFixture.findings(report(part)).map(\.message) == [message])
  }

  @Test func aQuestionnaireWithoutALayoutGetsItsTablesFlowsAndFiguresInOrder() throws {
    let loaded = try QuestionnaireFixture.load(QuestionnaireFixture.json(Self.figures))
    #expect(loaded.report == nil)
    #expect(
      loaded.layout.chapters.flatMap(\.parts) == [
        .response, .responseCurve, .table("t"), .flow("s"), .otherFigures,
        .breakdown("u", figure: "f"), .comparability,
      ])
  }
}
