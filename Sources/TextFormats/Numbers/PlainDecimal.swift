/// A number in millionths as a plain decimal with a point: 12500000 is `12.5`, 3000000 is `3`.
public func plainDecimal(_ millionths: Int64) -> String {
  decimal(millionths, separator: ".")
}

/// A number in millionths as a decimal with a point that cannot be one between thousands: 1125000 is `1.1250`.
///
/// It is what is written in a cell of text: there `1.125` could be more than a thousand.
public func cellDecimal(_ millionths: Int64) -> String {
  let text = plainDecimal(millionths)
  let bytes = Array(text.utf8)
  return bytes.count > 3 && bytes[bytes.count - 4] == UInt8(ascii: ".") ? text + "0" : text
}

func decimal(_ millionths: Int64, separator: String) -> String {
  let magnitude = millionths.magnitude
  let sign = millionths < 0 ? "-" : ""
  let whole = sign + String(magnitude / 1_000_000)
  let rest = Int(magnitude % 1_000_000)
  guard rest > 0 else { return whole }
  var digits = zeroPadded(rest, 6)
  while digits.hasSuffix("0") {
    digits.removeLast()
  }
  return whole + separator + digits
}
