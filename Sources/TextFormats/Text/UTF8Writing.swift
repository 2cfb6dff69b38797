/// Appends a character as UTF-8; half a surrogate pair, or a number too high, becomes U+FFFD.
func appendUTF8(_ code: UInt32, to bytes: inout [UInt8]) {
  let scalar = Unicode.Scalar(code) ?? "\u{FFFD}"
  bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
}

/// The character that starts at an offset; U+FFFD when none starts there.
func scalar(at offset: Int, in span: borrowing Span<UInt8>) -> Unicode.Scalar {
  repairedText(span, offset..<min(offset + 4, span.count)).unicodeScalars.first ?? "\u{FFFD}"
}
