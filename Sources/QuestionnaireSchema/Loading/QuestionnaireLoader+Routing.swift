import TextFormats

extension QuestionnaireLoader {
  /// Checks the expressions of sections and questions, now that all names are known.
  mutating func sections(_ drafts: [SectionDraft]) -> ([Section], [Question]) {
    var sections: [Section] = []
    var questions: [Question] = []
    for draft in drafts {
      let first = questions.count
      let relevant = condition("relevant", of: draft.object, for: .routing(before: first))
      for question in draft.questions {
        questions.append(self.question(question, at: questions.count, in: relevant))
      }
      sections.append(
        Section(
          name: draft.name, label: draft.label, relevant: relevant,
          questions: first..<questions.count))
    }
    return (sections, questions)
  }

  private mutating func question(
    _ draft: QuestionDraft, at index: Int, in section: Expression
  ) -> Question {
    let object = draft.object
    let own = condition("relevant", of: object, for: .routing(before: index))
    return Question(
      index: index, name: draft.name, number: reader.optionalText("number", of: object),
      label: reader.requiredText("label", of: object) ?? "",
      hint: reader.optionalText("hint", of: object),
      note: reader.optionalText("note", of: object),
      provenance: object["provenance"].flatMap { provenance($0) },
      aliases: reader.optionalTexts("aliases", of: object).map(\.text),
      kind: draft.kind ?? .text(maxLength: nil), relevant: section.and(own),
      required: requirement(of: object))
  }

  private mutating func provenance(_ place: DocumentPlace) -> Provenance? {
    reader.word(place, Provenance.self)
  }

  /// A condition that may be absent, and then always holds.
  private mutating func condition(
    _ key: String, of object: DocumentObject, for purpose: ExpressionPurpose
  ) -> Expression {
    object[key].map { expression($0, for: purpose) } ?? .always
  }

  /// When an answer is needed: `true`, `false` or an expression; absent is `false`.
  private mutating func requirement(of object: DocumentObject) -> Expression {
    guard let place = object["required"] else {
      return Expression(text: "", condition: .constant(false))
    }
    switch place.value.kind {
    case .bool(let value): return Expression(text: "\(value)()", condition: .constant(value))
    case .string: return expression(place, for: .answers)
    case .null, .number, .array, .object:
      reader.report(
        QuestionProblem.notARequirement(found: place.value.kindInWords), at: place)
      return .always
    }
  }
}
