/// Undoes escapes such as `_x000D_` in the bytes from a place on: characters that XML cannot hold.
///
/// Half a surrogate pair that stands alone becomes U+FFFD.
///
/// Source: ISO/IEC 29500-1, 22.9.2.19 (ST_Xstring).
func undoEscapes(in bytes: inout [UInt8], from start: Int) {
  guard var read = firstEscape(in: bytes, from: start) else { return }
  var written = read
  while read < bytes.count {
    if let unit = escapedUnit(in: bytes, at: read) {
      read += 7
      var scalar = UInt32(unit)
      if unit & 0xFC00 == 0xD800, let low = escapedUnit(in: bytes, at: read),
        low & 0xFC00 == 0xDC00
      {
        scalar = 0x10000 + (scalar & 0x3FF) << 10 + UInt32(low & 0x3FF)
        read += 7
      }
      // No character takes more bytes than its escape.
      for byte in UTF8.encode(Unicode.Scalar(scalar) ?? "\u{FFFD}")
        ?? UTF8.encodedReplacementCharacter
      {
        bytes[written] = byte
        written += 1
      }
    } else {
      bytes[written] = bytes[read]
      read += 1
      written += 1
    }
  }
  bytes.removeLast(bytes.count - written)
}

/// The text with what would be taken for an escape escaped itself: `_x0041_` is `_x005F_x0041_`.
func escapingEscapes(_ text: String) -> String {
  let bytes = Array(text.utf8)
  guard firstEscape(in: bytes, from: 0) != nil else { return text }
  var escaped: [UInt8] = []
  for index in bytes.indices {
    if escapedUnit(in: bytes, at: index) != nil { escaped += Array("_x005F".utf8) }
    escaped.append(bytes[index])
  }
  return String(decoding: escaped, as: UTF8.self)
}

private func firstEscape(in bytes: [UInt8], from start: Int) -> Int? {
  var index = start
  while index + 7 <= bytes.count {
    if bytes[index] == UInt8(ascii: "_"), escapedUnit(in: bytes, at: index) != nil { return index }
    index += 1
  }
  return nil
}

/// The UTF-16 unit of the escape that starts at a place: `_x`, four hexadecimal digits and `_`.
private func escapedUnit(in bytes: [UInt8], at start: Int) -> UInt16? {
  guard start + 7 <= bytes.count, bytes[start] == UInt8(ascii: "_"),
    bytes[start + 1] == UInt8(ascii: "x"), bytes[start + 6] == UInt8(ascii: "_")
  else { return nil }
  var unit: UInt16 = 0
  for byte in bytes[start + 2..<start + 6] {
    let digit: UInt8
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
    default: return nil
    }
    unit = unit << 4 | UInt16(digit)
  }
  return unit
}
