import Findings
import Municipalities
import QuestionnaireSchema
import ResponseIngest
import TextFormats

extension QuestionnaireForm {
  /// What the script of the form judges by.
  var data: JSONOutput {
    let words = FormWords(context)
    return .object([
      ("id", .string(questionnaire.id)),
      ("hasFrame", .bool(context.frame != nil)),
      ("municipalities", .object(municipalities.map { ($0.code.description, $0.json) })),
      ("chosen", .array(chosen.map { .string($0.description) })),
      ("previous", .object(chosen.map { ($0.description, previousAnswers(of: $0)) })),
      ("questions", .array(zip(questionnaire.questions, words.answers).map(json))),
      ("edits", .array(zip(questionnaire.edits, words.rules).map(json))),
      ("response", questionnaire.countsAsResponse.map { json($0) } ?? .null),
      ("result", questionnaire.result.map { json($0) } ?? .null),
      ("words", words.json),
      ("sections", .array(questionnaire.sections.map { part($0.label, $0.questions) })),
      ("figures", .array(questionnaire.figures.map { part($0.label, $0.questions.sorted()) })),
    ])
  }

  /// A label with the questions that belong to it.
  private func part(_ label: String, _ questions: some Sequence<Int>) -> JSONOutput {
    .object([
      ("label", .string(label)), ("questions", .array(questions.map { .integer($0) })),
    ])
  }

  private func json(_ expression: Expression) -> JSONOutput {
    let places = Dictionary(
      uniqueKeysWithValues: frameColumns.enumerated().map { ($0.element, $0.offset) })
    return ConditionJSON(questionnaire: questionnaire, frameColumns: places)
      .json(expression.condition)
  }

  private func json(_ edit: Edit, _ words: FindingWords) -> JSONOutput {
    .object([
      ("name", .string(edit.name)), ("check", json(edit.check)),
      ("questions", .array(edit.check.condition.questions.map { .integer($0) })),
      (
        "previous",
        .array(
          edit.check.condition.previousQuestions.map { index in
            .array([.integer(index), .string(questionnaire.questions[index].reference)])
          })
      ),
      ("words", words.json),
    ])
  }

  private func json(_ question: Question, _ words: FormWords.Answer) -> JSONOutput {
    var members: [(String, JSONOutput)] = [
      ("name", .string(question.name)), ("kind", .string(question.kind.name)),
      ("title", .string(question.title)),
      ("relevant", json(question.relevant)),
      ("required", json(question.required)),
      ("choices", .array(question.choices.map(\.json))),
    ]
    switch question.kind {
    case .integer(let bounds), .decimal(let bounds):
      if let lowest = bounds.lowest { members.append(("lowest", .string(String(lowest)))) }
      if let highest = bounds.highest { members.append(("highest", .string(String(highest)))) }
    case .text(let maxLength?): members.append(("maxLength", .integer(maxLength)))
    case .selectOne, .selectMultiple, .text, .date: break
    }
    return .object(members + [("words", words.json)])
  }

  private func json(_ result: ResultLayout) -> JSONOutput {
    .array(
      zip(questionnaire.resultFigures, result.figures).map { figure, part in
        .object([
          ("label", .string(figure.label)), ("population", json(figure.population)),
          (
            "categories",
            .array(
              figure.categories.map { category in
                .object([
                  ("name", .string(category.name)), ("label", .string(category.label)),
                  ("when", json(category.when)),
                  ("advice", part.advice[category.name].map { .string($0) } ?? .null),
                ])
              })
          ),
        ])
      })
  }

  private func previousAnswers(of code: MunicipalityCode) -> JSONOutput {
    .array(
      (context.previous?.answers(of: code, to: questionnaire) ?? []).map { $0?.json ?? .null })
  }
}

extension FormMunicipality {
  fileprivate var json: JSONOutput {
    .object([("name", .string(name)), ("frame", .array(cells.map { .string($0) }))])
  }
}

extension Choice {
  fileprivate var json: JSONOutput {
    .object([
      ("name", .string(name)), ("label", .string(label)), ("exclusive", .bool(isExclusive)),
      ("missing", .bool(isMissing)),
    ])
  }
}

extension FormWords {
  fileprivate var json: JSONOutput {
    .object([
      ("missingMunicipality", missingMunicipality.json),
      ("emptySubmission", emptySubmission.json), ("missingFrame", missingFrame?.json ?? .null),
    ])
  }
}

extension FormWords.Answer {
  fileprivate var json: JSONOutput {
    .object([
      ("notAsked", notAsked.json), ("missingGate", missingGate.json), ("invalid", invalid.json),
      ("outOfRange", outOfRange.json), ("exclusive", exclusive.json),
      ("twoNumbers", twoNumbers?.json ?? .null), ("percentage", percentage?.json ?? .null),
      ("missing", missing.json),
    ])
  }
}

extension FindingWords {
  fileprivate var json: JSONOutput {
    .object([
      ("code", .string(code.text)), ("severity", .string(severity.rawValue)),
      ("message", .array(message.map { .string($0) })),
      ("advice", advice.map { .string($0) } ?? .null),
    ])
  }
}

extension PreviousAnswer {
  fileprivate var json: JSONOutput {
    var members: [(String, JSONOutput)] = [
      ("isEmpty", .bool(isLeftEmpty)), ("answered", .bool(isAnswered)),
      ("uncounted", .array(uncounted.map { .string($0) })),
    ]
    switch value {
    case .choice(let choice): members.append(("value", .string(choice.name)))
    case .choices(let choices):
      members.append(("value", .array(choices.map { .string($0.name) })))
    case .number(let number): members.append(("number", .string(String(number))))
    case .day(let day): members.append(("number", .string(String(day.number))))
    case .text(let text): members.append(("value", .string(text)))
    case nil: break
    }
    return .object(members + (value.map { [("shown", .string($0.text))] } ?? []))
  }
}
