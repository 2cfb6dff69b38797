import QuestionnaireSchema
import Testing

@Suite struct AnswerReferenceTests {
  @Test func meansThisWaveUnlessSaidOtherwise() {
    #expect(AnswerReference(3) == AnswerReference(3, .current))
    #expect(AnswerReference(3) != AnswerReference(3, .previous))
  }
}
