/// Choices as they were read.
struct ChoiceList: Sendable {
  var choices: [Choice]
  /// Whether all of them could be read.
  var isComplete: Bool

  static let unknown = ChoiceList(choices: [], isComplete: false)
}
