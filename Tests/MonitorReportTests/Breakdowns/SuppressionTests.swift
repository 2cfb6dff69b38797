import MonitorReport
import QuestionnaireSchema
import Tables
import TestSupport
import Testing

/// A group of municipalities, of which so many have a coalition; the others have none.
private struct Group: Sendable {
  let size: Int
  let formed: Int

  init(_ size: Int, _ formed: Int) {
    self.size = size
    self.formed = formed
  }
}

/// Groups, and which of them are hidden.
private struct Example: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let groups: [Group]
  let hidden: [Int]

  init(_ reason: String, _ groups: [Group], hidden: [Int]) {
    testDescription = reason
    self.groups = groups
    self.hidden = hidden
  }

  static let all = [
    Example("alles is groot genoeg", [Group(20, 5), Group(12, 3), Group(10, 4)], hidden: []),
    Example(
      "een kleine groep neemt de kleinste andere mee",
      [Group(20, 5), Group(4, 2), Group(12, 3)], hidden: [1, 2]),
    Example(
      "iedereen in een kleine groep", [Group(20, 5), Group(9, 9), Group(12, 3)], hidden: [1, 2]),
    Example(
      "niemand in een kleine groep", [Group(20, 5), Group(9, 0), Group(12, 3)], hidden: [1, 2]),
    Example(
      "iedereen in een grote groep", [Group(20, 5), Group(10, 10), Group(12, 3)], hidden: []),
    Example(
      "een lege groep verbergt niets",
      [Group(20, 5), Group(0, 0), Group(4, 1), Group(12, 3)], hidden: [2, 3]),
    Example(
      "twee die samen nog te klein zijn",
      [Group(20, 5), Group(2, 1), Group(2, 1), Group(12, 3)], hidden: [1, 2, 3]),
    Example(
      "twee die samen groot genoeg zijn",
      [Group(20, 5), Group(4, 1), Group(4, 2), Group(12, 3)], hidden: [1, 2]),
    Example(
      "twee die samen niemand hebben",
      [Group(20, 5), Group(4, 0), Group(4, 0), Group(12, 3)], hidden: [1, 2, 3]),
    Example("er is maar één groep", [Group(4, 2)], hidden: [0]),
    Example(
      "twee met samen één: elk heeft er nul of één",
      [Group(20, 5), Group(3, 0), Group(9, 1), Group(12, 3)], hidden: [1, 2, 3]),
    Example(
      "twee met samen twee: elk heeft er nul, één of twee",
      [Group(20, 5), Group(3, 0), Group(9, 2), Group(12, 3)], hidden: [1, 2]),
    Example(
      "één gemeente heeft het wel of niet",
      [Group(20, 5), Group(1, 0), Group(12, 2), Group(14, 5)], hidden: [1, 2, 3]),
    Example(
      "landelijk heeft niemand het: daar helpt niets tegen",
      [Group(20, 0), Group(3, 0), Group(12, 0)], hidden: [1, 2]),
    Example(
      "landelijk heeft er één het: dan blijven nul en één over",
      [Group(20, 1), Group(3, 0), Group(12, 0), Group(14, 0)], hidden: [0, 1, 2]),
  ]
}

/// The breakdown of a wave with these groups as its tranches.
private func rows(_ groups: [Group]) throws -> [CountedBreakdown.Row] {
  var frame = ["gemeentecode;gemeentenaam;provincie;impuls;tranche;gids;streek"]
  var answers = ["gemeentecode;ingezonden;coalitie"]
  var number = 90000
  for (index, group) in groups.enumerated() {
    for member in 0..<group.size {
      number += 1
      frame.append("GM\(number);Naam\(number);Drenthe;ja;1;ja;s\(index)")
      answers.append("GM\(number);2021-09-01;\(member < group.formed ? "ja" : "nee")")
    }
  }
  let named = groups.indices.map {
    #"{ "label": "Streek \#($0)", "where": "${kader.streek} = 's\#($0)'" }"#
  }
  let text = #"""
    { "id": "streken", "year": 2021, "title": "Streken",
      "sections": [ { "name": "a", "label": "A", "questions": [
        { "name": "coalitie", "type": "select_one", "label": "Is er een coalitie?",
          "choices": [ { "name": "ja", "label": "Ja" }, { "name": "nee", "label": "Nee" } ] } ] } ],
      "figures": [
        { "name": "coalitie", "label": "Coalitie", "population": "${kader.impuls} = 'ja'",
          "categories": [ { "name": "ja", "label": "Ja", "when": "${coalitie} = 'ja'" } ],
          "bases": [ { "name": "populatie", "over": "population", "label": "Alle" },
                     { "name": "respondenten", "over": "respondents", "label": "Reacties" } ] } ],
      "breakdowns": [ { "name": "streek", "figures": ["coalitie"],
                        "groups": [ \#(named.joined(separator: ", ")) ] } ] }
    """#
  let judged = try SmallWave.judged(
    [SmallWave.file("antwoorden.csv", answers.joined(separator: "\n"))], questionnaire: text,
    frame: frame.joined(separator: "\n"))
  return try #require(
    CountedWave(judged, year: 2021, suppressing: .standard).breakdowns.first
  ).rows
}

@Test(arguments: Example.all)
private func hidesARowTogetherWithTheNextSmallest(example: Example) throws {
  let rows = try rows(example.groups)
  #expect(rows.indices.filter { rows[$0].isHidden } == example.hidden)
}

@Test(arguments: 1...40)
func hidesWhatCouldBeFoundBySubtracting(seed: UInt64) throws {
  var generator = SeededGenerator(seed: seed)
  var groups: [Group] = []
  for _ in 0..<Int.random(in: 3...12, using: &generator) {
    let size = Int.random(in: 0...14, using: &generator)
    groups.append(Group(size, Int.random(in: 0...size, using: &generator)))
  }
  let rows = try rows(groups)
  for (row, group) in zip(rows, groups) {
    if row.isHidden {
      #expect(row.cells.isEmpty)
    } else {
      #expect(group.size == 0 || group.size >= 5)
      #expect(group.size == 0 || group.size >= 10 || (1..<group.size).contains(group.formed))
    }
  }
  // What a reader can find: the whole, which is public, minus the rows that are shown.
  let hidden = rows.indices.filter { rows[$0].isHidden }.map { groups[$0] }
  let shown = rows.indices.filter { !rows[$0].isHidden && groups[$0].size > 0 }
  guard !hidden.isEmpty, !shown.isEmpty else { return }
  let size = hidden.reduce(0) { $0 + $1.size }
  let formed = hidden.reduce(0) { $0 + $1.formed }
  #expect(hidden.count > 1)
  #expect(size >= 10 || size >= 5 && (1..<size).contains(formed))
}
