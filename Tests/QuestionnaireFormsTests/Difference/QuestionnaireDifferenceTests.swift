import QuestionnaireForms
import QuestionnaireSchema
import Tables
import TestSupport
import Testing
import TextFormats

@Suite struct QuestionnaireDifferenceTests {
  private typealias Item = QuestionnaireDifference.Item

  /// A small questionnaire, to be changed.
  private static let small = """
    { "id": "klein", "year": 2020, "title": "Klein", "sections": [ { "name": "deel", "label": "Deel",
      "questions": [
        { "name": "a", "number": "1", "type": "select_one", "label": "Een?", "hint": "Kies.",
          "choices": [ { "name": "ja", "label": "Ja" }, { "name": "nee", "label": "Nee" } ] },
        { "name": "b", "number": "2", "type": "integer", "label": "Hoeveel?", "min": 1, "max": 9,
          "relevant": "${a} = 'ja'", "required": true } ] } ],
      "edits": [ { "name": "e", "check": "not(${b} > 5)", "severity": "warning", "message": "Veel." } ],
      "figures": [ { "name": "f", "label": "Eens", "population": "${kader.impuls} = 'ja'",
        "categories": [ { "name": "ja", "label": "Ja", "when": "${a} = 'ja'" } ],
        "bases": [ { "name": "alle", "label": "Alle", "over": "population" } ] } ] }
    """

  private func questionnaire(_ changes: [(String, String)] = []) throws -> Questionnaire {
    var text = Self.small
    for (old, new) in changes {
      #expect(text.contains(old))
      text = text.replacing(old, with: new)
    }
    return try Questionnaire.load(SourceFile(name: "vragenlijst.json", bytes: Bytes(text)))
  }

  /// What is otherwise after a change, as `name aspect: line`.
  private func differences(_ changes: (String, String)...) throws -> [String] {
    let difference = try QuestionnaireDifference(
      from: questionnaire(), to: questionnaire(changes))
    return (difference.questions + difference.figures + difference.edits).flatMap { item in
      switch item.fate {
      case .same: [String]()
      case .new: ["\(item.name) nieuw"]
      case .gone: ["\(item.name) weg"]
      case .changed(let changes):
        changes.flatMap { change in change.lines.map { "\(item.name) \(change.aspect): \($0)" } }
      }
    }
  }

  @Test func findsNothingInTheSameQuestionnaire() throws {
    #expect(try differences().isEmpty)
    for year in SampleQuestionnaires.years {
      let one = try SampleQuestionnaires.questionnaire(year)
      let difference = QuestionnaireDifference(from: one, to: one)
      #expect(difference.questions.count == one.questions.count)
      #expect(difference.figures.count == one.figures.count)
      #expect(difference.edits.count == one.edits.count)
      let all = difference.questions + difference.figures + difference.edits
      #expect(all.allSatisfy { $0.fate == .same })
    }
  }

  @Test func tellsEachSideOfAQuestionThatIsOtherwise() throws {
    #expect(
      try differences((#""number": "1""#, #""number": "1a""#)) == [
        "a nummer: was: 1", "a nummer: wordt: 1a",
      ])
    #expect(
      try differences(("Hoeveel?", "Hoeveel nu?")) == [
        "b vraag: was: Hoeveel?", "b vraag: wordt: Hoeveel nu?",
      ])
    #expect(
      try differences((#", "hint": "Kies.""#, "")) == [
        "a toelichting: was: Kies.", "a toelichting: wordt: (niets)",
        "f de vraag zelf: 1. Een? (anders: toelichting)",
      ])
    #expect(
      try differences((#""max": 9"#, #""max": 8"#)) == [
        "b soort antwoord: was: een heel getal van 1 tot en met 9",
        "b soort antwoord: wordt: een heel getal van 1 tot en met 8",
      ])
    #expect(
      try differences((#""relevant": "${a} = 'ja'""#, #""relevant": "${a} = 'nee'""#)) == [
        "b wordt gevraagd: was: Alleen als u bij vraag 1 ‘Ja’ kiest.",
        "b wordt gevraagd: wordt: Alleen als u bij vraag 1 ‘Nee’ kiest.",
      ])
    #expect(
      try differences((#", "required": true"#, #", "required": false"#)) == [
        "b verplicht: was: ja", "b verplicht: wordt: nee",
      ])
  }

  @Test func tellsChoicesThatCameWentOrMoved() throws {
    let nee = #"{ "name": "nee", "label": "Nee" }"#
    #expect(
      try differences((nee, #"{ "name": "nooit", "label": "Nooit" }"#)) == [
        "a antwoorden: erbij: Nooit [nooit]", "a antwoorden: weg: Nee [nee]",
        "f de vraag zelf: 1. Een? (anders: antwoorden)",
      ])
    #expect(
      try differences((nee, #"{ "name": "nee", "label": "Neen", "missing": true }"#)).prefix(2) == [
        "a antwoorden: was: Nee [nee]", "a antwoorden: wordt: Neen [nee] (telt als niet bekend)",
      ])
    let ja = #"{ "name": "ja", "label": "Ja" }"#
    #expect(
      try differences(("\(ja), \(nee)", "\(nee), \(ja)")).first
        == "a antwoorden: in een andere volgorde")
  }

  @Test func tellsWhatDecidesTheNumbersOfAFigure() throws {
    #expect(
      try differences((#""population": "${kader.impuls} = 'ja'""#, #""population": "true()""#)) == [
        "f over wie: was: Alleen voor gemeenten met de Impuls Kansrijke Start.",
        "f over wie: wordt: Alle gemeenten.",
      ])
    #expect(
      try differences((#""when": "${a} = 'ja'""#, #""when": "${a} = 'nee'""#)) == [
        "f categorieën: was: Ja, bij Ja: ${a} = 'ja'",
        "f categorieën: wordt: Ja, bij Ja: ${a} = 'nee'",
      ])
    #expect(
      try differences((#""over": "population""#, #""over": "respondents""#)) == [
        "f basis: was: Alle, bij population", "f basis: wordt: Alle, bij respondents",
      ])
  }

  @Test func tellsRulesThatAreOtherwise() throws {
    #expect(
      try differences((#""severity": "warning""#, #""severity": "error""#)).contains(
        "e soort: wordt: hard (fout)"))
    #expect(try differences((#""name": "e""#, #""name": "n""#)) == ["n nieuw", "e weg"])
  }

  @Test func takesAConditionWithOtherSpacesAsTheSame() throws {
    #expect(
      try differences((#""relevant": "${a} = 'ja'""#, #""relevant": "${a}  =\t'ja'""#)).isEmpty)
  }

  @Test func laysTheDifferenceOut() throws {
    let document = QuestionnaireDifference(
      from: try SampleQuestionnaires.questionnaire(2020),
      to: try SampleQuestionnaires.questionnaire(2021)
    ).document
    #expect(
      difference(of: document.terminalText(.plain).utf8, fromGolden: "verschil-2020-2021.txt")
        == nil)
  }
}
