import TextFormats

/// What a cell of an option's own column says.
enum OptionCell: Sendable, Hashable {
  case empty
  case ticked
  case notTicked
  /// None of the words that say yes or no.
  case invalid

  /// Reads `1`/`0`, `ja`/`nee`, `Y`/`N`, `TRUE`/`FALSE`, `WAAR`/`ONWAAR`, in any case.
  init(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) {
    if range.isEmpty {
      self = .empty
      return
    }
    if let known = Self.word(bytes, range) {
      self = known
    } else {
      let text = comparable(repairedText(bytes, range))
      self = Self.word(text.utf8.span, 0..<text.utf8.count) ?? .invalid
    }
  }

  /// The same, of a text.
  init(_ text: String) {
    self.init(text.utf8.span, 0..<text.utf8.count)
  }

  /// Whether it says yes or no.
  var isTickOrNot: Bool { self == .ticked || self == .notTicked }

  private static func word(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> OptionCell? {
    guard range.count <= 6 else { return nil }
    // The length goes along, so that a zero byte is not nothing.
    var word = UInt64(range.count)
    for index in range {
      let byte = bytes[index]
      let isCapital = byte >= 65 && byte <= 90
      word = word << 8 | UInt64(isCapital ? byte | 0x20 : byte)
    }
    return words[word]
  }

  private static let words: [UInt64: OptionCell] = {
    var words: [UInt64: OptionCell] = [:]
    for word in ["1", "ja", "y", "true", "waar"] { words[packed(word)] = .ticked }
    for word in ["0", "nee", "n", "false", "onwaar"] { words[packed(word)] = .notTicked }
    return words
  }()

  private static func packed(_ word: String) -> UInt64 {
    word.utf8.reduce(UInt64(word.utf8.count)) { $0 << 8 | UInt64($1) }
  }
}
