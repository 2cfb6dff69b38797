import Findings
import QuestionnaireSchema
import Testing
import TextFormats

/// What stands in the file is in the questionnaire.
@Suite struct QuestionnaireLoadingTests {
  static let json = #"""
    {
      "id": "proef-2021", "year": 2021, "title": " Proef ", "referenceDate": "2021-09-20", "note": null,
      "publishedResponse": { "impuls": { "id": "A01", "percent": 79 }, "tranche=1": { "text": "?" } },
      "sections": [
        { "name": "a", "label": "A", "relevant": "${kader.impuls} = 'ja'", "questions": [
          { "name": "een", "number": "1", "type": "select_one", "label": "Een?", "hint": "Kies.",
            "note": "N", "provenance": "inferred", "aliases": ["Q1"], "required": true,
            "choices": [ { "name": "ja", "label": "Ja", "aliases": ["1"] },
              { "name": "wn", "label": "Weet niet", "missing": true, "exclusive": true } ] },
          { "name": "twee", "type": "decimal", "label": "Twee?", "min": -0.5, "max": 2,
            "relevant": "${een} = 'ja'", "required": "${een} = 'ja'" } ] },
        { "name": "b", "label": "B", "questions": [
          { "name": "drie", "type": "text", "label": "Drie?", "maxLength": 100, "required": false } ] } ],
      "countsAsResponse": "answered(${een})",
      "edits": [
        { "name": "e", "severity": "error", "check": "${twee} > 0", "message": "M", "hint": "H" },
        { "name": "f", "severity": "warning", "check": "${twee} > 1", "message": "M" } ],
      "figures": [
        { "name": "f", "label": "F", "source": "S", "definition": "D", "numeratorText": "T",
          "denominatorText": "N", "note": "O", "population": "true()", "partition": true,
          "categories": [ { "name": "c", "label": "C", "when": "${een} = 'ja'",
            "published": { "r": { "id": "A", "percent": 1, "numerator": 2, "denominator": 3, "text": "t" } } } ],
          "bases": [ { "name": "p", "over": "population", "label": "P" },
            { "name": "r", "over": "respondents", "label": "R", "where": "answered(${een})" } ],
          "show": "count", "sort": "numerator", "comparableWith": { "2020": true, "2019": "Anders." } },
        { "name": "g", "label": "G", "categories": { "each": ["een"] },
          "bases": [ { "name": "k", "over": "frame", "label": "K" } ],
          "published": { "een/wn": { "k": { "numerator": 7 } } } } ],
      "tables": [ { "name": "t", "label": "T", "notes": ["N1"], "rows": [
        { "label": "R1", "figure": "f", "count": "population" },
        { "label": "R2", "figure": "f", "count": "respondents" },
        { "label": "R3", "figure": "f", "count": "numerator", "category": "c" },
        { "label": "R4", "figure": "g", "category": "een/ja", "base": "k" } ] } ],
      "flows": [ { "name": "s", "figure": "f", "order": ["c"] } ],
      "breakdowns": [ { "name": "u", "label": "U", "figures": ["f"], "groups": [
        { "label": "T1", "where": "${kader.tranche} = '1'" } ] } ]
    }
    """#

  private let loaded: Questionnaire

  init() throws {
    loaded = try QuestionnaireFixture.load(Self.json)
  }

  @Test func keepsWhatIsSaidOfTheWhole() {
    #expect(loaded.id == "proef-2021")
    #expect(loaded.title == "Proef")
    #expect(loaded.referenceDate == CalendarDay(year: 2021, month: 9, day: 20))
    #expect(loaded.note == nil)
    #expect(loaded.publishedResponse.map(\.group) == ["impuls", "tranche=1"])
    #expect(loaded.publishedResponse.map(\.value.percent) == [79, nil])
    #expect(loaded.sections.map(\.questions) == [0..<2, 2..<3])
    #expect(loaded.sections.map(\.relevant.text) == ["${kader.impuls} = 'ja'", ""])
    #expect(loaded.countsAsResponse?.text == "answered(${een})")
    #expect(loaded.frameColumns == ["impuls", "tranche"])
    #expect(loaded.warnings == [])
  }

  @Test func keepsQuestions() throws {
    let one = try #require(loaded.question(named: "een"))
    #expect(one.number == "1" && one.hint == "Kies." && one.note == "N")
    #expect(one.provenance == .inferred && one.aliases == ["Q1"])
    #expect(one.choices.map(\.aliases) == [["1"], []])
    #expect(one.choices.map(\.isMissing) == [false, true])
    #expect(one.choices.map(\.isExclusive) == [false, true])
    #expect(loaded.questions.map(\.required.text) == ["true()", "${een} = 'ja'", "false()"])
    #expect(loaded.questions[0].required.condition == .constant(true))
    guard case .decimal(let bounds) = loaded.questions[1].kind else {
      Issue.record("twee is no decimal")
      return
    }
    #expect(bounds.lowest == -500_000 && bounds.highest == 2_000_000)
    #expect(loaded.questions[2].kind == .text(maxLength: 100))
  }

  @Test func joinsTheRoutingOfSectionAndQuestion() {
    let impuls = Condition.equal(.frame(0), .literal("ja"))
    #expect(
      loaded.questions.map(\.relevant.text) == [
        "${kader.impuls} = 'ja'", "(${kader.impuls} = 'ja') and (${een} = 'ja')", "",
      ])
    #expect(
      loaded.questions.map(\.relevant.condition) == [
        impuls, .and(impuls, .equal(.answer(AnswerReference(0)), .literal("ja"))), .constant(true),
      ])
  }

  @Test func keepsEditsAndFigures() throws {
    #expect(loaded.edits.map(\.isError) == [true, false])
    #expect(loaded.edits.map(\.hint) == ["H", nil])
    let figure = try #require(loaded.figure(named: "f"))
    #expect(figure.isPartition && figure.showsCountsOnly && figure.sortsByNumerator)
    #expect(figure.comparability.map(\.obstacle) == [nil, "Anders."])
    #expect(figure.bases.map(\.over) == [.population, .respondents])
    #expect(figure.bases.map(\.where?.text) == [nil, "answered(${een})"])
    let published = figure.category(named: "c")?.published(over: "r")
    #expect(published?.id == "A" && published?.numerator == 2 && published?.text == "t")
  }

  @Test func makesACategoryOfEachChoice() throws {
    let figure = try #require(loaded.figure(named: "g"))
    #expect(figure.categories.map(\.name) == ["een/ja", "een/wn"])
    #expect(figure.categories.map(\.label) == ["Ja", "Weet niet"])
    #expect(figure.categories.map(\.question) == [0, 0])
    #expect(figure.categories[1].when.condition == .selected(AnswerReference(0), choice: 1))
    #expect(figure.categories[1].published(over: "k")?.numerator == 7)
    #expect(figure.population.condition == .constant(true))
  }

  @Test func keepsTablesFlowsAndBreakdowns() throws {
    #expect(
      loaded.tables.first?.rows.map(\.content) == [
        .population, .respondents, .numerator(category: "c"),
        .percentage(category: "een/ja", base: "k"),
      ])
    #expect(loaded.flows.map(\.order) == [["c"]])
    #expect(loaded.breakdowns.first?.groups.map(\.label) == ["T1"])
  }

  @Test func readsAFileWithAByteOrderMark() throws {
    #expect(try QuestionnaireFixture.load("\u{FEFF}" + Self.json).id == "proef-2021")
  }
}
