import FuzzInput
import TextFormats

/// What is read as a day or an instant, is written and read again the same.
@c(LLVMFuzzerTestOneInput)
public func fuzzDates(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe fuzzInput(start, count)
  bytes.withSpan { span in
    if let day = CalendarDay(parsing: 0..<span.count, in: span) {
      precondition(CalendarDay(parsing: day.description) == day, "another day")
      precondition(!day.inDutch.isEmpty, "a day without words")
    }
    guard let time = Timestamp(parsing: 0..<span.count, in: span) else { return }
    precondition((0..<1_000_000_000).contains(time.nanoseconds), "no part of a second")
    // An offset can lead just outside the years that can be written.
    let written = time.description
    guard (1...9999).contains(time.day.parts.year), written.utf8.count == 25,
      Timestamp(secondsSince1970: time.instant) != nil
    else { return }
    precondition(Timestamp(parsing: written)?.instant == time.instant, "another instant")
  }
  return 0
}
