import Testing

@testable import OfficeFiles

@Suite struct NumberTests {
  private func plain(_ text: String) -> String {
    var bytes = Array("x".utf8) + Array(text.utf8)
    makePlain(&bytes, from: 1)
    return String(decoding: bytes.dropFirst(), as: UTF8.self)
  }

  @Test(arguments: [
    ("0", "0"), ("3", "3"), ("-3", "-3"), ("3.0", "3"), ("3.50", "3.5"), ("007", "7"),
    ("-0", "0"), ("+5", "5"), (".5", "0.5"), ("5.", "5"),
    // What a computer keeps of 0.1 + 0.2, and of what was typed as 1.1.
    ("0.30000000000000004", "0.3"), ("1.1000000000000001", "1.1"),
    ("123456789012345678", "123456789012346000"), ("999999999999999.9", "1000000000000000"),
    ("1E5", "100000"), ("1.5E+2", "150"), ("1e-7", "0.0000001"), ("12E-1", "1.2"),
    ("1E400", "1E400"), ("0E999", "0E999"),
    // Not numbers: as they are.
    ("", ""), ("abc", "abc"), ("1E", "1E"), ("1.2.3", "1.2.3"), ("--1", "--1"), (".", "."),
  ])
  func writesANumberAsAPersonWould(text: String, expected: String) {
    #expect(plain(text) == expected)
  }

  private func date(_ text: String, _ epoch: DateEpoch = .from1900) -> String {
    var bytes = Array(text.utf8)
    makeDate(&bytes, from: 0, epoch)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("44452", "2021-09-13"), ("1", "1900-01-01"), ("59", "1900-02-28"), ("60", "1900-02-29"),
    ("61", "1900-03-01"), ("2958465", "9999-12-31"), ("44452.5", "2021-09-13T12:00:00"),
    ("44452.43200231481", "2021-09-13T10:22:05"), ("0.25", "06:00:00"), ("0", "00:00:00"),
    // A second before midnight rounds to the next day.
    ("44452.99999999", "2021-09-14"), ("36585", "2000-02-29"),
    // No date: a number.
    ("-1", "-1"), ("2958466", "2958466"), ("1E10", "10000000000"), ("x", "x"),
  ])
  func writesADateFromANumberOfDays(text: String, expected: String) {
    #expect(date(text) == expected)
  }

  @Test func countsFrom1904() {
    #expect(date("0", .from1904) == "1904-01-01")
    #expect(date("42990", .from1904) == "2021-09-13")
  }

  @Test(arguments: [
    ("d-m-yyyy", true), ("yyyy\\-mm\\-dd", true), ("h:mm", true), ("[h]:mm", true), ("[ss]", true),
    ("mmm", true), ("[$-413]d mmmm yyyy;@", true), ("[Red]h", true),
    ("General", false), ("0.00", false), ("#,##0", false), ("@", false), ("0.00E+00", false),
    ("[Red]0", false), (#"0" dagen""#, false), (#"#,##0\ \d\a\g"#, false), ("[$€-413] 0", false),
    ("_(* #,##0_)", false), ("*d0", false), ("_y0", false), (#"""#, false), ("[", false),
  ])
  func knowsADateByItsFormat(code: String, expected: Bool) {
    #expect(showsDate(code) == expected)
  }
}
