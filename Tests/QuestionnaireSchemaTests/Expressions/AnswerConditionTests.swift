import QuestionnaireSchema
import Testing

@Suite struct AnswerConditionTests {
  @Test func aConditionMayNameEveryQuestionAndAnyColumnOfTheFrame() throws {
    let questionnaire = try QuestionnaireFixture.load(QuestionnaireFixture.json())
    let condition = try AnswerCondition(
      " ${drie} = 'ja' and ${kader.regio} = 'Noord' ", for: questionnaire)
    #expect(condition.expression.text == "${drie} = 'ja' and ${kader.regio} = 'Noord'")
    #expect(condition.frameColumns == ["regio"])
  }

  @Test(arguments: [
    ("${een} = 'jaa'", 11, "Bedoelde u ‘ja’?"), ("${ee} = 'ja'", 3, "Bedoelde u ‘een’?"),
    ("${aantal} = 1 en true()", 15, "‘and’ of ‘or’"), ("${vorig.een} = 'ja'", 9, nil), ("", 1, nil),
  ])
  func whatIsWrongIsToldWithItsPlace(text: String, position: Int, advice: String?) throws {
    let questionnaire = try QuestionnaireFixture.load(QuestionnaireFixture.json())
    do throws(AnswerConditionError) {
      _ = try AnswerCondition(text, for: questionnaire)
      Issue.record("no error")
    } catch {
      let first = try #require(error.problems.first)
      #expect(first.position == position)
      #expect(advice.map { first.advice?.contains($0) == true } ?? true, "\(first)")
    }
  }

  @Test func aPlaceIsCountedInCharacters() throws {
    let questionnaire = try QuestionnaireFixture.load(QuestionnaireFixture.json())
    #expect(throws: AnswerConditionError.self) {
      try AnswerCondition("${tekst} = 'é👶' and ${x} = 1", for: questionnaire)
    }
    do throws(AnswerConditionError) {
      _ = try AnswerCondition("${tekst} = 'é👶' and ${x} = 1", for: questionnaire)
    } catch {
      #expect(error.problems.map(\.position) == [23])
    }
  }
}
