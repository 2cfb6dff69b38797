import Municipalities
import Testing
import TextFormats

/// A register of a few invented municipalities, to see how it works without the real one.
enum SmallRegister {
  static func code(_ text: String) throws -> MunicipalityCode {
    try #require(MunicipalityCode(text))
  }

  static func day(_ year: Int, _ month: Int, _ day: Int) throws -> CalendarDay {
    try #require(CalendarDay(year: year, month: month, day: day))
  }

  static func event(
    _ date: (Int, Int, Int), _ kind: Reorganisation.Kind, _ from: String, _ to: String
  ) throws -> Reorganisation {
    Reorganisation(
      effectiveDate: try day(date.0, date.1, date.2), kind: kind,
      from: .init(code: try code(from), name: "Oud " + from),
      to: .init(code: try code(to), name: "Nieuw " + to))
  }
}
