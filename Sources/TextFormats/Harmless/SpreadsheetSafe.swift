/// A text that a spreadsheet does not take for a formula: an apostrophe is put before one.
///
/// A formula begins with `=`, `+`, `-` or `@`, also in full width, or with a tab or line end. A
/// negative number stays as it is.
///
/// Source: OWASP, *CSV Injection*.
public func spreadsheetSafe(_ text: String) -> String {
  switch text.unicodeScalars.first {
  case "-" where isPlainNumber(text.utf8.dropFirst()): text
  case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": "'" + text
  default: text
  }
}

/// Whether a text is digits with at most one point or comma between them.
private func isPlainNumber(_ text: Substring.UTF8View) -> Bool {
  var separators = 0
  var wasDigit = false
  for byte in text {
    if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") {
      guard wasDigit else { return false }
      separators += 1
      wasDigit = false
    } else {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return false }
      wasDigit = true
    }
  }
  return wasDigit && separators <= 1
}
