/// Writes a number as it stands in a sheet, such as `3.5000000000000004` or `1E+5`, as a plain
/// decimal of at most 15 digits that count, in place: more a spreadsheet does not show.
///
/// What is not a number of at most 400 decimals stays as it is.
func makePlain(_ bytes: inout [UInt8], from start: Int) {
  if isPlainInteger(bytes, from: start) { return }
  guard var number = DecimalNumber(bytes[start...]) else { return }
  number.round(to: 15)
  bytes.removeLast(bytes.count - start)
  number.append(to: &bytes)
}

/// Writes a number as a percentage, the Dutch way, in place: `0.125` becomes `12,5%`.
///
/// What is not a number of at most 400 decimals stays as it is.
func makePercentage(_ bytes: inout [UInt8], from start: Int) {
  guard var number = DecimalNumber(bytes[start...]) else { return }
  number.round(to: 15)
  number.multiplyByHundred()
  bytes.removeLast(bytes.count - start)
  number.append(to: &bytes)
  for index in start..<bytes.count where bytes[index] == UInt8(ascii: ".") {
    bytes[index] = UInt8(ascii: ",")
  }
  bytes.append(UInt8(ascii: "%"))
}

/// Whether it is a whole number that needs no rounding, and is written as one.
private func isPlainInteger(_ bytes: [UInt8], from start: Int) -> Bool {
  let count = bytes.count - start
  guard (1...15).contains(count), count == 1 || bytes[start] != UInt8(ascii: "0") else {
    return false
  }
  for index in start..<bytes.count where !isDigit(bytes[index]) { return false }
  return true
}

private func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") <= 9 }

/// A decimal number as its digits and where the point stands.
private struct DecimalNumber {
  private var isNegative = false
  /// The digits that count, without zeros in front.
  private var digits: [UInt8] = []
  /// How many of the digits stand before the point; negative when zeros follow the point.
  private var whole = 0

  init?(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      isNegative = sign == UInt8(ascii: "-")
      rest.removeFirst()
    }
    var hasPoint = false
    var hasDigits = false
    while let byte = rest.first {
      if byte == UInt8(ascii: "."), !hasPoint {
        hasPoint = true
      } else if isDigit(byte) {
        hasDigits = true
        if digits.isEmpty, byte == UInt8(ascii: "0") {
          if hasPoint { whole -= 1 }
        } else {
          digits.append(byte)
          if !hasPoint { whole += 1 }
        }
      } else {
        break
      }
      rest.removeFirst()
    }
    guard hasDigits, let exponent = Self.exponent(rest) else { return nil }
    whole += exponent
    guard (-400...400).contains(whole) else { return nil }
  }

  private static func exponent(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let mark = bytes.first else { return 0 }
    guard mark | 0x20 == UInt8(ascii: "e") else { return nil }
    let text = bytes.dropFirst()
    guard (1...5).contains(text.count) else { return nil }
    return Int(String(decoding: text, as: UTF8.self))
  }

  /// Rounds half up, and leaves out zeros behind.
  mutating func round(to count: Int) {
    if digits.count > count {
      let isUp = digits[count] >= UInt8(ascii: "5")
      digits.removeLast(digits.count - count)
      if isUp { increase() }
    }
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
  }

  mutating func multiplyByHundred() { whole += 2 }

  private mutating func increase() {
    var index = digits.count - 1
    while index >= 0, digits[index] == UInt8(ascii: "9") {
      digits[index] = UInt8(ascii: "0")
      index -= 1
    }
    if index >= 0 {
      digits[index] += 1
    } else {
      digits.insert(UInt8(ascii: "1"), at: 0)
      whole += 1
    }
  }

  func append(to bytes: inout [UInt8]) {
    let zero = UInt8(ascii: "0")
    guard !digits.isEmpty else { return bytes.append(zero) }
    if isNegative { bytes.append(UInt8(ascii: "-")) }
    if whole <= 0 { bytes.append(zero) }
    for index in 0..<max(0, whole) { bytes.append(index < digits.count ? digits[index] : zero) }
    guard digits.count > whole else { return }
    bytes.append(UInt8(ascii: "."))
    for index in whole..<digits.count { bytes.append(index < 0 ? zero : digits[index]) }
  }
}
