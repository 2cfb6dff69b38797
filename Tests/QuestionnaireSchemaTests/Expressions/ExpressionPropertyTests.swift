import QuestionnaireSchema
import Testing

/// Properties that hold for every expression, tried on many that chance made.
@Suite struct ExpressionPropertyTests {
  @Test(arguments: 0..<20) func neverFailsOnWordsInAnyOrder(seed: UInt64) {
    var chance = SmallGenerator(seed: seed)
    for _ in 0..<20 {
      let words = (0..<Int.random(in: 0...12, using: &chance)).map { _ in
        ExpressionMaker.words.randomElement(using: &chance) ?? ""
      }
      _ = QuestionnaireFixture.errors(
        words.joined(separator: ["", " "].randomElement(using: &chance) ?? ""))
    }
  }

  @Test(arguments: 0..<20) func readsWhatIsWellFormedAndSaysWhereItIsCutOff(seed: UInt64) throws {
    var chance = SmallGenerator(seed: seed)
    let text = ExpressionMaker.condition(depth: 4, &chance)
    _ = try QuestionnaireFixture.condition(text)
    let cut = String(text.prefix(Int.random(in: 0..<text.count, using: &chance)))
    for fault in QuestionnaireFixture.errors(cut) {
      #expect((0...cut.count).contains(fault.offset))
    }
  }

  @Test(arguments: 0..<20) func spaceBetweenWordsChangesNothing(seed: UInt64) throws {
    var chance = SmallGenerator(seed: seed)
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

  static func condition(depth: Int, _ chance: inout SmallGenerator) -> String {
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

  static func quantity(depth: Int, _ chance: inout SmallGenerator) -> String {
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

/// The same row of chances for the same seed.
///
/// Source: G. Steele e.a., *SplitMix64*.
struct SmallGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
