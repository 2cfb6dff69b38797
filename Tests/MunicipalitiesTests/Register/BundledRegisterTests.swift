import Municipalities
import Testing
import TextFormats

@Suite struct BundledRegisterTests {
  private let register = MunicipalityRegister.bundled

  /// Source: CBS, and the counts in the *Monitor Kansrijke Start* of each year.
  @Test(arguments: [
    (2019, 1, 1, 355), (2020, 1, 1, 355), (2021, 1, 1, 352), (2022, 1, 1, 345),
    (2022, 3, 23, 345), (2022, 3, 24, 344), (2023, 1, 1, 342), (2024, 1, 1, 342),
    (2025, 1, 1, 342),
  ])
  func countsTheMunicipalitiesOfADay(year: Int, month: Int, day: Int, count: Int) throws {
    let day = try SmallRegister.day(year, month, day)
    #expect(register.municipalities(on: day).count == count)
  }

  @Test(arguments: [(2021, 1, 1), (2022, 1, 1), (2022, 3, 24), (2023, 1, 1)])
  func reorganisationsTurnTheDayBeforeIntoTheDay(year: Int, month: Int, day: Int) throws {
    let day = try SmallRegister.day(year, month, day)
    let before = CalendarDay(number: day.number - 1)
    var codes = Set(register.municipalities(on: before).map(\.code))
    for event in register.reorganisations where event.effectiveDate == day {
      codes.remove(event.from.code)
      codes.insert(event.to.code)
    }
    #expect(codes == Set(register.municipalities(on: day).map(\.code)))
  }

  @Test func everyReorganisationNamesMunicipalitiesAsTheRegisterDoes() {
    for event in register.reorganisations {
      #expect(register.municipality(event.from.code)?.name == event.from.name)
      #expect(register.municipality(event.to.code)?.name == event.to.name)
      #expect(register.municipality(event.from.code)?.validTo == event.effectiveDate)
    }
    #expect(register.reorganisations.count == 56)
  }

  @Test func everyMunicipalityOfADayLiesInOneOfTheTwelveProvinces() throws {
    let day = try SmallRegister.day(2021, 9, 20)
    let provinces = Set(register.municipalities(on: day).map(\.province))
    #expect(provinces == Set(Province.names))
  }

  @Test func threeMunicipalitiesBecameEemsdelta() throws {
    let day = try SmallRegister.day(2021, 1, 1)
    let new = try SmallRegister.code("GM1979")
    let events = register.predecessors(of: new, on: day)
    #expect(events.map(\.from.name) == ["Appingedam", "Delfzijl", "Loppersum"])
    #expect(events.allSatisfy { $0.kind == .merge })
    let succession = try register.succession(of: SmallRegister.code("GM0003"), upTo: day)
    #expect(succession.codes == [new])
    #expect(!succession.isSplit)
  }

  @Test func haarenWasSplitOverFour() throws {
    let day = try SmallRegister.day(2021, 1, 1)
    let succession = try register.succession(of: SmallRegister.code("GM0788"), upTo: day)
    let names = succession.codes.map { register.municipality($0)?.name }
    #expect(names == ["Boxtel", "Oisterwijk", "Tilburg", "Vught"])
    #expect(succession.isSplit)
  }

  @Test func knowsOtherSpellings() throws {
    let names = try register.names(of: SmallRegister.code("GM0518"))
    #expect(names == ["'s-Gravenhage", "Den Haag", "s-Gravenhage"])
  }

  @Test func knowsWhatEndedBeforeItsFirstDay() throws {
    let judge = try MunicipalityJudge(
      frame: nil, register: register, day: SmallRegister.day(2021, 9, 20))
    let standing = try judge.standing(of: SmallRegister.code("GM0005"))
    #expect(try standing == .abolished(successors: [SmallRegister.code("GM1966")]))
  }
}
