/// From which day a workbook counts.
enum DateEpoch: Sendable, Hashable {
  /// From 1900, of which 29 February is taken to exist.
  case from1900
  /// From 1 January 1904, as old Macintosh computers did.
  case from1904
}

/// Writes a number of days, as it stands in a sheet, as `yyyy-mm-dd` or `yyyy-mm-ddThh:mm:ss`, in
/// place; less than a day is a time.
///
/// A number that is no date before the year 10000 becomes a plain decimal.
func makeDate(_ bytes: inout [UInt8], from start: Int, _ epoch: DateEpoch) {
  guard let days = Double(String(decoding: bytes[start...], as: UTF8.self)), days >= 0,
    days < 2_958_466
  else { return makePlain(&bytes, from: start) }
  let seconds = Int((days * 86_400).rounded())
  let (day, time) = (seconds / 86_400, seconds % 86_400)
  bytes.removeLast(bytes.count - start)
  if day > 0 || epoch == .from1904 {
    append(date(day, epoch), to: &bytes)
    guard time > 0 else { return }
    bytes.append(UInt8(ascii: "T"))
  }
  appendParts([(time / 3600, 2), (time / 60 % 60, 2), (time % 60, 2)], parted: ":", to: &bytes)
}

private typealias CalendarDate = (year: Int, month: Int, day: Int)

private func date(_ serial: Int, _ epoch: DateEpoch) -> CalendarDate {
  switch epoch {
  // 1 January 1904 is 24,107 days before 1 January 1970.
  case .from1904: civilDate(serial - 24_107)
  case .from1900 where serial == 60: (1900, 2, 29)
  // 30 December 1899 is 25,569 days before 1 January 1970.
  case .from1900: civilDate(serial - (serial < 60 ? 25_568 : 25_569))
  }
}

/// The date that is so many days after 1 January 1970.
///
/// Source: Howard Hinnant, *chrono-Compatible Low-Level Date Algorithms*, `civil_from_days`.
private func civilDate(_ number: Int) -> CalendarDate {
  let shifted = number + 719_468
  let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
  let dayOfEra = shifted - era * 146_097
  let yearOfEra =
    (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
  let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
  let shiftedMonth = (5 * dayOfYear + 2) / 153
  let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
}

private func append(_ date: CalendarDate, to bytes: inout [UInt8]) {
  appendParts([(date.year, 4), (date.month, 2), (date.day, 2)], parted: "-", to: &bytes)
}

/// Appends numbers with zeros in front, parted by a sign.
private func appendParts(
  _ parts: [(number: Int, width: Int)], parted sign: Unicode.Scalar, to bytes: inout [UInt8]
) {
  for (index, part) in parts.enumerated() {
    if index > 0 { bytes.append(UInt8(ascii: sign)) }
    let digits = String(part.number)
    for _ in digits.utf8.count..<max(part.width, digits.utf8.count) {
      bytes.append(UInt8(ascii: "0"))
    }
    bytes += Array(digits.utf8)
  }
}
