import Findings
import TestSupport
import Testing
import TextFormats

@testable import ResponseIngest

/// A batch that is read in two halves at the same time comes to the same as when it is read at once.
@Suite struct HalvesTests {
  private static let cells = [
    "", "ja", "geen", "opvoeding", "opvoeding hechting", "3", "53", "x", "\"a;b\"",
    "\"een\nregel\"", "\"",
    "a\"b", "\"dicht\"nog", "é", "GM9001 GM9002", "2021-09-01", "\"\"", "\"los\r\n", " ",
    "\"twee\n\nregels\"",
  ]

  private static func text(_ generator: inout SeededGenerator, isClean: Bool) -> String {
    let lineEnds = ["\n", "\r\n", "\r"]
    let lineEnd = generator.pick(lineEnds)
    var text = Check.heading + lineEnd
    for _ in 0..<Int.random(in: 0...40, using: &generator) {
      let code = generator.pick(["GM9001", "GM9002", "GM9001 GM9002", "GM0999", "", "GM9003"])
      var row = [code, "2021-09-0\(Int.random(in: 1...9, using: &generator))"]
      for _ in 0..<5 {
        let pool = isClean ? Array(cells.prefix(8)) + ["\"a;b\"", "\"een\nregel\""] : cells
        row.append(Bool.random(using: &generator) ? "" : generator.pick(pool))
      }
      text += row.joined(separator: ";") + lineEnd
      if Int.random(in: 0..<12, using: &generator) == 0 { text += lineEnd }
    }
    return text
  }

  @Test("whatever stands in it, findings, answers and places are the same", arguments: 0..<300)
  func same(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let wave = try ExampleWave()
    let text = Self.text(&generator, isClean: seed % 2 == 0)
    let files = [
      SourceFile(name: "a.csv", bytes: Bytes(text)), SourceFile(name: "b.csv", bytes: Bytes(text)),
    ]
    let whole = judge(files, by: wave.context(), splittingFrom: .max)
    let halves = judge(files, by: wave.context(), splittingFrom: 0)
    Self.compare(halves, whole)
  }

  private static func compare(_ halves: JudgedResponses, _ whole: JudgedResponses) {
    #expect(halves.findings() == whole.findings())
    #expect(halves.table.units == whole.table.units)
    #expect(halves.table.submissions == whole.table.submissions)
    #expect(halves.countingRows == whole.countingRows)
    #expect(halves.submissions.map(\.row) == whole.submissions.map(\.row))
    #expect(halves.submissions.map(\.rows) == whole.submissions.map(\.rows))
    #expect(halves.submissions.map(\.received) == whole.submissions.map(\.received))
    #expect(halves.submissions.map(\.isJoint) == whole.submissions.map(\.isJoint))
    for row in 0..<whole.table.count {
      #expect(halves.answers.canonical.bytes(row) == whole.answers.canonical.bytes(row))
    }
  }

  @Test("what is told of the beginning is what the whole begins with", arguments: 0..<300)
  func beginning(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let context = try ExampleWave().context(withFrame: seed % 3 > 0)
    let text = Self.text(&generator, isClean: seed % 2 == 0)
    var beginning: JudgedResponses?
    let whole = judge(
      [SourceFile(name: "a.csv", bytes: Bytes(text))], by: context, splittingFrom: 0,
      reaching: Int.random(in: 0...text.utf8.count, using: &generator)
    ) { beginning = $0 }
    // A record that is broken may end anywhere: then nothing is told.
    guard let beginning else { return }
    let told = 0..<beginning.settledMarkCount
    let words = Self.words(beginning, told)
    #expect(Self.words(whole, told) == words)
    #expect(whole.findings() == words + Self.words(whole, told.upperBound..<whole.markCount))
  }

  @Test("something is told of the beginning of a batch without broken records")
  func somethingIsTold() throws {
    let text = Check.heading + "\nGM0999;2021-09-01;;;;;\nGM9001;2021-09-02;x;;;;\n"
    var told = 0
    _ = judge(
      [SourceFile(name: "a.csv", bytes: Bytes(text))], by: try ExampleWave().context(),
      splittingFrom: 0, reaching: 1
    ) { told = $0.settledMarkCount }
    #expect(told == 1)
  }

  private static func words(_ judged: JudgedResponses, _ marks: Range<Int>) -> [Finding] {
    var findings: [Finding] = []
    for piece in judged.findingPieces(size: 3, of: marks) {
      judged.eachFinding(phrased: .complete, in: piece) { findings.append($0.finding) }
    }
    return findings
  }

  @Test(
    "a submission on each line comes to the same in halves, whatever the lines hold",
    arguments: 0..<200)
  func lines(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let context = try ExampleWave().context()
    let lineEnd = generator.pick(["\n", "\r\n", "\r", "\n\n"])
    let lines = (0..<Int.random(in: 0...30, using: &generator)).map { _ in
      let code = generator.pick(["GM9001", "GM9002", "GM0999", "GM9003\", \"GM9001"])
      let answer = generator.pick(["ja", "x", "een\\nregel", "\\ud83d", "é"])
      let line =
        "{\"gemeenten\": [\"\(code)\"], \"ingezonden\": \"2021-09-0\(Int.random(in: 1...9, using: &generator))\","
        + " \"antwoorden\": {\"plan\": \"\(answer)\", \"toelichting\": \"\(answer)\"}}"
      return generator.pick([line, line, line, "", "{", String(line.dropLast(5))])
    }
    let files = [
      SourceFile(name: "a.jsonl", bytes: Bytes(lines.joined(separator: lineEnd))),
      SourceFile(name: "b.jsonl", bytes: Bytes(lines.joined(separator: lineEnd) + lineEnd)),
    ]
    Self.compare(
      judge(files, by: context, splittingFrom: 0), judge(files, by: context, splittingFrom: .max))
  }

  @Test("without a frame a batch is read at once, with the same outcome")
  func withoutFrame() throws {
    var generator = SeededGenerator(seed: 7)
    let wave = try ExampleWave()
    let files = [SourceFile(name: "a.csv", bytes: Bytes(Self.text(&generator, isClean: true)))]
    let context = wave.context(withFrame: false)
    #expect(
      judge(files, by: context, splittingFrom: 0).findings()
        == judge(files, by: context, splittingFrom: .max).findings())
  }
}
