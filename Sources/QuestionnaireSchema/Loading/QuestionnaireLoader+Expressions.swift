import TextFormats

extension QuestionnaireLoader {
  /// The expression at a place; `nil` when something is wrong with it, which is reported.
  mutating func expression(
    _ place: DocumentPlace, for purpose: ExpressionPurpose
  ) -> Expression? {
    guard let text = place.value.string else {
      reader.reportKind(of: place, expected: "een voorwaarde tussen aanhalingstekens")
      return nil
    }
    var checker = ExpressionChecker(names, for: purpose, frameColumns: frameColumns)
    let condition = checker.condition(text)
    frameColumns = checker.frameColumns
    for error in checker.errors {
      reader.report(error, at: place, inText: error.offset)
    }
    return condition.map { Expression(text: text.trimmed, condition: $0) }
  }

  /// The expression under a key that must be there.
  mutating func requiredExpression(
    _ key: String, of object: DocumentObject, for purpose: ExpressionPurpose
  ) -> Expression? {
    reader.required(key, of: object).flatMap { expression($0, for: purpose) }
  }

  /// The expression at a place in a figure or a breakdown, where no column may be named by which one
  /// municipality can be picked out.
  mutating func publicExpression(
    _ place: DocumentPlace, for purpose: ExpressionPurpose
  ) -> Expression? {
    guard let expression = expression(place, for: purpose) else { return nil }
    var columns: [String] = []
    expression.condition.visitFrameColumns { columns.append(frameColumns[$0]) }
    if let column = columns.first(where: Self.namesOneMunicipality) {
      reader.report(FigureProblem.namesOneMunicipality(column: column), at: place)
    }
    return expression
  }

  /// The same under a key that must be there.
  mutating func requiredPublicExpression(
    _ key: String, of object: DocumentObject, for purpose: ExpressionPurpose
  ) -> Expression? {
    reader.required(key, of: object).flatMap { publicExpression($0, for: purpose) }
  }

  /// Whether a column of the frame has another value for every municipality.
  static func namesOneMunicipality(_ column: String) -> Bool {
    ["gemeentecode", "gemeentenaam", "token"].contains(column)
  }
}

extension Expression {
  /// Nothing was written, and so it always holds.
  static let always = Expression(text: "", condition: .constant(true))

  /// Both conditions together; one that was not written adds nothing.
  func and(_ other: Expression) -> Expression {
    if text.isEmpty { return other }
    if other.text.isEmpty { return self }
    return Expression(
      text: "(\(text)) and (\(other.text))", condition: .and(condition, other.condition))
  }
}
