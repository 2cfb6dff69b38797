import Findings
import Testing
import TextFormats

@testable import ResponseIngest

/// A broken rule about last year says what was answered then.
@Suite struct LastYearWordsTests {
  private static let questionnaire = """
    { "id": "v-2021", "year": 2021, "title": "V", "sections": [ { "name": "a", "label": "A", "questions": [
        { "name": "plan", "number": "2", "type": "select_one", "label": "Is er een plan?",
          "choices": [ { "name": "ja", "label": "Ja, het is er" }, { "name": "nee", "label": "Nee" } ] },
        { "name": "weken", "number": "3", "type": "decimal", "label": "Hoeveel weken?" },
        { "name": "sinds", "type": "date", "label": "Sinds wanneer?" },
        { "name": "wie", "type": "select_multiple", "label": "Wie?",
          "choices": [ { "name": "ggd", "label": "GGD" }, { "name": "jgz", "label": "JGZ" } ] },
        { "name": "uitleg", "number": "5", "type": "text", "label": "Uitleg" } ] } ],
      "edits": [
        { "name": "weg", "severity": "warning", "message": "Het plan is weg.",
          "check": "not(${vorig.plan} = 'ja' and ${plan} = 'nee')" },
        { "name": "minder", "severity": "error", "message": "Dat is minder.",
          "check": "${weken} >= ${vorig.weken} and ${sinds} >= ${vorig.sinds}" },
        { "name": "minder_wie", "severity": "warning", "message": "Het zijn er minder.",
          "check": "count-selected(${wie}) >= count-selected(${vorig.wie})" },
        { "name": "zelfde", "severity": "warning", "message": "Het is dezelfde uitleg.",
          "check": "${uitleg} != ${vorig.uitleg}" } ],
      "figures": [] }
    """
  private static let frame = """
    gemeentecode;gemeentenaam;provincie;impuls;tranche;gids
    GM9001;Aardappelveen;Drenthe;ja;1;ja
    GM9002;Bietenveen;Drenthe;ja;1;ja
    GM9003;Courgetteveen;Drenthe;ja;1;ja
    """
  private static let heading = "gemeentecode;plan;weken;sinds;wie;uitleg\n"

  private static func messages(_ before: String, _ now: String) throws -> [String] {
    var wave = try ExampleWave(questionnaire: questionnaire, frame: frame)
    wave.previous = PreviousAnswers(wave.judge(("vorig.csv", heading + before)))
    return wave.judge(("nu.csv", heading + now)).findings().filter { $0.rule != nil }
      .map(\.message)
  }

  @Test("each kind of answer stands as people read it")
  func kinds() throws {
    #expect(
      try Self.messages(
        "GM9001;ja;2,5;2020-03-01;ggd jgz;Zo is het.",
        "GM9001;nee;2;2020-02-01;jgz;Zo is het.") == [
          "Het plan is weg. (vraag 2) Vorig jaar antwoordde u bij vraag 2 ‘Ja, het is er’.",
          "Dat is minder. (vraag 3) Vorig jaar antwoordde u bij vraag 3 ‘2,5’ en bij ‘Sinds wanneer?’ "
            + "‘1 maart 2020’.",
          "Het zijn er minder. Vorig jaar antwoordde u bij ‘Wie?’ ‘GGD; JGZ’.",
          "Het is dezelfde uitleg. (vraag 5) Vorig jaar antwoordde u bij vraag 5 ‘Zo is het.’.",
        ])
  }

  @Test("of a joint submission each municipality is named for which the rule is broken")
  func joint() throws {
    #expect(
      try Self.messages(
        "GM9001;ja;;;;\nGM9002;nee;;;;\nGM9003;ja;;;;", "GM9001 GM9002 GM9003;nee;;;;") == [
          "Het plan is weg. (vraag 2) Vorig jaar antwoordde GM9001 bij vraag 2 ‘Ja, het is er’; GM9003 "
            + "bij vraag 2 ‘Ja, het is er’."
        ])
  }

  @Test("a long text is cut off")
  func long() throws {
    let text = String(repeating: "é", count: 81)
    let messages = try Self.messages("GM9001;ja;;;;\(text)", "GM9001;ja;;;;\(text)")
    #expect(messages.map { $0.hasSuffix("‘\(text.dropLast())…’.") } == [true])
  }

  @Test("without a wave before there is nothing to say about last year")
  func none() throws {
    #expect(try Self.messages("GM9002;ja;;;;", "GM9001;nee;;;;").isEmpty)
  }
}
