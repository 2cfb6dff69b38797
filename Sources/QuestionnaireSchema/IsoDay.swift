import TextFormats

/// The day that is written as `yyyy-mm-dd`, and in no other way.
func isoDay(_ text: String) -> CalendarDay? {
  CalendarDay(parsing: text).flatMap { $0.description == text ? $0 : nil }
}
