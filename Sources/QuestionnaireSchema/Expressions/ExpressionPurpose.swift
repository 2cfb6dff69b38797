/// What an expression is for, which decides what it may name.
enum ExpressionPurpose: Sendable, Hashable {
  /// Whether a question is asked: it may name only questions before this index.
  case routing(before: Int)
  /// Something about the answers: every question of this wave.
  case answers
  /// A rule between answers: also the previous wave.
  case edit
  /// Something about municipalities, whether they answered or not: only the frame.
  case frame
}
