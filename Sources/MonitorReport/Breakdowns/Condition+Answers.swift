import QuestionnaireSchema

extension Condition {
  /// Whether it tells more about the answers than whether there are any.
  var tellsAnswers: Bool {
    switch self {
    case .constant, .answered: false
    case .selected: true
    case .not(let inner): inner.tellsAnswers
    case .and(let left, let right), .or(let left, let right):
      left.tellsAnswers || right.tellsAnswers
    case .compare, .equal: !questions.isEmpty
    }
  }
}
