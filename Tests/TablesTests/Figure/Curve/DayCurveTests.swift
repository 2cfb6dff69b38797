import Tables
import TestSupport
import Testing

@Suite struct DayCurveTests {
  @Test(arguments: Samples.curves)
  func drawsACurve(_ figure: Figure) {
    #expect(difference(of: figure.svg().utf8, fromGolden: "\(figure.table.name).svg") == nil)
  }

  @Test func holdsEachValueUntilTheNextFromTheDayBeforeTheFirst() {
    // Five days of 112.8 from 56 at 5 September; 240 for 400 trees from 364.2 up, so 0.6 for each.
    #expect(Samples.sameDay.svg().contains(#"<path d="M56 364.2H168.8V357H620V340.2" "#))
  }

  @Test func refusesDaysThatDoNotAscend() async {
    await #expect(processExitsWith: .failure) {
      let point = DayCurve.Point(day: Samples.day(2021, 9, 13), value: 1)
      _ = Samples.curve("x", [point, point], marks: [])
    }
  }

  @Test func refusesAValueThatFalls() async {
    await #expect(processExitsWith: .failure) {
      let days = [13, 14].map { Samples.day(2021, 9, $0) }
      _ = Samples.curve("x", zip(days, [2, 1]).map { .init(day: $0, value: $1) }, marks: [])
    }
  }

  @Test(arguments: [-1, 353]) func refusesAValueOutsideTheTotal(_ value: Int) async {
    await #expect(processExitsWith: .failure) { [value] in
      _ = Samples.curve("x", [.init(day: Samples.day(2021, 9, 13), value: value)], marks: [])
    }
  }

  @Test(arguments: [-1, DayCurve.largestTotal + 1]) func refusesATotalOutOfReach(_ total: Int) async
  {
    await #expect(processExitsWith: .failure) { [total] in
      _ = DayCurve(
        valueLabel: "", points: [], total: total,
        totalLabel: "", marks: [])
    }
  }
}
