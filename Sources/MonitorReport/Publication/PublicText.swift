public import Municipalities
import TextFormats

/// A text that somebody writes and that is published, such as the reason for a decision.
///
/// It names no municipality, address or telephone number, as far as that can be seen. That it names
/// no person is up to who writes it.
public struct PublicText: Sendable, Hashable {
  /// The text, on one line.
  public let text: String

  /// The longest text, in characters.
  private static let longest = 500

  /// Why a text cannot be published.
  public enum Problem: Error, Hashable, Sendable {
    /// It says nothing.
    case empty
    /// It is too long.
    case tooLong(limit: Int)
    /// It names somebody, by this word.
    case namesSomebody(String)
  }

  /// Takes a text in which no municipality of a frame may be named; least of all the one that it is
  /// about, if it is about one.
  public init(
    _ source: String, naming frame: PopulationFrame?, about municipality: MunicipalityCode?
  ) throws(Problem) {
    text = source.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if text.count > Self.longest { throw .tooLong(limit: Self.longest) }
    if let word = Self.address(in: text) ?? Self.code(in: text) ?? Self.number(in: text) {
      throw .namesSomebody(word)
    }
    if !text.contains(where: \.isLetter) { throw .empty }
    guard let frame else { return }
    let own = municipality.flatMap { frame.unit(of: $0) }
    for unit in frame.codes.indices {
      let name = frame.name(ofUnit: unit)
      // A short name of another is only meant where it is written as a name: ‘Best’, not ‘best’.
      let isNamed =
        unit == own || name.count > 5
        ? Self.begins(name.lowercased(), aWordOf: text.lowercased())
        : Self.begins(name, aWordOf: text)
      if isNamed { throw .namesSomebody(name) }
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
