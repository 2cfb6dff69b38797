import Municipalities
import Testing
import TextFormats

@Suite struct MunicipalityRegisterTests {
  /// 9001 and 9002 merge into 9010 in 2020, and that one into 9020 in 2022; 9003 is split in 2021.
  private func register() throws -> MunicipalityRegister {
    let events = try [
      SmallRegister.event((2022, 3, 24), .merge, "GM9010", "GM9020"),
      SmallRegister.event((2020, 1, 1), .merge, "GM9001", "GM9010"),
      SmallRegister.event((2020, 1, 1), .merge, "GM9002", "GM9010"),
      SmallRegister.event((2021, 1, 1), .split, "GM9003", "GM9010"),
      SmallRegister.event((2021, 1, 1), .split, "GM9003", "GM9004"),
    ]
    let lasting = Municipality(
      code: try SmallRegister.code("GM9004"), name: "Blijvend", province: "Drenthe",
      validFrom: try SmallRegister.day(2019, 1, 1), validTo: nil)
    return MunicipalityRegister(
      municipalities: [lasting], reorganisations: events,
      variants: [lasting.code: ["Blijvend (Dr.)"]])
  }

  @Test func addsTheMunicipalitiesThatOnlyReorganisationsName() throws {
    let codes = try register().municipalities.map(\.code.description)
    #expect(codes == ["GM9001", "GM9002", "GM9003", "GM9004", "GM9010", "GM9020"])
  }

  @Test func aMunicipalityEndsOnTheDayThatItGoesUpInAnother() throws {
    let first = try register().municipality(SmallRegister.code("GM9001"))
    let old = try #require(first)
    #expect(try old.exists(on: SmallRegister.day(2019, 12, 31)))
    #expect(try !old.exists(on: SmallRegister.day(2020, 1, 1)))
    #expect(try old.hasEnded(by: SmallRegister.day(2020, 1, 1)))
  }

  @Test func aNewMunicipalityBeginsOnThatDay() throws {
    let second = try register().municipality(SmallRegister.code("GM9010"))
    let new = try #require(second)
    #expect(try !new.exists(on: SmallRegister.day(2019, 12, 31)))
    #expect(try new.exists(on: SmallRegister.day(2020, 1, 1)))
    #expect(try !new.hasEnded(by: SmallRegister.day(2019, 12, 31)))
  }

  @Test func listsWhoExistsOnADay() throws {
    let day = try SmallRegister.day(2021, 6, 1)
    let codes = try register().municipalities(on: day).map(\.code.description)
    #expect(codes == ["GM9004", "GM9010"])
  }

  struct Succeeding: Sendable {
    let code: String
    let after: CalendarDay?
    let upTo: CalendarDay?
    let codes: [String]
    let isSplit: Bool
    let reason: String
  }

  @Test(arguments: [
    Succeeding(
      code: "GM9001", after: nil, upTo: CalendarDay(year: 2020, month: 1, day: 1),
      codes: ["GM9010"], isSplit: false, reason: "the day itself counts"),
    Succeeding(
      code: "GM9001", after: nil, upTo: CalendarDay(year: 2019, month: 12, day: 31),
      codes: ["GM9001"], isSplit: false, reason: "not yet"),
    Succeeding(
      code: "GM9001", after: nil, upTo: CalendarDay(year: 2023, month: 1, day: 1),
      codes: ["GM9020"], isSplit: false, reason: "two steps"),
    Succeeding(
      code: "GM9003", after: nil, upTo: CalendarDay(year: 2023, month: 1, day: 1),
      codes: ["GM9004", "GM9020"], isSplit: true, reason: "a split, and one part goes on"),
    Succeeding(
      code: "GM9001", after: CalendarDay(year: 2020, month: 1, day: 1),
      upTo: CalendarDay(year: 2023, month: 1, day: 1),
      codes: ["GM9001"], isSplit: false, reason: "it had ended before the days asked about"),
    Succeeding(
      code: "GM9004", after: nil, upTo: CalendarDay(year: 2023, month: 1, day: 1),
      codes: ["GM9004"], isSplit: false, reason: "nothing happened to it"),
  ])
  func followsAMunicipality(_ example: Succeeding) throws {
    let end = try #require(example.upTo)
    let succession = try register().succession(
      of: SmallRegister.code(example.code), after: example.after, upTo: end)
    #expect(succession.codes.map(\.description) == example.codes, "\(example.reason)")
    #expect(succession.isSplit == example.isSplit, "\(example.reason)")
  }

  @Test func followsACircleOnlyOnce() throws {
    let circle = try MunicipalityRegister(
      municipalities: [],
      reorganisations: [
        SmallRegister.event((2020, 1, 1), .merge, "GM9001", "GM9002"),
        SmallRegister.event((2020, 1, 1), .merge, "GM9002", "GM9001"),
      ], variants: [:])
    let end = try SmallRegister.day(2023, 1, 1)
    let succession = try circle.succession(of: SmallRegister.code("GM9001"), upTo: end)
    #expect(succession.codes.isEmpty)
    #expect(succession.steps.count == 2)
  }

  @Test func tellsWhatWentUpInWhatOnADay() throws {
    let day = try SmallRegister.day(2020, 1, 1)
    let new = try SmallRegister.code("GM9010")
    let from = try register().predecessors(of: new, on: day).map(\.from.code.description)
    #expect(from == ["GM9001", "GM9002"])
    let to = try register().successors(of: SmallRegister.code("GM9001"), on: day)
    #expect(to.map(\.to.code) == [new])
  }

  @Test func addsTheReorganisationsOfAWave() throws {
    let more = try SmallRegister.event((2023, 1, 1), .merge, "GM9004", "GM9020")
    let register = try register().adding([more])
    let code = try SmallRegister.code("GM9004")
    let ended = try #require(register.municipality(code))
    #expect(ended.validTo == more.effectiveDate)
    #expect(ended.name == "Blijvend")
    #expect(register.names(of: code) == ["Blijvend", "Blijvend (Dr.)"])
  }
}
