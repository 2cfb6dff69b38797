import QuestionnaireSchema
import TextFormats

extension ConditionWords {
  /// A condition, or its opposite, as a tree of clauses.
  ///
  /// With `addsNow` answers of this year are told from those of last year.
  func phrase(
    _ condition: Condition, isDenied: Bool = false, addsNow: Bool = false
  ) -> Phrase {
    switch condition {
    case .constant(let value): return .constant(value != isDenied)
    case .not(let inner): return phrase(inner, isDenied: !isDenied, addsNow: addsNow)
    case .and(let left, let right), .or(let left, let right):
      let parts = [left, right].map { phrase($0, isDenied: isDenied, addsNow: addsNow) }
      // The opposite of both is one of the opposites.
      let isAnd = if case .and = condition { true } else { false }
      return .joined(parts, isAnd != isDenied ? .and : .or)
    case .compare(let left, let comparison, let right):
      let comparison = isDenied ? comparison.opposite : comparison
      return .clause(comparisonClause(left, comparison, right, addsNow: addsNow))
    case .equal(let left, let right):
      return .clause(equality(left, right, isDenied: isDenied, addsNow: addsNow))
    case .selected(let reference, let choice):
      return .clause(selection(reference, choice, isDenied: isDenied, addsNow: addsNow))
    case .answered(let reference):
      return .clause(given(reference, isDenied: isDenied, addsNow: addsNow))
    }
  }

  /// When an answer was given: of this year nothing is said, unless it has to be told from last year.
  func time(_ reference: AnswerReference, addsNow: Bool) -> AnswerClause.Time {
    reference.wave == .previous ? .lastYear : addsNow ? .now : .unsaid
  }

  private func selection(
    _ reference: AnswerReference, _ choice: Int, isDenied: Bool, addsNow: Bool
  ) -> Clause {
    let question = questionnaire.questions[reference.question]
    let label = "‘\(question.choices[choice].label)’"
    guard case .selectMultiple = question.kind else {
      return chosen(reference, label, isDenied: isDenied, addsNow: addsNow)
    }
    return .answer(
      AnswerClause(
        time: time(reference, addsNow: addsNow), place: .at(references[reference.question]),
        object: .words(isDenied ? label + " niet" : label), verb: .tick))
  }

  /// That the one choice, or the text, of a question is this or is something else.
  func chosen(
    _ reference: AnswerReference, _ object: String, isDenied: Bool, addsNow: Bool
  ) -> Clause {
    let kind = questionnaire.questions[reference.question].kind
    let verb: AnswerClause.Verb = if case .text = kind { .fillIn } else { .choose }
    return .answer(
      AnswerClause(
        time: time(reference, addsNow: addsNow), place: .at(references[reference.question]),
        object: isDenied ? .otherThan(object) : .words(object),
        verb: verb))
  }

  private func given(_ reference: AnswerReference, isDenied: Bool, addsNow: Bool) -> Clause {
    let question = questionnaire.questions[reference.question]
    let time = time(reference, addsNow: addsNow)
    let missing = question.choices.filter(\.isMissing).map { "‘\($0.label)’" }
    guard !missing.isEmpty else {
      return .answer(
        AnswerClause(
          time: time, place: .itself(references[reference.question]),
          object: isDenied ? .words("niet") : .none, verb: .fillIn))
    }
    let other = "ander antwoord dan \(WordList(missing).joined(.or))"
    return .answer(
      AnswerClause(
        time: time, place: .at(references[reference.question]),
        object: .words((isDenied ? "geen " : "een ") + other), verb: .give))
  }
}
