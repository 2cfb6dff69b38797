import Municipalities
public import ResponseIngest
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

  /// Takes a text in which no municipality may be named; least of all the one that it is about, if it
  /// is about one.
  public init(
    _ source: String, naming names: [String], about own: String?
  ) throws(Problem) {
    text = source.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if text.count > Self.longest { throw .tooLong(limit: Self.longest) }
    if !text.contains(where: \.isLetter) { throw .empty }
    let plain = Self.plain(text)
    if let word = Self.address(in: plain) ?? Self.code(in: plain) ?? Self.number(in: plain)
      ?? Self.fileName(in: plain) ?? Self.foreignWord(in: plain)
    {
      throw .namesSomebody(word)
    }
    let lowercased = plain.lowercased()
    let folded = FoldedName(plain).text
    for name in names {
      // A short name of another is only meant where it is written as a name: ‘Best’, not ‘best’.
      let isNamed =
        name == own || name.count > 5
        ? Self.begins(name.lowercased(), aWordOf: lowercased) : Self.begins(name, aWordOf: plain)
      // A longer name is known again whatever stands between its letters.
      let foldedName = FoldedName(name).text
      if isNamed || foldedName.count > 7 && folded.contains(foldedName) {
        throw .namesSomebody(name)
      }
    }
  }

  /// The text without what cannot be seen, and with wide letters and digits as ordinary ones.
  private static func plain(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar.properties.generalCategory != .format {
      let narrow =
        (0xFF01...0xFF5E).contains(scalar.value)
        ? Unicode.Scalar(scalar.value - 0xFEE0) : nil
      scalars.append(narrow ?? scalar)
    }
    return String(scalars)
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
    text.split(separator: " ").first { word in
      ["@", "(at)", "[at]"].contains { word.contains($0) }
    }.map { String($0) }
  }

  /// A code of a municipality, however its letters and digits are parted.
  private static func code(in text: String) -> String? {
    let letters = text.lowercased().filter { $0.isLetter || $0.isNumber }
    return ["gm", "gemeente", "gemeentecode"].lazy.compactMap { start -> String? in
      letters.ranges(of: start).lazy.compactMap { range -> String? in
        let digits = letters[range.upperBound...].prefix { $0.isNumber }
        // ‘De gemeente 2019 …’ is about a year.
        guard digits.count >= 4, start == "gm" || !isYear(digits) else { return nil }
        return start == "gm" ? "GM" + digits : "\(start) \(digits)"
      }.first
    }.first
  }

  /// A run of at least eight digits, however they are parted; years, days and counts are none.
  private static func number(in text: String) -> String? {
    let words = text.split(separator: " ").map { word in
      isCountOrDay(word) ? "," : word
    }
    return words.joined(separator: " ").split { !$0.isNumber && !" -+()/".contains($0) }
      .first { $0.count(where: \.isNumber) >= 8 }
      .map { String($0).trimmed }
  }

  /// Whether a word is a count of a whole, years or a day: `140/273`, `2019-2021`, `14-02-2022`.
  private static func isCountOrDay(_ word: Substring) -> Bool {
    let bare = word.drop { !$0.isNumber }
    let parts = bare.prefix { $0.isNumber || $0 == "-" || $0 == "/" }
      .split(whereSeparator: { $0 == "-" || $0 == "/" })
    guard (1...3).contains(parts.count) else { return false }
    let years = parts.filter { isYear($0) }
    if parts.count == 2, years.isEmpty {
      return bare.contains("/") && parts.allSatisfy { $0.count <= 3 && $0.first != "0" }
    }
    return years.count == parts.count
      || parts.count == 3 && years.count == 1
        && parts.allSatisfy { isYear($0) || $0.count <= 2 }
  }

  private static func isYear(_ digits: some StringProtocol) -> Bool {
    digits.count == 4 && (digits.hasPrefix("19") || digits.hasPrefix("20"))
  }

  /// The name of a file with answers.
  private static func fileName(in text: String) -> String? {
    text.split(separator: " ").first { word in
      [".csv", ".json", ".jsonl", ".xlsx", ".sav"].contains { word.lowercased().contains($0) }
    }.map { String($0) }
  }

  /// A word with a letter that Dutch does not have: it may look like one that it has.
  private static func foreignWord(in text: String) -> String? {
    text.split(separator: " ").first { word in
      word.unicodeScalars.contains { $0.properties.isAlphabetic && $0.value > 0x24F }
    }.map { String($0) }
  }
}

extension JudgedResponses {
  /// The names of all municipalities that somebody could mean: those of the frame, and those that
  /// went up in others.
  public var municipalityNames: [String] {
    let frame = units.frame
    return (0..<(frame?.count ?? 0)).compactMap { frame?.name(ofUnit: $0) }
      + context.register.reorganisations.flatMap { [$0.from.name, $0.to.name] }
  }
}
