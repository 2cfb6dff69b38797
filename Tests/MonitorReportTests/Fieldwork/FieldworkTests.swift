import Findings
import Municipalities
import QuestionnaireSchema
import ResponseIngest
import Tables
import TestSupport
import Testing
import TextFormats

@testable import MonitorReport

/// All expected numbers were counted by hand from the table in ``SmallWave``.
@Suite struct FieldworkTests {
  private func fieldwork(
    _ answers: String = SmallWave.answers, by columns: [String] = ["provincie"]
  ) throws -> Fieldwork {
    Fieldwork(
      try SmallWave.judged([SmallWave.file("antwoorden.csv", answers)]), year: 2021,
      groupedBy: columns)
  }

  @Test func everyMunicipalityThatWasAskedHasOneState() throws {
    let states = try fieldwork().states.map { $0?.rawValue ?? "-" }
    #expect(
      states == [
        "volledig", "volledig", "volledig", "volledig", "onvolledig", "onvolledig",
        "geen respons", "geen respons", "volledig", "geen respons", "-",
      ])
  }

  @Test func theOutcomeRatesCountCompleteAndPartialSubmissionsApart() throws {
    let rates = try fieldwork().rates
    #expect(rates.complete.numerator == 5)
    #expect(rates.completeOrPartial.numerator == 7)
    #expect(rates.complete.denominator == 10)
    #expect(rates.completeOrPartial.denominator == 10)
    let printed = try SmallWave.counted().response.first { $0.group == "alle" }
    #expect(printed?.share == rates.completeOrPartial)
  }

  @Test func theResponseByAColumnAddsUpToTheWhole() throws {
    let groups = try fieldwork(by: ["provincie", "tranche", "bestaat-niet"]).groups
    #expect(groups.map(\.column) == ["provincie", "tranche"])
    let rows = groups.map { group in
      group.rows.map { "\($0.value) \($0.share.numerator)/\($0.share.denominator)" }
    }
    #expect(rows[0] == ["Drenthe 5/5", "Zeeland 2/5"])
    #expect(rows[1] == ["1 3/3", "2 2/2", "3 1/3", " 1/2"])
  }

  @Test func aQuestionIsOnlyCountedWhereItWasAsked() throws {
    let items = try fieldwork().items.map { item in
      [
        item.answered.denominator, item.answered.numerator, item.unsureCount, item.leftEmptyCount,
        item.faultyCount, item.undecidedCount,
      ]
    }
    #expect(items == [[6, 4, 0, 1, 1, 0], [7, 6, 1, 1, 0, 0], [4, 3, 0, 1, 0, 1]])
  }

  @Test func aCorrectionDoesNotMoveTheDayOfResponse() throws {
    let curve = try fieldwork(
      """
      gemeentecode;ingezonden;coalitie_status;phb;periode
      GM9001;2021-09-03;gevormd;ja;vroeg
      GM9001;2021-09-01;gevormd;nee;
      GM9002;2021-09-02;gevormd;nee;
      GM9003;;gevormd;nee;
      GM9004;2021-09-02;;;
      """
    ).curve
    #expect(curve.undatedCount == 1)
    #expect(
      curve.days.map { "\($0.day) +\($0.count) \($0.total)" } == [
        "2021-09-01 +1 2", "2021-09-02 +1 3",
      ])
  }

  /// GM9005 left the question blank and GM9006 gave something else: each could be in any category of
  /// the figure, over its three bases.
  @Test func theCallListTellsHowFarAnAnswerCouldMoveAPercentage() throws {
    let calls = try fieldwork().calls
    #expect(calls.items.map(\.units) == [[4], [5]])
    #expect(calls.items.map(\.percentageCount) == [9, 9])
    // From 1 of 6 to 2 of 6.
    #expect(calls.items.map(\.largest.printed) == ["16,7", "16,7"])
    #expect(calls.items.map(\.isBlankGate) == [false, false])
    #expect(calls.harmlessCount == 0)
  }

  /// Whether GM9003 has visits decides whether it is in the base, and about its periods.
  @Test func blankQuestionsOnWhichOthersHangComeFirst() throws {
    let questionnaire = SmallWave.questionnaire.replacing(
      #"{ "name": "phb", "type": "select_one","#,
      with: #"{ "name": "phb", "type": "select_one", "required": true,"#)
    let judged = try SmallWave.judged(questionnaire: questionnaire)
    let calls = Fieldwork(judged, year: 2021, groupedBy: []).calls
    // GM9002 left phb empty, and the periods hang on it: 3 of 4 answers are ja of 5 that are known.
    #expect(calls.items.map(\.units) == [[1], [4], [5]])
    let first = try #require(calls.items.first)
    #expect(first.isBlankGate)
    // ja: from 4 of 5 to 4 of 6 is 13,3 points; nee: from 1 of 5 to 2 of 6 is as far.
    #expect(first.largest.printed == "13,3")
    #expect(first.percentageCount == 2)
  }

  @Test(arguments: 0..<60)
  func noAnswerMovesAPercentageFartherThanTheListSays(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let choices = [["gevormd", "bezig", "geen", "", "onzin"], ["ja", "nee", "weet_niet", ""]]
    var rows = (1...9).map { unit -> [String] in
      [
        "GM900\(unit)", "2021-09-01", choices[0].randomElement(using: &generator) ?? "",
        choices[1].randomElement(using: &generator) ?? "", "",
      ]
    }
    func judged() throws -> JudgedResponses {
      let lines = rows.map { $0.joined(separator: ";") }
      return try SmallWave.judged([
        SmallWave.file(
          "antwoorden.csv",
          (["gemeentecode;ingezonden;coalitie_status;phb;periode"] + lines).joined(separator: "\n")
            + "\n")
      ])
    }
    let before = Fieldwork(try judged(), year: 2021, groupedBy: [])
    for item in before.calls.items where item.finding.question == 0 {
      let unit = item.units[0]
      for answer in ["gevormd", "bezig", "geen"] {
        let old = rows[unit][2]
        rows[unit][2] = answer
        let after = CountedWave(try judged(), year: 2021, suppressing: .standard)
        rows[unit][2] = old
        for (first, second) in zip(before.counted.figures, after.figures) {
          for (left, right) in zip(first.cells, second.cells)
          where left.share.percentage != right.share.percentage {
            guard let change = PointChange(from: left.share, to: right.share) else { continue }
            #expect(change <= item.largest)
          }
        }
      }
    }
  }
}

