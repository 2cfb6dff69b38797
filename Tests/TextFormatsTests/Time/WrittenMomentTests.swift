import Testing
import TextFormats

@Suite struct WrittenMomentTests {
  @Test(arguments: [
    ("28-9-2023", "2023-09-28T00:00:00+02:00"), ("28-9-2023 9:05", "2023-09-28T09:05:00+02:00"),
    ("28/9/2023 09:05:07", "2023-09-28T09:05:07+02:00"),
    ("28.9.2023", "2023-09-28T00:00:00+02:00"), ("2023/9/28", "2023-09-28T00:00:00+02:00"),
    ("2023-9-1", "2023-09-01T00:00:00+02:00"), ("20230928", "2023-09-28T00:00:00+02:00"),
    ("2023/9/28 9:05 PM", "2023-09-28T21:05:00+02:00"),
    ("9/28/2023 12:30 AM", "2023-09-28T00:30:00+02:00"),
    ("9/28/2023, 12:30:05\u{202F}PM", "2023-09-28T12:30:05+02:00"),
    ("9/28/2023 9:05p.m.", "2023-09-28T21:05:00+02:00"),
    ("45197", "2023-09-28T00:00:00+02:00"), ("45197,5", "2023-09-28T12:00:00+02:00"),
    ("45197.3784722222", "2023-09-28T09:05:00+02:00"),
    ("2023-10-15T23:30Z", "2023-10-16T01:30:00+02:00"),
    ("2023-10-15 23:30:00 UTC", "2023-10-16T01:30:00+02:00"),
    ("28-9-2023 9:05 +0000", "2023-09-28T11:05:00+02:00"),
    ("\u{200E}28‑9‑2023\u{A0}9:05", "2023-09-28T09:05:00+02:00"),
    ("5/5/2023", "2023-05-05T00:00:00+02:00"), ("29-2-2024", "2024-02-29T00:00:00+01:00"),
  ])
  func readsWhatCanBeOneMoment(_ text: String, _ expected: String) throws {
    switch WrittenMoment(text) {
    case .sure(let moment)?, .yearLast(dayFirst: let moment?, monthFirst: nil, _)?,
      .yearLast(dayFirst: nil, monthFirst: let moment?, _)?:
      #expect(moment.description == expected)
      #expect(moment.day.description == expected.prefix(10))
    case let other: Issue.record("\(text): \(String(describing: other))")
    }
  }

  @Test(arguments: [
    ("3-4-2023", DateMark.hyphen, "2023-04-03", "2023-03-04"),
    ("3/4/2023 9:05", .slash, "2023-04-03", "2023-03-04"),
    ("12.1.2023", .point, "2023-01-12", "2023-12-01"),
  ])
  func givesBothReadingsOfADateThatHasTwo(
    _ text: String, _ mark: DateMark, _ dayFirst: String, _ monthFirst: String
  ) throws {
    guard case .yearLast(let first?, let second?, let found)? = WrittenMoment(text) else {
      Issue.record("\(text) has one reading")
      return
    }
    #expect(found == mark)
    #expect(first.day.description == dayFirst)
    #expect(second.day.description == monthFirst)
  }

  @Test(arguments: [
    "", "gisteren", "28-9", "28-9-23", "32-1-2023", "13/13/2023", "30-2-2023", "2023-13-01",
    "20231301",
    "28-9-2023 25:00", "28-9-2023 9", "28-9-2023 13:00 PM", "28-9-2023 0:30 AM", "28-9/2023",
    "28 - 9 - 2023", "1", "1999", "4519", "451970", "45197.", "45197,x", "2023-9-28T9:05:00+25:00",
    "28-9-2023 9:05 uur", "99999",
  ])
  func refusesTheRest(_ text: String) { #expect(WrittenMoment(text) == nil) }

  @Test(arguments: [
    ("13-1-2023", DateOrder.dayFirst), ("1/13/2023 10:00", .monthFirst), ("1-2-2023", nil),
    ("2023-01-13", nil), ("13/13/2023", nil), ("x", nil), ("", nil),
  ])
  func showsWhatComesFirstWhenItCanOnlyBeOne(_ text: String, _ order: DateOrder?) {
    #expect(dateOrder(shownBy: 0..<text.utf8.count, in: text.utf8.span)?.order == order)
  }
}
