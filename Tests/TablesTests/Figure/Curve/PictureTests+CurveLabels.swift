import Tables
import Testing
import TextFormats

extension PictureTests {
  struct Hostile: Sendable {
    let label: String
    let shown: String
    let reason: String
  }

  @Test(arguments: [
    Hostile(
      label: "</text><script>alert(1)</script>", shown: "</text><script>alert(1)</script>",
      reason: "markup is text"),
    Hostile(label: "\"'&amp;]]>", shown: "\"'&amp;]]>", reason: "quotes and references are text"),
    Hostile(
      label: "a\u{0}b\u{1B}c\u{FFFE}d\u{FFFF}", shown: "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}",
      reason: "XML has no place for them"),
    Hostile(
      label: "\u{202E}mo\u{2066}\u{61C}", shown: "\u{FFFD}mo\u{FFFD}\u{FFFD}",
      reason: "nothing turns text around"),
    Hostile(label: " twee\r\n\tregels ", shown: "twee regels", reason: "a label is one line"),
    Hostile(label: "👩‍👩‍👧 字", shown: "👩‍👩‍👧 字", reason: "what is wide stays whole"),
    Hostile(
      label: String(repeating: "x", count: 1000), shown: String(repeating: "x", count: 38) + "…",
      reason: "24 times the size of the font holds 38 of 0.6 and an ellipsis of 1"),
    Hostile(
      label: String(repeating: "x", count: 40), shown: String(repeating: "x", count: 40),
      reason: "40 characters fit"),
  ])
  func showsAHostileLabelAsText(_ example: Hostile) throws {
    let day = Samples.day(2021, 9, 13)
    let curve = DayCurve(
      valueLabel: "bomen",
      points: [.init(day: day, value: 1)], total: 3, totalLabel: example.label,
      marks: [.init(day: day, label: example.label)])
    let shown = try read(curve).filter { $0.name == "text" && $0.text == example.shown }
    #expect(shown.count == 2, "\(example.reason)")
  }

  struct Axis: Sendable {
    let first: CalendarDay
    let last: CalendarDay
    let labels: [String]
    let reason: String
  }

  @Test(arguments: [
    Axis(
      first: Samples.day(2021, 9, 13), last: Samples.day(2021, 9, 13),
      labels: ["12 sep", "13 sep", "14 sep"], reason: "a day alone has neighbours"),
    Axis(
      first: Samples.day(2021, 9, 1), last: Samples.day(2021, 9, 10),
      labels: (1...10).map { "\($0) sep" }, reason: "ten days all fit"),
    Axis(
      first: Samples.day(2021, 6, 1), last: Samples.day(2021, 9, 8),
      labels: ["14 jun", "28 jun", "12 jul", "26 jul", "9 aug", "23 aug", "6 sep"],
      reason: "of a hundred days every other Monday"),
    Axis(
      first: Samples.day(2021, 1, 1), last: Samples.day(2021, 12, 31),
      labels: ["1 jan", "1 mrt", "1 mei", "1 jul", "1 sep", "1 nov"],
      reason: "of a year every other month"),
    Axis(
      first: Samples.day(2021, 12, 30), last: Samples.day(2022, 1, 2),
      labels: ["30 dec 2021", "31 dec 2021", "1 jan 2022", "2 jan 2022"],
      reason: "the year is named where it changes"),
    Axis(
      first: Samples.day(2019, 3, 1), last: Samples.day(2022, 2, 28),
      labels: ["1 jan 2020", "1 jan 2021", "1 jan 2022"], reason: "of three years each"),
  ])
  func namesAsManyDaysAsCanStandBesideEachOther(_ axis: Axis) throws {
    let marks = [axis.first, axis.last].map { DayCurve.Mark(day: $0, label: "") }
    let texts = try read(Samples.curve("dagen", [], marks: marks).svg())
      .filter { $0.attributes["text-anchor"] == "middle" }.map(\.text)
    #expect(texts == axis.labels, "\(axis.reason)")
  }

  @Test func drawsDaysAtTheEndsOfTheCalendar() throws {
    let days = [Int32.min, Int32.max].map { CalendarDay(number: $0) }
    let curve = Samples.curve(
      "dagen", days.map { .init(day: $0, value: 1) }, marks: [.init(day: days[0], label: "begin")])
    #expect(try read(curve.svg()).contains { $0.text == "1 van 352" })
  }
}
