import Foundation
import Testing
import TextFormats

@Suite struct TimestampTests {
  @Test(arguments: [
    ("2021-09-13T10:22:00+02:00", "2021-09-13T08:22:00Z", "with an offset"),
    ("2021-09-13 10:22:00+0200", "2021-09-13T08:22:00Z", "a space, no colon"),
    ("2021-09-13T10:22+02", "2021-09-13T08:22:00Z", "no seconds, only hours"),
    ("2021-09-13t08:22:00z", "2021-09-13T08:22:00Z", "small letters"),
    ("2021-09-13T00:30:00-05:30", "2021-09-13T06:00:00Z", "west of Greenwich"),
    ("2021-09-13T10:22:00.999", "2021-09-13T08:22:00Z", "a fraction, summer time"),
    ("2021-12-13T10:22:00,5", "2021-12-13T09:22:00Z", "a fraction, winter time"),
    ("2021-09-13", "2021-09-12T22:00:00Z", "a bare date"),
    ("2021-12-13", "2021-12-12T23:00:00Z", "a bare date in winter"),
    ("2021-03-28T01:59:59", "2021-03-28T00:59:59Z", "before the skipped hour"),
    ("2021-03-28T02:00:00", "2021-03-28T01:00:00Z", "the skipped hour is winter time"),
    ("2021-03-28T02:59:59", "2021-03-28T01:59:59Z", "the end of the skipped hour"),
    ("2021-03-28T03:00:00", "2021-03-28T01:00:00Z", "after the skipped hour"),
    ("2021-10-31T01:59:59", "2021-10-30T23:59:59Z", "before the doubled hour"),
    ("2021-10-31T02:00:00", "2021-10-31T00:00:00Z", "the doubled hour is the first"),
    ("2021-10-31T02:59:59", "2021-10-31T00:59:59Z", "the end of the doubled hour"),
    ("2021-10-31T03:00:00", "2021-10-31T02:00:00Z", "after the doubled hour"),
    ("2024-03-31T03:00:00", "2024-03-31T01:00:00Z", "the 31st is a Sunday"),
    ("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z", "a leap second"),
    ("2021-09-13T23:00:00-02:00", "2021-09-14T01:00:00Z", "another day in UTC"),
  ])
  func readsISO8601(text: String, instant: String, reason: String) throws {
    let found = try #require(Timestamp(parsing: text))
    let date = try #require(ISO8601DateFormatter().date(from: instant))
    #expect(found.instant == Int64(date.timeIntervalSince1970), "\(reason)")
    let dutch = try #require(TimeZone(identifier: "Europe/Amsterdam"))
    var day = Date.ISO8601FormatStyle(timeZone: dutch)
    day = day.year().month().day()
    #expect(found.day.description == date.formatted(day), "\(reason)")
  }

  @Test(arguments: [
    "", "2021-09-13T", "2021-09-13T1", "2021-09-13T10", "2021-09-13T10:", "2021-09-13T10:2",
    "2021-09-13T10:22:", "2021-09-13T10:22:0", "2021-09-13T10:22:00.", "2021-09-13T24:00:00",
    "2021-09-13T10:60", "2021-09-13T10:22:60", "2021-09-13T10:22:00+", "2021-09-13T10:22:00+2",
    "2021-09-13T10:22:00+02:", "2021-09-13T10:22:00+02:6", "2021-09-13T10:22:00+02:60",
    "2021-09-13T10:22:00+24", "2021-09-13T10:22:00Zx", "2021-09-13T10:22:00 ", "2021-09-13 ",
    "2021-02-29T10:22", "13-09-2021T10:22", "13-09-2021", "2021-09-13X10:22", "20210913T1022",
    "2021-09-13T10:22:00+02:00x", "2021-09-13  10:22", "3-9-2021 10", "13-9-2021 ",
  ])
  func refusesTheRest(text: String) {
    #expect(Timestamp(parsing: text) == nil)
  }

  @Test func keepsTheFraction() {
    #expect(Timestamp(parsing: "2021-09-13T10:22:00.25Z")?.nanoseconds == 250_000_000)
    #expect(Timestamp(parsing: "2021-09-13T10:22:00.0000000019Z")?.nanoseconds == 1)
  }

  @Test func anyTruncationIsReadOrRefused() {
    let text = "2021-09-13T10:22:00.123456789012+02:00"
    for count in 0...text.count {
      let found = Timestamp(parsing: String(text.prefix(count)))
      #expect(found == nil || found?.day.description == "2021-09-13")
    }
  }

  @Test(arguments: [
    ("2021-03-28T00:59:59Z", "2021-03-28T01:59:59+01:00"),
    ("2021-03-28T01:00:00Z", "2021-03-28T03:00:00+02:00"),
    ("2021-10-31T00:59:59Z", "2021-10-31T02:59:59+02:00"),
    ("2021-10-31T01:00:00Z", "2021-10-31T02:00:00+01:00"),
    ("2021-12-31T23:30:00Z", "2022-01-01T00:30:00+01:00"),
    ("1969-12-31T22:59:59Z", "1969-12-31T23:59:59+01:00"),
  ])
  func printsDutchTime(utc: String, dutch: String) throws {
    let instant = try #require(Timestamp(parsing: utc)).instant
    let shown = try #require(Timestamp(secondsSince1970: instant))
    #expect(shown.description == dutch)
    #expect(shown.day.description == dutch.prefix(10))
    #expect(Timestamp(parsing: dutch)?.instant == instant)
  }

  @Test func agreesWithTheTimeZoneOfAmsterdamOverThirtyYears() throws {
    let zone = try #require(TimeZone(identifier: "Europe/Amsterdam"))
    for instant in stride(from: Int64(852_076_800), to: 1_830_297_600, by: 3600 * 5) {
      let offset = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant)))
      let shown = Timestamp(secondsSince1970: instant)?.description
      #expect(shown?.hasSuffix("+0\(offset / 3600):00") == true)
    }
  }

  @Test func theCalendarHasAnEnd() {
    #expect(Timestamp(secondsSince1970: .max) == nil)
    #expect(Timestamp(secondsSince1970: .min) == nil)
    let last = Timestamp(parsing: "9999-12-31T23:59:59-23:59")
    #expect(last?.description == "10000-01-02T00:58:59+01:00")
    let first = Timestamp(parsing: "0001-01-01")
    #expect(first?.description == "0001-01-01T00:00:00+01:00")
  }
}
