import QuestionnaireSchema
import TextFormats

/// Writes conditions for the script of a form: a list with the kind first, then its parts.
///
/// Answers are named by the index of their question, choices by their name, numbers in millionths
/// and days by their number, both as text: a script's own numbers are not exact.
struct ConditionJSON {
  let questionnaire: Questionnaire
  /// Where each column of the frame stands in the form.
  let frameColumns: [Int: Int]

  func json(_ condition: Condition) -> JSONOutput {
    switch condition {
    case .constant(let value): list("constant", .bool(value))
    case .not(let inner): list("not", json(inner))
    case .and(let left, let right): list("and", json(left), json(right))
    case .or(let left, let right): list("or", json(left), json(right))
    case .compare(let left, let comparison, let right):
      list("compare", .string(comparison.rawValue), json(left), json(right))
    case .equal(let left, let right): list("equal", json(left), json(right))
    case .selected(let reference, let choice):
      list(
        "selected", json(reference),
        .string(questionnaire.questions[reference.question].choices[choice].name))
    case .answered(let reference): list("answered", json(reference))
    }
  }

  private func json(_ quantity: Quantity) -> JSONOutput {
    switch quantity {
    case .literal(let number): list("number", .string(String(number)))
    case .answer(let reference): json(reference)
    case .frameNumber(let column): list("frameNumber", place(column))
    case .frameDay(let column): list("frameDay", place(column))
    case .countSelected(let reference): list("count", json(reference))
    case .add(let left, let right): list("add", json(left), json(right))
    case .subtract(let left, let right): list("subtract", json(left), json(right))
    case .negate(let inner): list("negate", json(inner))
    }
  }

  private func json(_ code: Code) -> JSONOutput {
    switch code {
    case .literal(let text): list("text", .string(text))
    case .answer(let reference): json(reference)
    case .frame(let column): list("frame", place(column))
    }
  }

  private func json(_ reference: AnswerReference) -> JSONOutput {
    list(reference.wave == .current ? "answer" : "previous", .integer(reference.question))
  }

  private func place(_ column: Int) -> JSONOutput { .integer(frameColumns[column] ?? -1) }

  private func list(_ kind: String, _ parts: JSONOutput...) -> JSONOutput {
    .array([.string(kind)] + parts)
  }
}
