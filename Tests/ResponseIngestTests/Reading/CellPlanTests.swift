import QuestionnaireSchema
import TestSupport
import Testing
import TextFormats

@testable import ResponseIngest

/// A record of one municipality is read by a plan that tries the usual first; a joint one is not.
///
/// Both must make the same of the same cells.
@Suite struct CellPlanTests {
  static let questionnaire = """
    { "id": "x", "year": 2021, "title": "X", "sections": [ { "name": "s", "label": "S", "questions": [
      { "name": "een", "type": "select_one", "label": "Een", "choices": [
        { "name": "ja", "label": "Ja", "aliases": ["1", "j a"] }, { "name": "nee", "label": "Nee" } ] },
      { "name": "meer", "type": "select_multiple", "label": "Meer", "choices": [
        { "name": "a", "label": "De a" }, { "name": "b", "label": "De b" },
        { "name": "een_heel_lange_naam", "label": "Lang" },
        { "name": "geen", "label": "Geen", "exclusive": true } ] },
      { "name": "dubbelzinnig", "type": "select_multiple", "label": "Dubbelzinnig", "choices": [
        { "name": "a", "label": "La" }, { "name": "b", "label": "a c" }, { "name": "c", "label": "Lc" } ] },
      { "name": "tekst", "type": "text", "maxLength": 12, "label": "Tekst" },
      { "name": "getal", "type": "decimal", "min": 0, "max": 10, "label": "Getal" },
      { "name": "dag", "type": "date", "label": "Dag" } ] } ] }
    """
  static let frame = """
    gemeentecode;gemeentenaam;provincie;impuls;tranche;gids
    GM9001;Een;Utrecht;ja;1;ja
    GM9002;Twee;Utrecht;ja;1;ja

    """

  static func cell(_ dice: inout SeededGenerator) -> String {
    let parts = [
      "a", "b", "c", "een_heel_lange_naam", "geen", "a c", "De a", "ja", "Ja", "nee", "NEE", "1",
      "j a",
      "x", "3", "3,5", "11", "2021-09-01", "30-2-2021", "20-mei", "1E+05", "é", "\u{A0}", "\"", "|",
      "",
    ]
    let gaps = [" ", " ", " ", "  ", "\t", "|", "", "\n", "\u{A0}"]
    var text = ""
    for _ in 0..<dice.pick([0, 1, 1, 1, 2, 2, 3, 5]) {
      text += dice.pick(parts) + dice.pick(gaps)
    }
    return dice.pick([true, true, false]) && text.last == " " ? String(text.dropLast()) : text
  }

  static func written(_ cell: String, _ dice: inout SeededGenerator) -> String {
    let needsQuotes = cell.contains { ";\n\r\"".contains($0) }
    guard needsQuotes || dice.pick([true, false]) else { return cell }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }

  @Test("cells come to the same by the plan and without it", arguments: 0..<40 as Range<UInt64>)
  func same(seed: UInt64) throws {
    let wave = try ExampleWave(questionnaire: Self.questionnaire, frame: Self.frame)
    var dice = SeededGenerator(seed: seed)
    let heading = "gemeentecode;een;meer;dubbelzinnig;tekst;getal;dag"
    var (alone, joint) = (heading + "\n", heading + "\n")
    for _ in 0..<100 {
      let cells = (0..<6).map { _ in Self.cell(&dice) }
      let row = cells.map { Self.written($0, &dice) }.joined(separator: ";")
      alone += "GM9001;\(row)\n"
      joint += "GM9001 GM9002;\(row)\n"
    }
    let one = wave.judge(("a.csv", alone))
    let two = wave.judge(("b.csv", joint))
    #expect(one.table.count == 100)
    try #require(two.table.count == 200)
    for row in 0..<100 {
      for question in one.questionnaire.questions {
        let (left, right) = (one.answers.canonical, two.answers.canonical)
        let answer = left.value(question, row)
        #expect(
          answer?.bytes(.compact) == right.value(question, row * 2)?.bytes(.compact))
        #expect(
          one.table.faulty[question.index][row] == two.table.faulty[question.index][row * 2])
      }
    }
    // More than a block of rows is needed to see that blocks follow each other rightly.
    let long = wave.judge(
      ("c.csv", heading + "\n" + alone.dropFirst(heading.count + 1).repeated(15)))
    for row in stride(from: 0, to: 1500, by: 7) {
      #expect(long.answers.canonical.bytes(row) == one.answers.canonical.bytes(row % 100))
    }
  }
}

extension Substring {
  fileprivate func repeated(_ count: Int) -> String {
    String(repeating: String(self), count: count)
  }
}
