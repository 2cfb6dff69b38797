import QuestionnaireSchema
import TestSupport
import Testing

/// Properties that hold for every expression, tried on many that chance made.
@Suite struct ExpressionPropertyTests {
  @Test(arguments: 0..<20) func neverFailsOnWordsInAnyOrder(seed: UInt64) {
    var chance = SeededGenerator(seed: seed)
    for _ in 0..<20 {
      let words = (0..<Int.random(in: 0...12, using: &chance)).map { _ in
        ExpressionMaker.words.randomElement(using: &chance) ?? ""
      }
      _ = QuestionnaireFixture.errors(
        words.joined(separator: ["", " "].randomElement(using: &chance) ?? ""))
    }
  }

  @Test(arguments: 0..<20) func readsWhatIsWellFormedAndSaysWhereItIsCutOff(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    let text = ExpressionMaker.condition(depth: 4, &chance)
    _ = try QuestionnaireFixture.condition(text)
    let cut = String(text.prefix(Int.random(in: 0..<text.count, using: &chance)))
    for fault in QuestionnaireFixture.errors(cut) {
      #expect((0...cut.count).contains(fault.offset))
    }
  }

  @Test(arguments: 0..<20) func spaceBetweenWordsChangesNothing(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    let text = ExpressionMaker.condition(depth: 4, &chance)
    let spaced = text.replacing(" ", with: " \t  ").replacing("(", with: " ( ")
    #expect(try QuestionnaireFixture.condition(text) == QuestionnaireFixture.condition(spaced))
  }
}

/// Makes expressions about the questions of the fixture.
enum ExpressionMaker {
  static let words = [
    "${een}", "${meer}", "${aantal}", "${dag}", "${tekst}", "${kader.k}", "${vorig.een}", "${x}",
    "'ja'", "\"x\"", "'", "1", "2.5", ".", "(", ")", ",", "=", "!=", "<", ">=", "+", "-", "and",
    "or", "not", "true", "selected", "count-selected", "answered", "$", "{", "}", "é", "\\",
  ]

  static func condition(depth: Int, _ chance: inout SeededGenerator) -> String {
    switch Int.random(in: 0..<(depth > 0 ? 9 : 5), using: &chance) {
    case 0: "${een} = 'ja'"
    case 1: "${kader.k} != 'ja'"
    case 2: "selected(${meer}, 'y')"
    case 3: "answered(${tekst})"
    case 4: "${dag} >= '2021-01-01'"
    case 5: "\(quantity(depth: depth - 1, &chance)) < \(quantity(depth: depth - 1, &chance))"
    case 6: "not(\(condition(depth: depth - 1, &chance)))"
    case 7: "(\(condition(depth: depth - 1, &chance))) and \(condition(depth: 0, &chance))"
    default:
      "\(condition(depth: depth - 1, &chance)) or \(condition(depth: depth - 1, &chance))"
    }
  }

  static func quantity(depth: Int, _ chance: inout SeededGenerator) -> String {
    switch Int.random(in: 0..<(depth > 0 ? 6 : 3), using: &chance) {
    case 0: "${aantal}"
    case 1: "count-selected(${meer})"
    case 2: "\(Int.random(in: 0...9, using: &chance)).5"
    case 3: "-\(quantity(depth: depth - 1, &chance))"
    case 4: "\(quantity(depth: depth - 1, &chance)) + \(quantity(depth: depth - 1, &chance))"
    default: "\(quantity(depth: depth - 1, &chance)) - (\(quantity(depth: depth - 1, &chance)))"
    }
  }
}
