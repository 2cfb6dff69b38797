import OfficeFiles
import Testing

@testable import DataExport

@Suite struct SPSSCodingTests {
  private func variable(_ name: String) throws -> (SPSSVariable, [SPSSValue]) {
    let draft = try SmallExport.dataset(with: ["waarom"]).spssDraft
    let place = try #require(draft.variables.firstIndex { $0.name == name })
    return (draft.variables[place], draft.cases.map { $0[place] })
  }

  @Test func aChoiceIsItsPlaceAndOneThatSaysNothingIsMissing() throws {
    let (variable, values) = try variable("status")
    #expect(values == [1, -11, 2, 1, -5, -3, -1, -7].map { .number($0) })
    #expect(variable.missing == -99 ... -1)
    #expect(variable.measure == .nominal)
    #expect(variable.label == "1. Is er een coalitie?")
    #expect(
      variable.valueLabels.prefix(3) == [
        .init(1, "Ja"), .init(2, "Nee"), .init(-11, "Weet niet"),
      ])
  }

  @Test func anOptionIsAVariableOfItsOwnUnderItsWholeName() throws {
    let (variable, values) = try variable("partners.ggd")
    #expect(variable.label == "partners/ggd: De GGD – Wie doen mee?")
    #expect(values == [1, -6, -2, -3, -4, -4, -1, -7].map { .number($0) })
  }

  @Test func noNumberThatCanBeAnsweredStandsForAMissingAnswer() throws {
    let (count, _) = try variable("aantal")
    #expect(count.missing == -99 ... -1)
    let (balance, values) = try variable("saldo")
    #expect(values[0] == .number(-1.25))
    #expect(values[6] == .number(-10_000_000_000_001))
    #expect(balance.missing?.contains(-1.25) == false)
    #expect(balance.missing?.contains(-10_000_000_000_001) == true)
    #expect(balance.form == .number(decimals: 2))
  }

  @Test func daysAndMomentsAreDaysAndMoments() throws {
    // 17,956 days from 1970 to 1 March 2019.
    let (_, days) = try variable("sinds")
    #expect(days[0] == .day(17_956))
    // 18,871 days to 1 September 2021, at 10:22 on a Dutch clock.
    let (_, moments) = try variable("ingezonden")
    #expect(moments[0] == .moment(day: 18_871, second: 37_320))
    #expect(moments[6] == .none)
  }

  @Test func aTextWithoutAnAnswerIsEmpty() throws {
    let (variable, values) = try variable("waarom")
    #expect(variable.form == .text)
    #expect(variable.valueLabels == [])
    #expect(
      values == [.text("=1+1"), .none, .text("twee\nregels")] + Array(repeating: .none, count: 5))
  }
}
