/// How the characters of a file are written as bytes.
public enum TextEncoding: Sendable, Hashable {
  /// UTF-8, with or without a byte order mark.
  case utf8
  /// UTF-16 with the low byte first.
  case utf16LittleEndian
  /// UTF-16 with the high byte first.
  case utf16BigEndian
  /// Windows-1252, the code page of western Windows.
  case windows1252
}

/// A text as valid UTF-8 without a byte order mark, and how it was written.
public struct DecodedText: Sendable {
  /// The text as valid UTF-8, without a byte order mark.
  public let bytes: Bytes
  /// How it was written.
  public let encoding: TextEncoding
  /// How many bytes of the file stand before the text: its byte order marks.
  let markLength: Int

  /// A text that this program has as a string.
  public init(_ text: String) {
    self.init(validUTF8: Bytes(text))
  }

  /// Bytes of which is known that they are valid UTF-8; nothing is left out.
  public init(validUTF8 bytes: Bytes) {
    self.init(valid: bytes, encoding: .utf8, markLength: 0)
  }

  init(valid bytes: Bytes, encoding: TextEncoding, markLength: Int) {
    self.bytes = bytes
    self.encoding = encoding
    self.markLength = markLength
  }
}

/// Decides how a text is written and gives it as UTF-8.
///
/// A byte order mark decides, and one that came twice is taken off twice; without one it is UTF-16 where
/// every second byte is zero as it is in Latin text, UTF-8 if every byte of it is valid UTF-8, and
/// otherwise Windows-1252. UTF-8 is not copied. In UTF-16, half a character becomes U+FFFD.
public func decodeText(_ bytes: Bytes) -> DecodedText {
  let marks: [(mark: [UInt8], encoding: TextEncoding)] = [
    ([0xEF, 0xBB, 0xBF], .utf8), ([0xFF, 0xFE], .utf16LittleEndian),
    ([0xFE, 0xFF], .utf16BigEndian),
  ]
  for (mark, encoding) in marks {
    var start = 0
    while bytes.array(in: start..<min(start + mark.count, bytes.count)) == mark {
      start += mark.count
    }
    if start > 0 { return decode(bytes, from: start, as: encoding) }
  }
  return decode(bytes, from: 0, as: unmarkedUTF16(bytes) ?? .utf8)
}

private func decode(_ bytes: Bytes, from start: Int, as encoding: TextEncoding) -> DecodedText {
  let rest = bytes[start..<bytes.count]
  switch encoding {
  case .utf16LittleEndian, .utf16BigEndian:
    let highByte = encoding == .utf16LittleEndian ? 1 : 0
    return DecodedText(
      valid: Bytes(decodeUTF16(rest, highByte: highByte)), encoding: encoding, markLength: start)
  case .utf8, .windows1252:
    if isUTF8(rest) { return DecodedText(valid: rest, encoding: .utf8, markLength: start) }
    return DecodedText(
      valid: Bytes(rest.withSpan { decodeWindows1252($0) }), encoding: .windows1252,
      markLength: start)
  }
}

/// The kind of UTF-16 that a text without a byte order mark is written in; `nil` when it is not.
///
/// Of the first characters nearly all are Latin, so that one byte of two is zero: the second, or the first, and
/// hardly ever the other. In no other text does a zero byte mean anything.
private func unmarkedUTF16(_ bytes: Bytes) -> TextEncoding? {
  let start = bytes.array(in: 0..<min(bytes.count, 1 << 10) & ~1)
  guard start.count >= 2 else { return nil }
  var zeros = [0, 0]
  for (index, byte) in start.enumerated() where byte == 0 { zeros[index % 2] += 1 }
  let most = start.count / 2
  if zeros[0] * 20 <= most, zeros[1] * 4 >= most * 3 { return .utf16LittleEndian }
  if zeros[1] * 20 <= most, zeros[0] * 4 >= most * 3 { return .utf16BigEndian }
  return nil
}

/// Whether all bytes are UTF-8; of many, the two halves are looked at together.
private func isUTF8(_ bytes: Bytes) -> Bool {
  // A half that ends within a character is wrong, and so the second begins with the first byte of one.
  let middle = bytes.withSpan { span in
    var index = span.count / 2
    while index < span.count, span[index] & 0xC0 == 0x80 { index += 1 }
    return index
  }
  guard bytes.count >= 4 << 20 else { return isUTF8(bytes, 0..<bytes.count) }
  let (first, second) = together(
    { isUTF8(bytes, 0..<middle) }, { isUTF8(bytes, middle..<bytes.count) })
  return first && second
}

private func isUTF8(_ bytes: Bytes, _ range: Range<Int>) -> Bool {
  bytes.withSpan { span in (try? UTF8Span(validating: span.extracting(range))) != nil }
}

/// UTF-16 as UTF-8; `highByte` is 0 when the high byte of a pair comes first, otherwise 1.
private func decodeUTF16(_ bytes: Bytes, highByte: Int) -> [UInt8] {
  bytes.withSpan { span in
    var units: [UInt16] = []
    units.reserveCapacity((span.count + 1) / 2)
    for index in stride(from: 0, to: span.count - 1, by: 2) {
      units.append(UInt16(span[index + highByte]) << 8 | UInt16(span[index + 1 - highByte]))
    }
    // Half a unit at the end is half a character: an unpaired surrogate becomes U+FFFD.
    if span.count % 2 == 1 { units.append(0xDC00) }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}

private func decodeWindows1252(_ span: borrowing Span<UInt8>) -> [UInt8] {
  let table = windows1252HighHalf
  var text: [UInt8] = []
  text.reserveCapacity(span.count + span.count / 8)
  for index in span.indices {
    let byte = span[index]
    if byte < 0x80 {
      text.append(byte)
    } else {
      appendUTF8(UInt32(table[Int(byte) - 0x80]), to: &text)
    }
  }
  return text
}

/// What the bytes 80-FF mean in Windows-1252; the five bytes without a meaning are themselves.
///
/// Source: WHATWG, *Encoding Standard*, index windows-1252.
private let windows1252HighHalf: [UInt16] =
  [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
    0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
  ] + Array(0x00A0...0x00FF)