/// A municipality in the frame that had ended by the reference date.
@Test func aMunicipalityThatEndedIsNoNonrespondentToCall() throws {
  let code = try #require(MunicipalityCode("GM9007"))
  let register = MunicipalityRegister(
    municipalities: [
      Municipality(
        code: code, name: "Gemberveen", province: nil, validFrom: nil,
        validTo: CalendarDay(year: 2021, month: 1, day: 1))
    ], reorganisations: [], variants: [:])
  let judged = judge(
    [SmallWave.file("antwoorden.csv", SmallWave.answers)],
    by: IngestContext(
      questionnaire: try Questionnaire.load(
        SmallWave.file("vragenlijst.json", SmallWave.questionnaire)),
      frame: try readFrame(SmallWave.file("kader.csv", SmallWave.frame)).frame,
      register: register))
  let fieldwork = Fieldwork(judged, year: 2021, groupedBy: [])
  #expect(fieldwork.states[6] == .abolished)
  #expect(fieldwork.units(in: [.noResponse]) == [7, 9])
  // It was asked, so that it stays in the printed base.
  #expect(fieldwork.rates.completeOrPartial.denominator == 10)
}

/// Questions with answers of which the effect on a figure is counted by hand.
@Suite struct CallListTests {
  private func calls(_ rows: String..., when: String) throws -> CallList {
    let questionnaire = """
      { "id": "q", "year": 2021, "title": "Q", "sections": [ { "name": "s", "label": "S",
        "questions": [
          { "name": "gate", "number": "1", "type": "select_one", "label": "Is er iets?",
            "required": true,
            "choices": [ { "name": "ja", "label": "Ja" }, { "name": "nee", "label": "Nee" } ] },
          { "name": "soort", "number": "1a", "type": "select_one", "label": "Welke soort?",
            "relevant": "${gate} = 'ja'",
            "choices": [ { "name": "a", "label": "A" }, { "name": "b", "label": "B" } ] },
          { "name": "los", "number": "2", "type": "select_multiple", "label": "Wat nog?",
            "required": true, "choices": [ { "name": "x", "label": "X" } ] } ] } ],
        "figures": [ { "name": "f", "label": "F", "population": "true()",
          "categories": [ { "name": "c", "label": "C", "when": "\(when)" } ],
          "bases": [ { "name": "r", "over": "respondents", "label": "Van hen die antwoordden" } ]
        } ] }
      """
    let frame =
      "gemeentecode;gemeentenaam;provincie;impuls;tranche;gids\n"
      + (1...5).map { "GM900\($0);Plaats \($0);Drenthe;ja;1;ja\n" }.joined()
    let text = (["gemeentecode;ingezonden;gate;soort;los"] + rows).joined(separator: "\n") + "\n"
    let judged = try SmallWave.judged(
      [SmallWave.file("antwoorden.csv", text)], questionnaire: questionnaire, frame: frame)
    return Fieldwork(judged, year: 2021, groupedBy: []).calls
  }

  @Test func oneAnswerOfAJointSubmissionMovesAllItsMunicipalities() throws {
    let calls = try calls(
      "GM9001 GM9002;2021-09-01;ja;a;", "GM9003;2021-09-01;ja;a;x", "GM9004;2021-09-01;ja;a;x",
      when: "selected(${los}, 'x')")
    // From 2 of 4 to 4 of 4, not to 3 of 4.
    #expect(calls.items.map(\.units) == [[0, 1]])
    #expect(calls.items.map(\.largest.printed) == ["50,0"])
  }

  /// If the blank is filled in, the first half is no longer true, and the second stays unknown.
  @Test func whatBecomesUnknownIsNoLongerCounted() throws {
    let calls = try calls(
      "GM9001;2021-09-01;nee;;", "GM9002;2021-09-01;ja;a;x", "GM9003;2021-09-01;ja;a;x",
      when: "not(answered(${los})) or ${soort} = 'b'")
    #expect(calls.items.map(\.units) == [[0]])
    #expect(calls.items.map(\.largest.printed) == ["33,3"])
  }

  /// GM9001 answered what it was not asked: it may be the question before that is wrong.
  @Test func anAnswerThatWasNotAskedMayBeRight() throws {
    let calls = try calls(
      "GM9001;2021-09-01;nee;a;x", "GM9002;2021-09-01;ja;b;x", when: "${soort} = 'a'")
    #expect(calls.items.map(\.finding.code.text) == ["antwoord-niet-gevraagd"])
    #expect(calls.items.map(\.largest.printed) == ["50,0"])
  }
}
