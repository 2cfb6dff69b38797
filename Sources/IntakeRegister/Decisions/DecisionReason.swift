import Municipalities
import ResponseIngest
import TextFormats

/// The reason for a decision: it stands in reports.
///
/// So it names no municipality, address or telephone number, as far as that can be seen. That it names
/// no person is up to who writes it.
struct DecisionReason {
  let text: String

  /// The longest reason, in characters.
  private static let longest = 500

  /// Takes the reason of a request, as one line.
  init(_ request: DecisionRequest, in judged: JudgedResponses) throws(DecisionRefusal) {
    text = request.reason.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if text.count > Self.longest { throw .longReason(limit: Self.longest) }
    if let word = Self.address(in: text) ?? Self.code(in: text) ?? Self.number(in: text) {
      throw .reasonNamesSomebody(word)
    }
    if !text.contains(where: \.isLetter) { throw .noReason }
    guard let frame = judged.units.frame else { return }
    let own = frame.unit(of: request.municipality)
    for unit in frame.codes.indices {
      let name = frame.name(ofUnit: unit)
      // A short name of another is only meant where it is written as a name: ‘Best’, not ‘best’.
      let isNamed =
        unit == own || name.count > 5
        ? Self.begins(name.lowercased(), aWordOf: text.lowercased())
        : Self.begins(name, aWordOf: text)
      if isNamed { throw .reasonNamesSomebody(name) }
    }
  }

  /// Whether a name stands in a text from the beginning of a word on; what hangs on it does not matter,
  /// as in a genitive.
  private static func begins(_ name: String, aWordOf text: String) -> Bool {
    guard !name.isEmpty, text.utf8.count >= name.utf8.count else { return false }
    return text.ranges(of: name).contains { range in
      let isStart =
        range.lowerBound == text.startIndex || !text[text.index(before: range.lowerBound)].isLetter
      // Short names are the beginning of many words: these have to stand by themselves.
      let isWhole = range.upperBound == text.endIndex || !text[range.upperBound].isLetter
      return isStart && (isWhole || name.count > 4)
    }
  }

  private static func address(in text: String) -> String? {
    text.split(separator: " ").first { $0.contains("@") || $0.contains("＠") }.map { String($0) }
  }

  /// A code of a municipality, however its letters and digits are parted.
  private static func code(in text: String) -> String? {
    let plain = text.lowercased().filter { $0.isLetter || $0.isNumber }
    return plain.ranges(of: "gm").lazy.compactMap { range -> String? in
      let digits = plain[range.upperBound...].prefix { $0.isNumber }
      return digits.count >= 4 ? "GM" + digits : nil
    }.first
  }

  /// A run of at least eight digits, however they are parted.
  private static func number(in text: String) -> String? {
    text.split { !$0.isNumber && !" -+()".contains($0) }
      .first { $0.count(where: \.isNumber) >= 8 }
      .map { String($0).trimmed }
  }
}
