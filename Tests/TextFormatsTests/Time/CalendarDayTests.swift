import Testing
import TextFormats

@Suite struct CalendarDayTests {
  @Test(arguments: [
    (1970, 1, 1, Int32(0)), (1970, 1, 2, 1), (1969, 12, 31, -1), (2000, 3, 1, 11_017),
    (2021, 9, 20, 18_890),
  ])
  func countsDaysFrom1970(year: Int, month: Int, day: Int, number: Int32) {
    #expect(CalendarDay(year: year, month: month, day: day)?.number == number)
  }

  @Test func everyDayOfFourHundredYearsComesBackAsItself() {
    for number in stride(from: Int32(-100_000), to: 50_000, by: 1) {
      let parts = CalendarDay(number: number).parts
      let back = CalendarDay(year: parts.year, month: parts.month, day: parts.day)
      #expect(back?.number == number)
    }
  }

  @Test(arguments: [(2021, 2, 29), (1900, 2, 29), (2021, 4, 31), (2021, 13, 1), (2021, 0, 1)])
  func refusesADayThatDoesNotExist(year: Int, month: Int, day: Int) {
    #expect(CalendarDay(year: year, month: month, day: day) == nil)
  }

  @Test func printsWithZeros() {
    #expect(CalendarDay(year: 2021, month: 9, day: 3)?.description == "2021-09-03")
  }
}
