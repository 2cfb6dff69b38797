import TextFormats

/// The words with `@` in a range, without the punctuation around them.
func addresses(in range: Range<Int>, of bytes: borrowing Span<UInt8>) -> [Range<Int>] {
  var addresses: [Range<Int>] = []
  for word in words(range, in: bytes) {
    var hasSign = false
    for index in word where bytes[index] == UInt8(ascii: "@") { hasSign = true }
    if hasSign { addresses.append(withoutPunctuation(word, in: bytes)) }
  }
  return addresses
}

/// A word from its first letter, digit or `@` to its last.
private func withoutPunctuation(
  _ word: Range<Int>, in bytes: borrowing Span<UInt8>
) -> Range<Int> {
  var start = word.lowerBound
  var end = word.upperBound
  while start < end, isPunctuation(bytes[start]) { start += 1 }
  while start < end, isPunctuation(bytes[end - 1]) { end -= 1 }
  return start..<end
}

/// Whether a byte is punctuation of ASCII, which an address neither begins nor ends with.
private func isPunctuation(_ byte: UInt8) -> Bool {
  byte < 0x80 && !byte.isASCIILetterOrDigit && byte != UInt8(ascii: "@")
}

/// The runs with `@` in a range of letters, digits and the signs that addresses are made of.
func bareAddresses(in range: Range<Int>, of bytes: borrowing Span<UInt8>) -> [Range<Int>] {
  var addresses: [Range<Int>] = []
  var start = range.lowerBound
  var hasSign = false
  for index in range.lowerBound...range.upperBound {
    let byte = index < range.upperBound ? bytes[index] : 0
    if byte == UInt8(ascii: "@") {
      hasSign = true
    } else if !isOfAddress(byte) {
      if hasSign { addresses.append(withoutPunctuation(start..<index, in: bytes)) }
      start = index + 1
      hasSign = false
    }
  }
  return addresses
}

private func isOfAddress(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"),
    UInt8(ascii: "%"):
    true
  default: !isPunctuation(byte)
  }
}
