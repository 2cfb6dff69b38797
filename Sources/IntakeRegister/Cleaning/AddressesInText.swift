import TextFormats

/// The e-mail addresses in a text, in small letters: words with one `@` and a point behind it.
func addresses(in text: Bytes) -> Set<String> {
  var found: Set<String> = []
  text.withSpan { span in
    var start = 0
    var hasSign = false
    for index in 0...span.count {
      let byte = index < span.count ? span[index] : 32
      if isOfAddress(byte) {
        if byte == UInt8(ascii: "@") { hasSign = true }
        continue
      }
      // RFC 5321, section 4.5.3.1.3: no address is longer than 254 characters.
      if hasSign, index - start <= 1024,
        let address = address(repairedText(span, start..<index).lowercased())
      {
        found.insert(address)
      }
      start = index + 1
      hasSign = false
    }
  }
  return found
}

/// The address that a word is, without the points around it.
private func address(_ word: String) -> String? {
  let bare = word.drop { !$0.isLetter && !$0.isNumber }
  let trimmed = String(bare.reversed().drop { !$0.isLetter && !$0.isNumber }.reversed())
  let parts = trimmed.split(separator: "@", omittingEmptySubsequences: false)
  guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), trimmed.count <= 254 else {
    return nil
  }
  return trimmed
}

/// Whether a byte can be of an address: none of the signs that part words, cells or values.
private func isOfAddress(_ byte: UInt8) -> Bool {
  switch byte {
  case 0...32, 127, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ","), UInt8(ascii: ";"),
    UInt8(ascii: ":"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "("), UInt8(ascii: ")"),
    UInt8(ascii: "/"), UInt8(ascii: "|"), UInt8(ascii: "="), UInt8(ascii: "["), UInt8(ascii: "]"),
    UInt8(ascii: "{"), UInt8(ascii: "}"):
    false
  default: true
  }
}
