import QuestionnaireSchema
import Testing

/// The questionnaires of 2022 and 2023 were not found: what is in their place must say so, and may hold
/// nothing that was printed.
@Suite struct LaterQuestionnairesTests {
  @Test("it says that it is a reconstruction, of every question too", arguments: [2022, 2023])
  func saysWhatItIs(year: Int) throws {
    let questionnaire = try SampleQuestionnaires.questionnaire(year)
    #expect(questionnaire.warnings.isEmpty)
    #expect(questionnaire.note?.hasPrefix("Reconstructie.") == true)
    #expect(questionnaire.referenceDate == nil)
    #expect(
      questionnaire.questions.allSatisfy { $0.provenance == .reconstructed && $0.note != nil })
  }

  @Test("nothing in it was published", arguments: [2022, 2023])
  func nothingPublished(year: Int) throws {
    let questionnaire = try SampleQuestionnaires.questionnaire(year)
    #expect(questionnaire.publishedResponse.isEmpty)
    for figure in questionnaire.figures {
      #expect(figure.sourceNote == nil)
      #expect(figure.categories.allSatisfy { $0.published.isEmpty }, "\(figure.name)")
    }
  }

  @Test(
    "every figure says how it compares with each earlier year that has it", arguments: [2022, 2023])
  func comparability(year: Int) throws {
    let questionnaire = try SampleQuestionnaires.questionnaire(year)
    for earlier in 2019..<year {
      let names = Set(try SampleQuestionnaires.questionnaire(earlier).figures.map(\.name))
      for figure in questionnaire.figures where names.contains(figure.name) {
        #expect(
          figure.comparability.contains { $0.year == earlier }, "\(figure.name) and \(earlier)")
      }
    }
  }

  @Test("the first two indicators have all municipalities as a base beside the old ones")
  func bases() throws {
    for year in [2022, 2023] {
      let questionnaire = try SampleQuestionnaires.questionnaire(year)
      for name in ["indicator-1", "indicator-2"] {
        let figure = try #require(questionnaire.figure(named: name))
        #expect(figure.bases.map(\.name) == ["populatie", "respondenten", "nederland"])
        #expect(figure.base(named: "nederland")?.over == .frame)
        let obstacles = figure.comparability.filter { $0.year < 2022 }.map { $0.obstacle ?? "" }
        #expect(obstacles.count == (name == "indicator-1" ? 3 : 2))
        #expect(obstacles.allSatisfy { $0.contains("alle gemeenten in Nederland") })
      }
    }
  }

  @Test("consent to share with the GGD is asked in 2023, and not said to be in 2022")
  func consent() throws {
    let (earlier, later) = (
      try SampleQuestionnaires.questionnaire(2022), try SampleQuestionnaires.questionnaire(2023)
    )
    #expect(earlier.question(named: "delen_ggd") == nil)
    #expect(later.question(named: "delen_ggd") != nil)
  }
}
