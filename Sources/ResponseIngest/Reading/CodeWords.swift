import Municipalities
import TextFormats

/// The words in a cell with codes, parted at white space of any kind and control characters.
func words(_ cell: Range<Int>, in bytes: borrowing Span<UInt8>) -> [Range<Int>] {
  var words: [Range<Int>] = []
  var start = cell.lowerBound
  var index = cell.lowerBound
  while index <= cell.upperBound {
    let gap =
      index == cell.upperBound ? 1 : gapLength(at: index, before: cell.upperBound, in: bytes)
    if gap > 0 {
      if start < index { words.append(start..<index) }
      start = index + gap
    }
    index += max(gap, 1)
  }
  return words
}

/// How many bytes part two words here; 0 within a word.
///
/// What has no width parts nothing.
private func gapLength(
  at index: Int, before end: Int, in bytes: borrowing Span<UInt8>
) -> Int {
  if bytes[index] <= 32 { return 1 }
  guard bytes[index] >= 0xC2, index + 1 < end else { return 0 }
  if bytes[index] == 0xC2, bytes[index + 1] == 0xA0 { return 2 }
  guard index + 2 < end else { return 0 }
  switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
  case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
    (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
    return 3
  default: return 0
  }
}

extension String {
  /// The words of the text, parted as those in a cell with codes.
  var codeWords: [String] {
    let bytes = Array(utf8)
    return words(0..<bytes.count, in: bytes.span).map {
      String(decoding: bytes[$0], as: UTF8.self)
    }
  }
}

extension MunicipalityCode {
  /// The code that a word stands for, also where a spreadsheet made a number of it or where it is written with
  /// other signs that read the same.
  init?(given range: Range<Int>, in bytes: borrowing Span<UInt8>) {
    let text = bytes.extracting(range)
    guard
      let code = MunicipalityCode(bytes: text) ?? MunicipalityCode(spreadsheetNumber: text)
        ?? MunicipalityCode(comparable(repairedText(bytes, range)))
    else {
      return nil
    }
    self = code
  }
}
