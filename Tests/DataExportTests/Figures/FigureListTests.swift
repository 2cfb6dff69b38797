import DataExport
import MonitorReport
import Testing

/// Expected numbers were counted by hand: of seven that were asked six responded, two have a coalition.
@Suite struct FigureListTests {
  private func observations(_ region: String) throws -> [String: FigureList.Observation] {
    try FigureList([SmallExport.counted()]).observations.filter { $0.region.code == region }
      .reduce(into: [:]) { $0[$1.measure] = $1 }
  }

  @Test func aFigureIsANumeratorADenominatorAndAPercentage() throws {
    let found = try observations("NL01  ")
    #expect(found["respons/alle/noemer"]?.value == 7)
    #expect(found["respons/alle/teller"]?.value == 6)
    #expect(try observations("PV29  ")["respons/alle/teller"]?.value == 1)
    #expect(found["coalities/gevraagd/noemer"]?.value == 7)
    #expect(found["coalities/gevraagd/ja/teller"]?.value == 2)
    #expect(found["coalities/gevraagd/ja/procent"]?.value == 29)
    #expect(found["coalities/gevraagd/ja/procent"]?.isProvisional == true)
    #expect(found["coalities/gevraagd/ja/procent"]?.attribute == FigureList.Attribute.none)
  }

  @Test func aPercentageOfNothingIsImpossible() throws {
    let found = try observations("NL01  ")
    #expect(found["partners/met/noemer"]?.value == 0)
    #expect(found["partners/met/partners/ggd/procent"]?.value == nil)
    #expect(found["partners/met/partners/ggd/procent"]?.attribute == .impossible)
    #expect(
      found["partners/met/partners/ggd/teller"]?.title
        == "Wie meedoen; Van hen met veel; Wie doen mee?: De GGD; teller")
  }

  @Test func whatTheReportDoesNotShowOfAProvinceIsNotHere() throws {
    let counted = try SmallExport.counted()
    #expect(counted.breakdowns[0].rows.map(\.isHidden) == [true, true])
    for region in ["PV21  ", "PV29  "] {
      let found = try observations(region)
      let figures = found.values.filter { $0.measure.hasPrefix("coalities/") }
      #expect(figures.count == 3)
      #expect(figures.allSatisfy { $0.value == nil && $0.attribute == .confidential })
    }
  }

  @Test func theProvincesHaveTheCodesOfStatisticsNetherlands() {
    #expect(
      Region.provinces.map { "\($0.code)\($0.name)" } == [
        "PV20  Groningen", "PV21  Fryslân", "PV22  Drenthe", "PV23  Overijssel", "PV24  Flevoland",
        "PV25  Gelderland", "PV26  Utrecht", "PV27  Noord-Holland", "PV28  Zuid-Holland",
        "PV29  Zeeland", "PV30  Noord-Brabant", "PV31  Limburg",
      ])
  }
}
