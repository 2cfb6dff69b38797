/// Appends a text as a JSON string that can also stand in a script, a page or a terminal.
///
/// Besides what JSON demands, it escapes `</`, `<!` and `<s` (they end or hide a script), U+2028
/// and U+2029 (line ends to older scripts), DEL, the C1 controls and the marks that turn the
/// direction of text around.
public func writeJSONString(_ text: String, to bytes: inout [UInt8]) {
  bytes.append(UInt8(ascii: "\""))
  if text.utf8.contains(where: mayNeedEscape) {
    writeEscaped(text, to: &bytes)
  } else {
    bytes.append(contentsOf: text.utf8)
  }
  bytes.append(UInt8(ascii: "\""))
}

/// Whether a character that needs an escape can begin with this byte.
private func mayNeedEscape(_ byte: UInt8) -> Bool {
  switch byte {
  case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"), 0x7F, 0xC2, 0xD8,
    0xE2:
    true
  default: false
  }
}

private func writeEscaped(_ text: String, to bytes: inout [UInt8]) {
  var follows: Unicode.Scalar?
  for scalar in text.unicodeScalars {
    if follows == "<" {
      switch scalar {
      case "/": bytes.append(contentsOf: "<\\".utf8)
      case "!", "s", "S": bytes.append(contentsOf: "\\u003C".utf8)
      default: bytes.append(UInt8(ascii: "<"))
      }
    }
    follows = scalar
    if scalar == "<" { continue }
    switch scalar {
    case "\"": bytes.append(contentsOf: "\\\"".utf8)
    case "\\": bytes.append(contentsOf: "\\\\".utf8)
    case "\n": bytes.append(contentsOf: "\\n".utf8)
    case "\r": bytes.append(contentsOf: "\\r".utf8)
    case "\t": bytes.append(contentsOf: "\\t".utf8)
    case _ where isControlOrTurnsText(scalar):
      bytes.append(contentsOf: "\\u".utf8)
      bytes.append(contentsOf: hexadecimal(scalar.value, width: 4).utf8)
    default: appendUTF8(scalar.value, to: &bytes)
    }
  }
  if follows == "<" { bytes.append(UInt8(ascii: "<")) }
}
