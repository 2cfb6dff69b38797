import Findings
import Testing

@testable import QuestionnaireSchema

@Suite struct ResultLoadingTests {
  private static func json(_ result: String, partition: Bool = true) -> String {
    QuestionnaireFixture.json(
      #"""
      "figures": [{ "name": "stand", "label": "Stand", \#(partition ? #""partition": true,"# : "")
        "categories": [{ "name": "ja", "label": "Ja", "when": "${een} = 'ja'" },
                       { "name": "nee", "label": "Nee", "when": "${een} = 'nee'" }],
        "bases": [{ "name": "b", "over": "respondents", "label": "B" }] }]
      """#,
      #""result": \#(result)"#)
  }

  @Test("a result has a title, an introduction and advice by category")
  func reads() throws {
    let loaded = try QuestionnaireFixture.load(
      Self.json(
        #"""
        { "title": "Uitkomst", "introduction": ["Lees dit."], "note": "Voor makers.",
          "figures": [{ "figure": "stand", "advice": { "nee": "Begin ermee." } }] }
        """#))
    let result = try #require(loaded.result)
    #expect(result.title == "Uitkomst")
    #expect(result.introduction == ["Lees dit."])
    #expect(result.figures == [.init(figure: "stand", advice: ["nee": "Begin ermee."])])
  }

  @Test("a questionnaire without one has none")
  func none() throws {
    #expect(try QuestionnaireFixture.load(QuestionnaireFixture.json()).result == nil)
  }

  @Test(
    "what does not fit is told with its place and a hint",
    arguments: [
      (
        #"{ "title": "U", "figures": [{ "figure": "stnd" }] }"#, "result.figures[0].figure",
        "stand"
      ),
      (
        #"{ "title": "U", "figures": [{ "figure": "stand", "advice": { "nea": "x" } }] }"#,
        "result.figures[0].advice.nea", "nee"
      ),
      (#"{ "title": "U", "figures": [] }"#, "result.figures", nil),
      (#"{ "figures": [{ "figure": "stand" }] }"#, "result", nil),
      (
        #"{ "title": "U", "figures": [{ "figure": "stand" }, { "figure": "stand" }] }"#,
        "result.figures[1].figure", nil
      ),
      (
        #"{ "title": "U", "figures": [{ "figure": "stand", "advice": { "nee": 1 } }] }"#,
        "result.figures[0].advice.nee", nil
      ),
      (
        #"{ "title": "U", "figurs": [], "figures": [{ "figure": "stand" }] }"#, "result.figurs",
        "figures"
      ),
      ("[]", "result", nil),
    ] as [(String, String, String?)])
  func wrong(result: String, path: String, hint: String?) {
    let error = #expect(throws: QuestionnaireError.self) {
      try QuestionnaireFixture.load(Self.json(result))
    }
    let finding = error?.findings.first { $0.place.path == path }
    #expect(finding != nil, "\(error?.findings.map { $0.place.path ?? "" } ?? [])")
    if let hint { #expect(finding?.advice?.contains(hint) == true) }
  }

  @Test("one can be in one category only, so that only a partition can be told of")
  func partition() {
    let error = #expect(throws: QuestionnaireError.self) {
      try QuestionnaireFixture.load(
        Self.json(
          #"{ "title": "U", "figures": [{ "figure": "stand" }] }"#, partition: false))
    }
    #expect(error?.findings.map(\.place.path) == ["result.figures[0].figure"])
    #expect(error?.findings.first?.advice?.contains(#""partition": true"#) == true)
  }
}
