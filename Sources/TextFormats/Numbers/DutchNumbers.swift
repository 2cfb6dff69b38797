/// A whole number as the Dutch print it, with a point between thousands: `58.480`.
public func dutchInteger(_ number: Int) -> String {
  (number < 0 ? "-" : "") + groupedThousands(UInt64(number.magnitude))
}

/// A number in millionths as the Dutch print it: 1234500000 is `1.234,5`.
public func dutchDecimal(millionths: Int64) -> String {
  let magnitude = millionths.magnitude
  let whole = groupedThousands(magnitude / 1_000_000)
  let fraction = decimal(Int64(magnitude % 1_000_000), separator: ",").dropFirst()
  return (millionths < 0 ? "-" : "") + whole + fraction
}

/// The whole percentage of a share, rounded half up: (200·*n* + *d*) div 2·*d*.
///
/// `nil` when the denominator is 0, or when the percentage does not fit in an `Int`.
///
/// - Precondition: neither is negative.
public func wholePercentage(_ numerator: Int, of denominator: Int) -> Int? {
  precondition(numerator >= 0 && denominator >= 0, "a share of a negative count")
  guard denominator > 0 else { return nil }
  let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
  let (hundredfold, overflow) = quotient.multipliedReportingOverflow(by: 100)
  let product = UInt(remainder).multipliedFullWidth(by: 200)
  let (low, carry) = product.low.addingReportingOverflow(UInt(denominator))
  let divisor = 2 * UInt(denominator)
  let rest = divisor.dividingFullWidth((product.high + (carry ? 1 : 0), low)).quotient
  let (sum, tooLarge) = hundredfold.addingReportingOverflow(Int(rest))
  return overflow || tooLarge ? nil : sum
}

private func groupedThousands(_ number: UInt64) -> String {
  let digits = Array(String(number))
  var text = ""
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index) % 3 == 0 { text.append(".") }
    text.append(digit)
  }
  return text
}
