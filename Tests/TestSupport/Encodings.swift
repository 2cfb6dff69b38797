/// A text of Windows-1252 in every encoding that is recognised.
package func encodings(of text: String) -> [[UInt8]] {
  let utf16 = Array(text.utf16)
  let little = utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
  let big = utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
  let western = text.unicodeScalars.map { $0 == "€" ? 0x80 : UInt8(truncatingIfNeeded: $0.value) }
  return [
    Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), [0xFF, 0xFE] + little,
    [0xFE, 0xFF] + big, western,
  ]
}
