/// A day, given as days since 1 January 1970, as spreadsheets count it; `nil` where they do not agree or
/// have none: before March 1900, and after 9999.
public func spreadsheetDay(sinceUnixEpoch day: Int) -> Double? {
  let serial = day + 25_569
  return (61...2_958_465).contains(serial) ? Double(serial) : nil
}
