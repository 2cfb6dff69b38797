import Findings
import QuestionnaireSchema
import Testing

/// Which categories a base leaves out because its condition rules them out.
@Suite struct ExcludedCategoryTests {
  private func json(when: String, where condition: String) -> String {
    QuestionnaireFixture.json(
      #"""
      "figures": [ { "name": "f", "label": "F",
        "categories": [ { "name": "c", "label": "C", "when": "\#(when)" },
                        { "name": "ja", "label": "Ja", "when": "${een} = 'ja'" } ],
        "bases": [ { "name": "b", "over": "respondents", "where": "\#(condition)", "label": "B" },
                   { "name": "allen", "over": "respondents", "label": "Allen" } ] } ]
      """#)
  }

  struct Row: Sendable, CustomTestStringConvertible {
    let when: String
    let `where`: String
    let reason: String

    init(_ when: String, over condition: String, _ reason: String) {
      self.when = when
      self.where = condition
      self.reason = reason
    }

    var testDescription: String { "\(when) over \(self.where): \(reason)" }
  }

  @Test(arguments: [
    Row("${een} = 'weet_niet'", over: "answered(${een})", "don't know is no answer"),
    Row("selected(${een}, 'weet_niet')", over: "answered(${een}) and true()", "the same"),
    Row("${een} = 'nee'", over: "answered(${twee}) or ${een} = 'ja'", "two is asked after yes"),
    Row(
      "${twee} = 'weet_niet'", over: "answered(${drie}) or ${een} = 'ja' and answered(${twee})",
      "in neither part"),
    Row("${aantal} > 5", over: "${aantal} < 3", "one number"),
  ])
  func isLeftOut(row: Row) throws {
    let questionnaire = try QuestionnaireFixture.load(json(when: row.when, where: row.where))
    let figure = try #require(questionnaire.figures.first)
    #expect(figure.categories(over: "allen").map(\.name) == ["c", "ja"])
    #expect(!figure.shows(category: "c", over: "b"))
    let warning = try #require(questionnaire.warnings.first)
    #expect(warning.severity == .warning)
    #expect(warning.place.path == "figures[0].bases[0].where")
    #expect(warning.message.hasPrefix("Wie in de categorie ‘c’"))
    let advice = try #require(warning.advice)
    #expect(advice == "Hoort zij erbij, schrijf dan bij ‘where’: \(row.where) or \(row.when)")
    // What is advised helps.
    let mended = try QuestionnaireFixture.load(
      json(when: row.when, where: "\(row.where) or \(row.when)"))
    #expect(mended.figures.first?.categories(over: "b").map(\.name).contains("c") == true)
  }

  @Test(arguments: [
    Row("${een} = 'weet_niet'", over: "${een} = 'weet_niet' or answered(${een})", "it is let in"),
    Row("${een} = 'weet_niet'", over: "answered(${meer})", "of another question"),
    Row("selected(${meer}, 'onbekend')", over: "answered(${meer})", "both may be ticked"),
    Row("${een} = 'nee'", over: "answered(${een})", "no is an answer"),
    Row("${een} = 'ja' and ${een} = 'nee'", over: "answered(${een})", "not the base's doing"),
    Row("${tekst} = 'weet niet'", over: "answered(${tekst})", "a text is an answer"),
  ])
  func isShown(row: Row) throws {
    let questionnaire = try QuestionnaireFixture.load(json(when: row.when, where: row.where))
    #expect(questionnaire.figures.first?.shows(category: "c", over: "b") == true)
    #expect(questionnaire.warnings == [])
  }

  @Test func categoriesOfAChoiceAreToldTogether() throws {
    let questionnaire = try QuestionnaireFixture.load(
      QuestionnaireFixture.json(
        #"""
        "figures": [ { "name": "f", "label": "F", "categories": { "each": ["een", "twee"] },
          "bases": [ { "name": "b", "over": "respondents", "label": "B",
                       "where": "answered(${een}) and answered(${twee})" } ] } ]
        """#))
    let figure = try #require(questionnaire.figures.first)
    #expect(figure.categories(over: "b").map(\.name) == ["een/ja", "twee/ja", "twee/nee"])
    #expect(
      questionnaire.warnings.map(\.message) == [
        "Wie in de categorie ‘een/nee’, ‘een/weet_niet’ en ‘twee/weet_niet’ hoort, valt altijd buiten "
          + "de basis ‘b’. Bij die basis staat de categorie niet in het rapport: daar was zij altijd 0%."
      ])
  }
}
