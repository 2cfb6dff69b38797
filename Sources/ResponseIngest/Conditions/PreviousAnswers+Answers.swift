public import Municipalities
public import QuestionnaireSchema
public import TextFormats

/// What a municipality answered to a question in the previous wave.
public struct PreviousAnswer: Sendable, Hashable {
  /// The answer that counts; `nil` when there is none.
  public let value: Value?
  /// Whether the question was asked and left empty.
  public let isLeftEmpty: Bool
  /// Whether there is an answer that is not a "missing" choice.
  public let isAnswered: Bool
  /// The names of the choices that a count of ticks leaves out.
  public let uncounted: [String]

  /// An answer, with choices as they were in that wave.
  public enum Value: Sendable, Hashable {
    /// The choice of a `select_one`.
    case choice(Choice)
    /// The ticked choices of a `select_multiple`, in order.
    case choices([Choice])
    /// A number in millionths.
    case number(Int64)
    /// A day.
    case day(CalendarDay)
    /// Free text.
    case text(String)

    /// The answer as people read it: choices by their labels.
    public var text: String {
      switch self {
      case .choice(let choice): choice.label
      case .choices(let choices): choices.map(\.label).joined(separator: "; ")
      case .number(let number): dutchDecimal(millionths: number)
      case .day(let day): day.inDutch
      case .text(let text): text
      }
    }
  }
}

extension PreviousAnswers {
  /// The question of the previous wave that has the same name and takes the same kind of answer.
  func question(comparableWith question: Question) -> Question? {
    questionnaire.question(named: question.name).flatMap {
      $0.kind.isComparable(with: question.kind) ? $0 : nil
    }
  }

  /// What a municipality answered to the questions of a later questionnaire, by their index; `nil`
  /// for one that the previous wave did not have, and for all when it has no counting submission.
  public func answers(
    of code: MunicipalityCode, to later: Questionnaire
  ) -> [PreviousAnswer?] {
    later.questions.map { answer(of: code, to: $0) }
  }

  /// What a municipality answered to a question of a later questionnaire.
  func answer(of code: MunicipalityCode, to question: Question) -> PreviousAnswer? {
    guard let row = rows[code] else { return nil }
    return self.question(comparableWith: question).map { answer($0, row) }
  }

  private func answer(_ question: Question, _ row: Int) -> PreviousAnswer {
    let value = value(question, row)
    let chosen: [Choice]? =
      switch value {
      case .choice(let choice): [choice]
      case .choices(let choices): choices
      case .number, .day, .text, nil: nil
      }
    return PreviousAnswer(
      value: value,
      isLeftEmpty: table.leftEmpty(question.index, word: row / 64) >> UInt64(row % 64) & 1 == 1,
      isAnswered: chosen.map { $0.contains { !$0.isMissing } } ?? (value != nil),
      uncounted: question.choices.filter { $0.isExclusive || $0.isMissing }.map(\.name))
  }

  private func value(_ question: Question, _ row: Int) -> PreviousAnswer.Value? {
    let column = table.columns[question.index]
    guard column.isPresent(row) else { return nil }
    switch question.kind {
    case .selectOne(let choices): return column.choice(row).map { .choice(choices[$0]) }
    case .selectMultiple(let choices):
      return .choices(SetBits(column.tickedChoices(row)).map { choices[$0] })
    case .integer, .decimal: return column.number(row).map { .number($0) }
    case .date: return column.number(row).map { .day(CalendarDay(number: Int32($0))) }
    case .text:
      let submission = Int(table.submissions[row])
      return .text(texts.text(column.text(row), ofSubmission: submission))
    }
  }
}

extension Question.Kind {
  /// Whether answers of the two kinds can stand for each other in a condition.
  fileprivate func isComparable(with other: Self) -> Bool {
    switch (self, other) {
    case (.selectOne, .selectOne), (.selectMultiple, .selectMultiple), (.text, .text),
      (.date, .date), (.integer, .integer), (.decimal, .decimal), (.integer, .decimal),
      (.decimal, .integer):
      true
    default: false
    }
  }
}
