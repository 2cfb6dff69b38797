import Testing
import TextFormats

@Suite struct CalendarDayTextTests {
  @Test(arguments: [
    ("2021-09-20", "2021-09-20"), ("20-9-2021", "2021-09-20"), ("03-09-2021", "2021-09-03"),
    ("3-09-2021", "2021-09-03"), ("29-2-2020", "2020-02-29"), ("0001-01-01", "0001-01-01"),
    ("31-12-9999", "9999-12-31"),
  ])
  func readsBothNotations(text: String, day: String) {
    #expect(CalendarDay(parsing: text)?.description == day)
  }

  @Test(arguments: [
    "", "2021", "2021-9-20", "2021-09-2", "20-9-21", "9/20/2021", "20.9.2021", "29-2-2021",
    "2021-13-01", "20-9-2021 ", " 20-9-2021", "20-9-20211", "2021-09-200", "021-09-20",
    "--2021", "-1-9-2021", "20--9-2021", "0-9-2021", "20-9-0000", "20210920", "44459",
    "2021-09-20T00:00", "2\u{660}-9-2021",
  ])
  func refusesOtherNotations(text: String) {
    #expect(CalendarDay(parsing: text) == nil)
  }

  @Test(arguments: [
    ("2021-09-20", true), ("2020-02-29", true), ("20-9-2021", false), ("20-09-2021", false),
    ("2021-9-20", false), ("2021-02-29", false), ("2021-09-20 ", false), ("", false),
  ])
  func readsTheNotationOfOurOwnFilesOnly(text: String, isDay: Bool) {
    #expect(CalendarDay(iso: text)?.description == (isDay ? text : nil))
  }

  @Test func printsDutchWords() {
    #expect(CalendarDay(parsing: "20-9-2021")?.inDutch == "20 september 2021")
    #expect(CalendarDay(parsing: "1-1-2022")?.inDutch == "1 januari 2022")
    #expect(CalendarDay(parsing: "31-12-2021")?.inDutch == "31 december 2021")
  }
}
