import DataExport
import MonitorReport
import QuestionnaireSchema
import ResponseIngest
import Testing
import TextFormats

/// What is expected was read off the answers in ``SmallExport`` by hand.
@Suite struct DatasetTests {
  /// The values of a variable, in the order of the municipalities.
  private func column(
    _ name: String, of dataset: Dataset
  ) throws -> [Dataset.Value] {
    let place = try #require(dataset.variables.firstIndex { $0.name == name })
    return dataset.rows.map { $0[place] }
  }

  @Test func everyMunicipalityOfTheFrameHasARowWithHowItTookPart() throws {
    let dataset = try SmallExport.dataset()
    #expect(dataset.rows.count == 8)
    // 0 not invited, 1 no response, 2 partial, 3 complete.
    #expect(
      try column("meting.stand", of: dataset)
        == [3, 3, 3, 3, 2, 2, 1, 0].map { .category($0) })
  }

  @Test func everyReasonForAMissingAnswerIsTold() throws {
    let dataset = try SmallExport.dataset()
    #expect(
      try column("status", of: dataset) == [
        .category(0), .category(2), .category(1), .category(0), .missing(.faulty),
        .missing(.leftEmpty), .missing(.nonresponse), .missing(.notInvited),
      ])
    #expect(
      try column("partners/jgz", of: dataset) == [
        .category(0), .missing(.unsure), .missing(.notAsked), .missing(.leftEmpty),
        .missing(.gateMissing), .missing(.gateMissing), .missing(.nonresponse),
        .missing(.notInvited),
      ])
    #expect(try column("partners/onbekend", of: dataset)[1] == .category(1))
  }

  @Test func numbersAndDaysAreExact() throws {
    let dataset = try SmallExport.dataset()
    #expect(try column("saldo", of: dataset)[0] == .number(-1_250_000))
    #expect(try column("saldo", of: dataset)[3] == .number(500_000))
    let day = try #require(CalendarDay(year: 2019, month: 3, day: 1))
    #expect(try column("sinds", of: dataset)[0] == .day(day))
  }

  @Test func freeTextAndColumnsOfOthersComeOnlyWhenNamed() throws {
    let usual = try SmallExport.dataset().variables.map(\.name)
    #expect(
      usual == [
        "gemeentecode", "gemeentenaam", "ingezonden", "meting.jaar", "meting.stand",
        "kader.provincie", "kader.impuls", "kader.tranche", "kader.gids", "kader.gevraagd",
        "status",
        "partners/ggd", "partners/jgz", "partners/onbekend", "aantal", "saldo", "sinds",
      ])
    let named: Set = ["waarom", "kader.regio", "kader.email", "kader.token"]
    let all = try SmallExport.dataset(with: named).variables.map(\.name)
    #expect(Set(all).subtracting(usual) == ["waarom", "kader.regio", "kader.email"])
    #expect(try SmallExport.judged().namedOnly == ["waarom", "kader.regio", "kader.email"])
  }

  @Test(arguments: [
    ("${status} = 'ja'", [0, 3]), ("not(${status} = 'ja')", [1, 2]),
    ("${kader.regio} = 'Zuid'", [5, 6, 7]), ("${kader.tranche} = 1", [0, 1]),
    ("selected(${partners}, 'ggd')", [0]), ("not(selected(${partners}, 'ggd'))", [1, 3]),
    ("${aantal} + 1 > 6", [0, 5]), ("not(answered(${aantal}))", [2, 3, 6, 7]),
    ("${waarom} = '=1+1'", [0]), ("true()", [0, 1, 2, 3, 4, 5, 6, 7]), ("false()", []),
  ])
  func onlyMunicipalitiesForWhichAConditionIsTrueAreChosen(
    condition: String, units: [Int]
  ) throws {
    let dataset = try SmallExport.dataset(where: condition)
    let codes = dataset.rows.map { $0[0] }
    #expect(codes == units.map { .text("GM900\($0 + 1)") })
  }

  @Test func aTextKeepsItsLinesAndLosesWhatATerminalObeys() throws {
    let judged = try SmallExport.judged(
      Array("gemeentecode;status;waarom\nGM9001;ja;\"a\r\nb\u{1B}[31m\u{202E}c\"\n".utf8))
    let dataset = Dataset(
      judged, year: 2021, ExportRequest(condition: nil, named: ["waarom"]))
    #expect(try column("waarom", of: dataset)[0] == .text("a\nb\u{FFFD}[31m\u{FFFD}c"))
  }
}
