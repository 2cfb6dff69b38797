import QuestionnaireSchema
import TextFormats

/// Finds the choice that some bytes name, without making a `String` when they name it exactly.
///
/// Names go before labels, labels before aliases; then any of them as texts are
/// compared, if that gives one choice.
struct ChoiceDictionary: Sendable {
  private let exact: ExactCodes
  private let part: ExactCodes.Part
  /// By the text as it is compared; `nil` where several choices answer to it.
  private let folded: MadeOnce<[String: UInt16?]>

  init(_ choices: [Choice]) {
    var exact = ExactCodes()
    part = exact.add(choices)
    self.exact = exact
    folded = MadeOnce {
      let words = choices.exactWords.map { (comparable($0.word), Optional(UInt16($0.choice))) }
      return Dictionary(words) { $0 == $1 ? $0 : nil }
    }
  }

  /// The choice that bytes name, if they name one.
  func choice(named bytes: borrowing Span<UInt8>, in range: Range<Int>) -> UInt16? {
    let code = exact.code(bytes, range, in: part)
    if code > 0 { return UInt16(code - 1) }
    return folded.made[comparable(repairedText(bytes, range))] ?? nil
  }
}
