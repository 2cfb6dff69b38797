/// A file as text, with what contact data in it becomes.
struct CleaningExample: Sendable {
  let text: String
  /// What is left of it; empty when nothing is overwritten.
  let cleaned: String
  let removed: [String]
  let reason: String

  var expected: String? { cleaned.isEmpty ? nil : cleaned }
}
