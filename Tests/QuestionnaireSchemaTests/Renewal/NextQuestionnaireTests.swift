import Findings
import TestSupport
import Testing
import TextFormats

@testable import QuestionnaireSchema

/// The questionnaire of a next year is the text of the one before, but for what only held for that year.
@Suite struct NextQuestionnaireTests {
  private static let section = #"""
    "sections": [ { "name": "a", "label": "A", "questions": [
        { "name": "plan", "type": "select_one", "label": "Is er in 2021 een plan? 12021",
          "choices": [ { "name": "ja", "label": "Ja" }, { "name": "nee", "label": "Nee" } ] } ] } ]
    """#

  private static func figure(_ more: String = "") -> String {
    #"{ "name": "f", "label": "F", "population": "true()", "#
      + #""categories": [ { "name": "ja", "label": "Ja", "when": "${plan} = 'ja'" } ], "#
      + #""bases": [ { "name": "b", "over": "population", "label": "B" } ]\#(more) }"#
  }

  private static func questionnaire(
    head: String = #""id": "v-2021", "year": 2021, "title": "Vragen 2021""#,
    figure: String = figure()
  ) -> String {
    "{ \(head),\n  \(section),\n  \"figures\": [\n    \(figure)\n  ] }\n"
  }

  private static func next(_ text: String, _ year: Int = 2024) throws -> NextQuestionnaire {
    try NextQuestionnaire(from: SourceFile(name: "v.json", bytes: Bytes(text)), year: year)
  }

  private static func text(_ next: NextQuestionnaire) -> String {
    String(decoding: next.bytes, as: UTF8.self)
  }

  private static func loaded(_ next: NextQuestionnaire) throws -> Questionnaire {
    try Questionnaire.load(SourceFile(name: "n.json", bytes: Bytes(next.bytes)))
  }

  @Test("only the year's own words change, and the layout stays")
  func small() throws {
    let text = Self.questionnaire()
    let next = try Self.next(text)
    #expect(
      Self.text(next)
        == text.replacing(
          #""id": "v-2021", "year": 2021, "title": "Vragen 2021""#,
          with: #""id": "v-2024", "year": 2024, "title": "Vragen 2024""#
        ).replacing(
          #""label": "B" } ]"#, with: #""label": "B" } ], "comparableWith": { "2021": true }"#))
    // The question names 2021 by itself; 12021 is another number.
    #expect(next.textsNamingYearBefore.map(\.line) == [3])
    #expect(next.notesNamingYearBefore == 0)
  }

  @Test("what was printed is taken out, wherever its member stands", arguments: [false, true])
  func published(isFirst: Bool) throws {
    let printed =
      #""published": { "b": { "id": "X1", "percent": 5, "numerator": 1, "denominator": 20 } }"#
    let note = #""sourceNote": "Gedrukt in 2021.""#
    let figure =
      isFirst
      ? Self.figure().replacing("{ \"name\": \"f\"", with: "{ \(note),\n \"name\": \"f\"")
        .replacing("{ \"name\": \"ja\"", with: "{ \(printed) ,\n \"name\": \"ja\"")
      : Self.figure(" , \(note)").replacing("= 'ja'\" }", with: "= 'ja'\" , \(printed) }")
    let next = try Self.next(
      Self.questionnaire(
        head: #""referenceDate": "2021-09-20", "id": "v-2021", "year": 2021, "title": "V", "#
          + #""publishedResponse": { "alle": { "percent": 65 } }"#, figure: figure))
    let text = Self.text(next)
    for word in ["published", "sourceNote", "referenceDate", "publishedResponse"] {
      #expect(!text.contains(word))
    }
    let questionnaire = try Self.loaded(next)
    #expect(questionnaire.figures[0].comparability == [.init(year: 2021, obstacle: nil)])
    #expect(questionnaire.referenceDate == nil)
  }

  @Test("a key in escapes is the same key, and a list of choices may have any name")
  func names() throws {
    let text = Self.questionnaire(
      head: #""\u0069d": "v", "year": 2021, "title": "2021 en 2022", "#
        + #""choices": { "published": [ { "name": "x", "label": "X" } ] }"#,
      figure: Self.figure(#", "source\u004eote": "Wij weten het niet.""#)
    ).replacing(
      #""type": "select_one", "label": "Is er"#, with: #""type": "select_one", "label": "Was er"#
    )
    .replacing(
      "] } ] } ]",
      with:
        #"] }, { "name": "q", "type": "select_one", "label": "Q", "choices": "published" } ] } ]"#)
    let next = try Self.next(text)
    let questionnaire = try Self.loaded(next)
    #expect(questionnaire.id == "v-2024")
    #expect(questionnaire.title == "2024 en 2022")
    #expect(questionnaire.figures[0].sourceNote == nil)
    #expect(Self.text(next).contains(#""choices": { "published": ["#))
  }

  @Test(
    "the year before stands in front of the years that may be compared, once",
    arguments: [
      (#", "comparableWith": {}"#, #", "comparableWith": { "2021": true }"#),
      (
        #", "comparableWith": { "2020": "Nee." }"#,
        #", "comparableWith": { "2021": true, "2020": "Nee." }"#
      ),
    ])
  func comparability(before: String, after: String) throws {
    let next = try Self.next(Self.questionnaire(figure: Self.figure(before)))
    #expect(Self.text(next).contains(after))
    _ = try Self.loaded(next)
  }

  @Test("Windows line ends stay, a byte order mark does not, and other encodings become UTF-8")
  func encodings() throws {
    let text = Self.questionnaire().replacing("\n", with: "\r\n").replacing(
      "Vragen", with: "Vrågen")
    let plain = try Self.next(text)
    #expect(!Self.text(plain).replacing("\r\n", with: "").contains("\n"))
    let marked = try Self.next("\u{FEFF}" + text)
    #expect(marked.bytes == plain.bytes)
    var wide: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { wide += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let fromWide = try NextQuestionnaire(
      from: SourceFile(name: "v.json", bytes: Bytes(wide)), year: 2024)
    #expect(fromWide.bytes == plain.bytes)
  }

  @Test("what is no questionnaire is refused with what is wrong")
  func refused() {
    for text in ["", "{", "[]", #"{ "id": "x" }"#] {
      #expect(throws: QuestionnaireError.self) { try Self.next(text) }
    }
  }

  @Test("every questionnaire that comes with the program has a next one, on one line too")
  func all() throws {
    for year in 2019...2023 {
      let path = "\(projectFolder)/Questionnaires/\(year)/vragenlijst.json"
      let file = try readFile(at: path, named: path)
      let text = String(decoding: file.bytes.array(in: 0..<file.bytes.count), as: UTF8.self)
      for text in [text, text.split(separator: "\n").joined(separator: " ")] {
        let next = try Self.next(text, 2031)
        let before = try Questionnaire.load(file)
        let after = try Self.loaded(next)
        #expect(after.year == 2031)
        #expect(after.id == "kansrijke-start-2031")
        #expect(after.warnings.map(\.message) == before.warnings.map(\.message))
        #expect(after.questions.map(\.label) == before.questions.map(\.label))
        #expect(after.figures.allSatisfy { $0.comparability.first?.year == year })
        #expect(after.publishedResponse.isEmpty)
        #expect(after.figures.allSatisfy { $0.categories.allSatisfy(\.published.isEmpty) })
      }
    }
  }
}
