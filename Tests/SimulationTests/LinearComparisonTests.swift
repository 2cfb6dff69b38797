import QuestionnaireSchema
import Testing

@testable import Simulation

@Suite struct LinearComparisonTests {
  /// Every value near the bounds is tried: those within hold, and no other.
  @Test(arguments: Comparison.allCases)
  func isSolvedForOneOfItsTerms(_ comparison: Comparison) throws {
    for factor in [-3, -1, 1, 2] as [Int64] {
      for rest in -7...7 as ClosedRange<Int64> {
        let sum = try #require(
          LinearComparison(.answer(AnswerReference(0)), comparison, .literal(0)))
        let solved = sum.solved(factor: factor, rest: rest)
        for value in -30...30 as ClosedRange<Int64> {
          let holds = Self.holds(factor * value + rest, comparison)
          let isWithin = solved.map { $0.bounds.contains(value) && $0.except != value } ?? false
          #expect(isWithin == holds, "\(factor)·\(value) + \(rest) \(comparison.rawValue) 0")
        }
      }
    }
  }

  @Test func addsUpWhatIsNamedTwice() throws {
    let answer = Quantity.answer(AnswerReference(4))
    let sum = try #require(
      LinearComparison(
        .add(answer, .negate(.literal(5))), .less, .subtract(.literal(2), answer)))
    #expect(sum.terms.map(\.factor) == [2])
    #expect(sum.constant == -7)
    let nothing = try #require(LinearComparison(answer, .equal, answer))
    #expect(nothing.terms.isEmpty)
  }

  private static func holds(_ sum: Int64, _ comparison: Comparison) -> Bool {
    switch comparison {
    case .equal: sum == 0
    case .notEqual: sum != 0
    case .less: sum < 0
    case .lessOrEqual: sum <= 0
    case .greater: sum > 0
    case .greaterOrEqual: sum >= 0
    }
  }
}
