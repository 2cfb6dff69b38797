import Findings
import TestSupport
import Testing

@testable import ResponseIngest

/// What must hold for whatever people send in: thousands of generated rows, right and wrong.
@Suite struct BatchPropertyTests {
  static func cells(_ dice: inout SeededGenerator) -> [String] {
    [
      dice.pick(["GM9001", "GM9002", "GM9003", "GM9001 GM9002", "GM0003", "9001", "", "x"]),
      dice.pick(["2021-09-01", "2021-09-14T10:00:00", "2021-09-21", "gisteren", ""]),
      dice.pick(["ja", "nee", "Ja", "", "", "misschien", "20-mei"]),
      dice.pick(["", "gezondheid", "gezondheid opvoeding", "geen opvoeding", "geen", "auto"]),
      dice.pick(["", "3", "51", "54", "drie", "-1"]),
      dice.pick([
        "", "een 'toelichting'", "=1+1", "heel erg lange tekst die niet past in veertig tekens",
      ]),
      dice.pick(["", "ja", "nee"]),
    ]
  }

  static func rows(seed: UInt64, count: Int) -> [[String]] {
    var dice = SeededGenerator(seed: seed)
    return (0..<count).map { _ in cells(&dice) }
  }

  static func csv(_ rows: [[String]], order: [Int] = Array(0..<7)) -> String {
    let heading = Check.heading.split(separator: ";").map(String.init)
    return ([heading] + rows).map { row in
      order.map { row[$0].contains("'") ? "\"\(row[$0])\"" : row[$0] }.joined(separator: ";")
    }.joined(separator: "\n") + "\n"
  }

  static func json(_ row: [String]) -> String {
    let names = Check.heading.split(separator: ";").map(String.init)
    let answers = (2..<7).filter { !row[$0].isEmpty }.map { "\"\(names[$0])\":\"\(row[$0])\"" }
    let codes = row[0].split(separator: " ").map { "\"\($0)\"" }.joined(separator: ",")
    let received = row[1].isEmpty ? "" : "\"ingezonden\":\"\(row[1])\","
    return
      "{\"gemeenten\":[\(codes)],\(received)\"antwoorden\":{\(answers.joined(separator: ","))}}"
  }

  /// What counts for each municipality, as canonical answers.
  static func counted(_ judged: JudgedResponses) -> [String] {
    let answers = CanonicalAnswers(
      questionnaire: judged.questionnaire, table: judged.table,
      texts: TextReader(sources: judged.sources, submissions: judged.submissions))
    return judged.countingRows.enumerated().map { unit, row in
      "\(judged.units.codes[unit]) "
        + (row.map { String(decoding: answers.bytes($0), as: UTF8.self) } ?? "-")
    }
  }

  /// A finding about one row, without its number and without what hangs on other rows.
  static func alone(_ judged: JudgedResponses, row: Int) -> [String] {
    let others = ["inzending-dubbel", "datum-ontbreekt"]
    return judged.findings().filter { $0.place.row == row && !others.contains($0.code.text) }.map {
      "\($0.code) \($0.severity) \($0.units) \($0.item ?? "") \($0.value ?? "") \($0.message)"
    }
  }

  @Test(arguments: [1, 2, 3])
  func aSubmissionAloneGivesTheSameFindingsAsInABatch(_ seed: UInt64) throws {
    let wave = try ExampleWave()
    let rows = Self.rows(seed: seed, count: 120)
    let batch = wave.judge(("antwoorden.csv", Self.csv(rows)))
    for (index, row) in rows.enumerated() {
      let single = wave.judge(("antwoorden.csv", Self.csv([row])))
      #expect(
        Self.alone(batch, row: index + 2) == Self.alone(single, row: 2), "row \(index + 2): \(row)")
    }
  }

  @Test(arguments: [4, 5, 6, 7, 8, 9])
  func rowsAndColumnsInAnotherOrderCountTheSame(_ seed: UInt64) throws {
    let wave = try ExampleWave()
    let rows = Self.rows(seed: seed, count: 60)
    let expected = Self.counted(wave.judge(("antwoorden.csv", Self.csv(rows))))
    let backwards = wave.judge(("antwoorden.csv", Self.csv(rows.reversed())))
    #expect(Self.counted(backwards) == expected)
    let turned = wave.judge(("antwoorden.csv", Self.csv(rows, order: [6, 2, 0, 5, 1, 4, 3])))
    #expect(Self.counted(turned) == expected)
    let parted = wave.judge(
      ("b.csv", Self.csv(Array(rows[30...]))), ("a.csv", Self.csv(Array(rows[..<30]))))
    #expect(Self.counted(parted) == expected)
  }

  @Test(arguments: [10, 11, 12])
  func theSameAnswersAsJSONCountTheSame(_ seed: UInt64) throws {
    let wave = try ExampleWave()
    let rows = Self.rows(seed: seed, count: 60)
    let expected = wave.judge(("antwoorden.csv", Self.csv(rows)))
    let lines = rows.map(Self.json).joined(separator: "\n")
    let judged = wave.judge(("antwoorden.jsonl", lines))
    #expect(Self.counted(judged) == Self.counted(expected))
    let codes = { (judged: JudgedResponses) in
      judged.findings().filter { $0.code.text != "inzending-dubbel" }
        .map { "\($0.code) \($0.item ?? $0.rule ?? "")" }.sorted()
    }
    #expect(codes(judged) == codes(expected))
  }

  @Test func aFileCutOffAnywhereIsStillReadUpToThere() throws {
    let wave = try ExampleWave()
    let text = Array(Self.csv(Self.rows(seed: 13, count: 12)).utf8)
    let whole = wave.judge(("antwoorden.csv", String(decoding: text, as: UTF8.self)))
    for length in text.indices {
      let part = String(decoding: text[..<length], as: UTF8.self)
      let judged = wave.judge(("antwoorden.csv", part))
      #expect(judged.submissions.count <= whole.submissions.count)
      _ = judged.findings()
    }
  }
}
