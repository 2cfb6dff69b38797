import QuestionnaireSchema
import TextFormats

/// Finds the choice that some bytes name, without making a `String` when they name it exactly.
///
/// Names go before labels, labels before aliases; then any of them without regard to case, if that
/// gives one choice.
struct ChoiceDictionary: Sendable {
  private var exact = ExactCodes()
  private let part: ExactCodes.Part
  /// By lower-case text; `nil` where several choices answer to it.
  private var folded: [String: UInt16?] = [:]

  init(_ choices: [Choice]) {
    part = exact.add(choices)
    for (word, index) in choices.exactWords { fold(word, UInt16(index)) }
  }

  private mutating func fold(_ word: String, _ choice: UInt16) {
    let key = word.lowercased()
    if let known = folded[key] {
      if known != choice { folded[key] = .some(nil) }
    } else {
      folded[key] = .some(choice)
    }
  }

  /// The choice that bytes name, if they name one.
  func choice(named bytes: borrowing Span<UInt8>, in range: Range<Int>) -> UInt16? {
    let code = exact.code(bytes, range, in: part)
    if code > 0 { return UInt16(code - 1) }
    return folded[repairedText(bytes, range).lowercased()] ?? nil
  }
}
