import QuestionnaireSchema

extension Condition {
  /// The columns of the frame that it compares with a fixed value, with that value, from left to
  /// right.
  var frameValues: [(column: Int, value: String)] {
    switch self {
    case .not(let inner): inner.frameValues
    case .and(let left, let right), .or(let left, let right):
      left.frameValues + right.frameValues
    case .equal(.frame(let column), .literal(let value)),
      .equal(.literal(let value), .frame(let column)):
      [(column, value)]
    case .constant, .compare, .equal, .selected, .answered: []
    }
  }
}
