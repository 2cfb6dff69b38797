import TextFormats

/// A condition on answers that stands beside a questionnaire, such as on a command line.
public struct AnswerCondition: Sendable, Hashable {
  /// The condition.
  public let expression: Expression
  /// The columns of the frame that it can name by index: first those of the questionnaire.
  public let frameColumns: [String]

  /// Reads a condition that may name every question of a questionnaire and any column of a frame.
  ///
  /// - Throws: ``AnswerConditionError`` with everything that is wrong with it.
  public init(_ text: String, for questionnaire: Questionnaire) throws(AnswerConditionError) {
    var names = KnownNames()
    for question in questionnaire.questions {
      names.add(
        KnownQuestion(name: question.name, kind: question.kind, knowsAllChoices: true))
    }
    var checker = ExpressionChecker(
      names, for: .answers, frameColumns: questionnaire.frameColumns)
    guard let condition = checker.condition(text), checker.errors.isEmpty else {
      throw AnswerConditionError(checker.errors, in: text)
    }
    expression = Expression(text: text.trimmed, condition: condition)
    frameColumns = checker.frameColumns
  }
}

/// What is wrong with a condition, in the order of its text.
public struct AnswerConditionError: Error, Hashable {
  /// The problems; at least one.
  public let problems: [Problem]

  /// One thing that is wrong.
  public struct Problem: Sendable, Hashable {
    /// The character it is about, counted from 1 in Unicode scalars.
    public let position: Int
    /// What is wrong, in Dutch.
    public let message: String
    /// What to do about it.
    public let advice: String?
  }

  init(_ errors: [ExpressionError], in text: String) {
    problems = errors.sorted { $0.offset < $1.offset }.map { error in
      let before = text.utf8.prefix(error.offset)
      return Problem(
        position: String(decoding: before, as: UTF8.self).unicodeScalars.count + 1,
        message: error.wording.message, advice: error.wording.advice)
    }
  }
}
