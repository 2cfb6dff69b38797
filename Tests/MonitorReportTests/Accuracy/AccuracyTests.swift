import MonitorReport
import Municipalities
import QuestionnaireSchema
import ResponseIngest
import Tables
import Testing

@Suite struct AccuracyTests {
  private func small() throws -> Accuracy {
    let judged = try SmallWave.judged()
    return Accuracy(
      judged, year: 2021, figures: Set(judged.questionnaire.figures.map(\.name)),
      groupedBy: ["impuls", "gemeentenaam"])
  }

  /// As counted by hand in ``SmallWave``: of eight with the Impuls six responded, of two without it one.
  @Test func givesBothFormsAndTheUpperBoundOfEachCategory() throws {
    let lines = try small().figures.flatMap { figure in
      figure.categories.map { category in
        let shares =
          [category.overPopulation, category.overRespondents]
          + category.overConditional.compactMap { $0 }
          + [category.upperBound]
        return "\(figure.definition.name) \(category.name) "
          + shares.map { "\($0.numerator)/\($0.denominator)" }.joined(separator: " ")
      }
    }
    #expect(
      lines == [
        "coalities gevormd 2/8 2/6 6/8", "coalities bezig 1/8 1/6 5/8",
        "coalities geen 1/8 1/6 5/8",
        "phb ja 4/10 4/7 4/5 8/10", "phb nee 1/10 1/7 1/5 5/10",
        "periode periode/vroeg 2/10 2/7 2/4 7/10", "periode periode/laat 2/10 2/7 2/4 7/10",
      ])
  }

  @Test func countsEachStratumByItself() throws {
    let figures = try small().figures
    #expect(
      figures[0].strata.map { "\($0.name) \($0.response.numerator)/\($0.response.denominator)" }
        == ["impuls = ja 6/8"])
    #expect(
      figures[1].strata.map { "\($0.name) \($0.response.numerator)/\($0.response.denominator)" }
        == ["impuls = ja 6/8", "impuls = nee 1/2"])
    // GM9009 is the one without the Impuls, and has visits.
    #expect(figures[1].categories[0].strata.map(\.count) == [3, 1])
    #expect(figures[1].conditionalBases.map(\.name) == ["beantwoord"])
  }

  @Test func agreesWithTheReportOnTheSampleWave() throws {
    let wave = try Wave(SampleWaves.files("2021"), register: .bundled)
    let names = Set(wave.judged.questionnaire.figures.map(\.name))
    let accuracy = Accuracy(wave, figures: names, groupedBy: [])
    let counted = CountedWave(wave, suppressing: .standard)
    for figure in accuracy.figures {
      let printed = try #require(counted.figure(named: figure.definition.name))
      #expect(figure.response.denominator == printed.population)
      #expect(figure.response.numerator == printed.respondents)
      for category in figure.categories {
        let count = printed.numerator(category: category.name)
        #expect(category.overPopulation.numerator == count)
        #expect(category.strata.reduce(0) { $0 + $1.count } == count)
        let bound = printed.cells.first { $0.category == category.name && $0.upperBound != nil }
        #expect(bound == nil || bound?.upperBound == category.upperBound)
      }
    }
  }

  @Test func namesTheColumnsThatMakeNoGroups() throws {
    let accuracy = try small()
    #expect(accuracy.columns.map(\.column) == ["impuls", "gemeentenaam"])
    let wave = try Wave(SampleWaves.files("2021"), register: .bundled)
    let large = Accuracy(wave, figures: [], groupedBy: ["gemeentenaam", "impuls", "weg"])
    #expect(large.columns.map(\.column) == ["impuls"])
    #expect(large.skippedColumns == ["gemeentenaam"])
  }

  @Test func saysWhatItAssumesAndWhereItComesFrom() throws {
    let text = try small().document.terminalText(.plain)
      .split { $0.isWhitespace }.joined(separator: " ")
    #expect(text.contains("Dat is een aanname: het is niet bekend of het zo is."))
    #expect(text.contains("Het interval zegt niets over foute antwoorden."))
    #expect(text.contains("Survey Methodology 35 (2009)"))
    #expect(text.contains("niet om te publiceren"))
  }
}
