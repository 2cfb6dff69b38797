import QuestionnaireSchema
import Testing
import TextFormats

@testable import ResponseIngest

@Suite struct AnswerCoderTests {
  struct Example: Sendable {
    let question: Int
    let cell: String
    let answer: CodedAnswer
    let reason: String
  }

  @Test(arguments: [
    Example(question: 0, cell: "ja", answer: .choice(0), reason: "a code"),
    Example(question: 0, cell: "Nee", answer: .choice(1), reason: "a label"),
    Example(question: 0, cell: "NEE", answer: .choice(1), reason: "any case, when that is one"),
    Example(question: 0, cell: "  ja\u{a0}", answer: .choice(0), reason: "spaces around it"),
    Example(question: 0, cell: "", answer: .blank, reason: "nothing"),
    Example(question: 0, cell: "j", answer: .fault(.unknownChoice), reason: "a part of a code"),
    Example(question: 0, cell: "20-mei", answer: .fault(.spreadsheetDamage), reason: "a date"),
    Example(question: 0, cell: "1E+05", answer: .fault(.spreadsheetDamage), reason: "scientific"),
    Example(question: 1, cell: "opvoeding gezondheid", answer: .ticks(0b11), reason: "spaces"),
    Example(question: 1, cell: "Geen doelen", answer: .ticks(0b100), reason: "the whole first"),
    Example(question: 1, cell: "Opvoeding; gezondheid;", answer: .ticks(0b11), reason: "a list"),
    Example(question: 1, cell: "opvoeding|Gezondheid", answer: .ticks(0b11), reason: "bars"),
    Example(question: 1, cell: "opvoeding\r\ngezondheid", answer: .ticks(0b11), reason: "lines"),
    Example(
      question: 1, cell: "opvoeding opvoeding", answer: .ticks(0b10), reason: "twice is once"),
    Example(
      question: 1, cell: "opvoeding x", answer: .fault(.unknownChoice), reason: "one unknown"),
    Example(
      question: 1, cell: "opvoeding geen", answer: .fault(.exclusiveCombined), reason: "excludes"),
    Example(question: 2, cell: "53", answer: .number(53_000_000), reason: "the bound is included"),
    Example(question: 2, cell: "+7", answer: .number(7_000_000), reason: "a sign"),
    Example(question: 2, cell: "54", answer: .fault(.outOfRange), reason: "past the bound"),
    Example(question: 2, cell: "0", answer: .fault(.outOfRange), reason: "before the bound"),
    Example(question: 2, cell: "3,5", answer: .fault(.invalid), reason: "not whole"),
    Example(question: 2, cell: "1.000", answer: .fault(.outOfRange), reason: "a thousand"),
    Example(
      question: 2, cell: "99999999999999999999", answer: .fault(.outOfRange),
      reason: "more than fits"),
  ])
  func codesACell(_ example: Example) throws {
    let wave = try ExampleWave()
    let coder = AnswerCoder(wave.questionnaire.questions[example.question])
    let bytes = Array(example.cell.utf8)
    let range = trimmed(0..<bytes.count, in: bytes.span)
    #expect(
      coder.code(bytes.span, range, place: range) == example.answer, "\(example.reason)")
  }

  @Test func aTextIsCountedInScalarsAfterTrimming() throws {
    let wave = try ExampleWave()
    let coder = AnswerCoder(wave.questionnaire.questions[3])
    for (text, fits) in [
      (String(repeating: "é", count: 40), true), (String(repeating: "é", count: 41), false),
    ] {
      let bytes = Array(text.utf8)
      let place = TextPlace(start: 0, end: bytes.count)
      let answer = coder.code(bytes.span, 0..<bytes.count, place: 0..<bytes.count)
      #expect(answer == (fits ? .text(place) : .fault(.outOfRange)))
    }
  }

  @Test(arguments: [
    ("1", OptionCell.ticked), ("JA", .ticked), ("y", .ticked), ("True", .ticked),
    ("WAAR", .ticked), ("0", .notTicked), ("Nee", .notTicked), ("N", .notTicked),
    ("FALSE", .notTicked), ("onwaar", .notTicked), ("", .empty), ("x", .invalid),
    ("01", .invalid), ("waarheid", .invalid),
  ])
  func readsTheCellOfAnOption(text: String, cell: OptionCell) {
    let bytes = Array(text.utf8)
    #expect(OptionCell(bytes.span, 0..<bytes.count) == cell)
  }
}
