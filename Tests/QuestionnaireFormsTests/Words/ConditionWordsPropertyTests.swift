import QuestionnaireForms
import QuestionnaireSchema
import TestSupport
import Testing
import TextFormats

/// Whatever a condition says, it is said in words, and another condition in other words.
@Suite struct ConditionWordsPropertyTests {
  private static let files =
    ["2019", "2020", "2021"].map { "Questionnaires/\($0)/vragenlijst.json" }
    + ["SampleResponses/tweede-vragenlijst/vragenlijst.json"]

  private func questionnaire(_ name: String) throws -> Questionnaire {
    try Questionnaire.load(try readFile(at: "\(projectFolder)/\(name)", named: name))
  }

  /// The conditions that are no more than one comparison or its opposite, and mean different things.
  private func simpleConditions(_ questionnaire: Questionnaire) -> [Condition] {
    let columns = questionnaire.frameColumns.indices.flatMap { column -> [Condition] in
      ["ja", "nee", "1", "Utrecht"].flatMap { value -> [Condition] in
        let equal = Condition.equal(.frame(column), .literal(value))
        return [equal, .not(equal)]
      } + comparisons(.frameNumber(column))
    }
    return columns
      + questionnaire.questions.indices.flatMap { index in
        [AnswerReference.Wave.current, .previous].flatMap {
          conditions(on: questionnaire.questions[index], AnswerReference(index, $0))
        }
      }
  }

  private func conditions(on question: Question, _ answer: AnswerReference) -> [Condition] {
    let about: [Condition] =
      switch question.kind {
      case .selectOne(let choices):
        choices.flatMap { choice -> [Condition] in
          let equal = Condition.equal(.answer(answer), .literal(choice.name))
          return [equal, .not(equal)]
        }
      case .selectMultiple(let choices):
        choices.indices.flatMap { choice -> [Condition] in
          [.selected(answer, choice: choice), .not(.selected(answer, choice: choice))]
        } + comparisons(.countSelected(answer))
      case .integer, .decimal, .date: comparisons(.answer(answer))
      case .text:
        [.equal(.answer(answer), .literal("x")), .not(.equal(.answer(answer), .literal("x")))]
      }
    return about + [.answered(answer), .not(.answered(answer))]
  }

  private func comparisons(_ quantity: Quantity) -> [Condition] {
    Comparison.allCases.flatMap { comparison in
      [0, 1, 3].map { .compare(quantity, comparison, .literal($0 * oneInMillionths)) }
    }
  }

  /// A tree of these conditions.
  private func tree(
    of leaves: [Condition], depth: Int, _ generator: inout SeededGenerator
  ) -> Condition {
    let kind = depth == 0 ? 3 : Int.random(in: 0..<5, using: &generator)
    switch kind {
    case 0: return .not(tree(of: leaves, depth: depth - 1, &generator))
    case 1, 2:
      let left = tree(of: leaves, depth: depth - 1, &generator)
      let right = tree(of: leaves, depth: depth - 1, &generator)
      return kind == 1 ? .and(left, right) : .or(left, right)
    default:
      return Int.random(in: 0..<20, using: &generator) == 0
        ? .constant(Bool.random(using: &generator))
        : leaves.randomElement(using: &generator) ?? .constant(true)
    }
  }

  private func isSaid(_ text: String) -> Bool {
    !text.isEmpty && !text.contains("${") && !text.contains("  ") && !text.hasPrefix(" ")
      && !text.contains(" ,") && !text.contains("()")
  }

  @Test(arguments: files)
  func everyConditionOfAQuestionnaireIsSaid(_ file: String) throws {
    let questionnaire = try questionnaire(file)
    let words = ConditionWords(questionnaire)
    let conditions =
      questionnaire.questions.flatMap { [$0.relevant, $0.ownRelevant, $0.required] }
      + questionnaire.figures.flatMap { figure in
        figure.categories.map(\.when) + figure.bases.compactMap(\.where) + [figure.population]
      }
    #expect(conditions.allSatisfy { isSaid(words.clause($0.condition)) })
    #expect(questionnaire.edits.allSatisfy { isSaid(words.rule($0)) })
  }

  @Test(arguments: files)
  func noTwoSimpleConditionsAreSaidInTheSameWords(_ file: String) throws {
    let questionnaire = try questionnaire(file)
    let words = ConditionWords(questionnaire)
    var seen: [String: Condition] = [:]
    for condition in simpleConditions(questionnaire) {
      let text = words.clause(condition)
      #expect(isSaid(text))
      #expect(seen.updateValue(condition, forKey: text) == nil, "\(text)")
    }
  }

  @Test(arguments: UInt64(1)...100)
  func everyTreeOfConditionsIsSaid(_ seed: UInt64) throws {
    let questionnaire = try questionnaire(Self.files[Int(seed) % Self.files.count])
    let words = ConditionWords(questionnaire)
    let leaves = simpleConditions(questionnaire)
    var generator = SeededGenerator(seed: seed)
    for depth in 1...6 {
      let tree = tree(of: leaves, depth: depth, &generator)
      #expect(isSaid(words.clause(tree)))
      if let routing = words.routing(tree) { #expect(isSaid(routing) && routing.hasSuffix(".")) }
    }
  }
}
