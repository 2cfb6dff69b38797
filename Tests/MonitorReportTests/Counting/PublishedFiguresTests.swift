import MonitorReport
import QuestionnaireSchema
import Tables
import Testing

/// Every number of a wave that carries an id of the published list.
private func shares(of id: String, in year: Int) -> [Share] {
  SampleWaves.counted.filter { $0.year == year }.flatMap { wave in
    wave.response.filter { $0.published?.id == id }.map(\.share)
      + wave.figures.flatMap(\.cells).filter { $0.published?.id == id }.map(\.share)
  }
}

@Test(arguments: PublishedRow.all)
func givesWhatWasPublished(row: PublishedRow) {
  let shares = shares(of: row.id, in: row.year)
  #expect(shares == [Share(numerator: row.numerator, denominator: row.denominator)])
  #expect(shares.map(\.percentage) == [row.percent])
}

@Test func differsNowhereFromWhatTheQuestionnairesSayWasPrinted() {
  for wave in SampleWaves.counted {
    for cell in wave.figures.flatMap(\.cells) {
      let printed = cell.published
      #expect(printed?.percent ?? cell.share.percentage == cell.share.percentage, "\(cell)")
      #expect(printed?.numerator ?? cell.share.numerator == cell.share.numerator, "\(cell)")
      #expect(printed?.denominator ?? cell.share.denominator == cell.share.denominator, "\(cell)")
    }
  }
}

@Test func accountsForEveryMunicipalityOfTheSampleWaves() {
  #expect(SampleWaves.counted.count == 3)
  for wave in SampleWaves.counted {
    for figure in wave.figures {
      for cell in figure.cells {
        let base = figure.definition.base(named: cell.base)
        let expected = base?.over == .frame ? cell.share.denominator : figure.population
        #expect(cell.account.total == expected, "\(cell)")
        #expect(cell.account[.counted] == cell.share.numerator, "\(cell)")
      }
    }
  }
}
