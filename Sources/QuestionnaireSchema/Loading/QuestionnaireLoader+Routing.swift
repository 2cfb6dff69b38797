import TextFormats

extension QuestionnaireLoader {
  /// Checks the expressions of sections and questions, now that all names are known.
  mutating func sections(_ drafts: [SectionDraft]) -> ([Section], [Question]) {
    var sections: [Section] = []
    var questions: [Question] = []
    for draft in drafts {
      let first = questions.count
      let relevant = routing(
        of: draft.object, before: first, questions: first..<first + draft.questions.count,
        problem: .sectionNeverAsked(draft.name)
      ).whole
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
    let relevant = routing(
      of: object, in: section, before: index, questions: index..<index + 1,
      problem: .questionNeverAsked(draft.name))
    return Question(
      index: index, name: draft.name, number: reader.optionalText("number", of: object),
      label: reader.requiredText("label", of: object) ?? "",
      hint: reader.optionalText("hint", of: object),
      note: reader.optionalText("note", of: object),
      provenance: object["provenance"].flatMap { provenance($0) },
      aliases: reader.optionalTexts("aliases", of: object).map(\.text),
      kind: draft.kind ?? .text(maxLength: nil), relevant: relevant.whole,
      ownRelevant: relevant.own,
      required: requirement(of: object))
  }

  private mutating func provenance(_ place: DocumentPlace) -> Provenance? {
    reader.word(place, Provenance.self)
  }

  /// When something is asked: its own condition, and that together with that of its section.
  private mutating func routing(
    of object: DocumentObject, in section: Expression = .always, before limit: Int,
    questions: Range<Int>, problem: ReachProblem
  ) -> (own: Expression, whole: Expression) {
    guard let place = object["relevant"],
      let own = expression(place, for: .routing(before: limit))
    else { return (.always, section) }
    let relevant = section.and(own)
    let written = ReachChecks.Written(condition: relevant.condition, place: place)
    checks.routed.append(
      ReachChecks.Routed(written: written, questions: questions, problem: problem))
    return (own, relevant)
  }

  /// When an answer is needed: `true`, `false` or an expression; absent is `false`.
  private mutating func requirement(of object: DocumentObject) -> Expression {
    guard let place = object["required"] else {
      return Expression(text: "", condition: .constant(false))
    }
    switch place.value.kind {
    case .bool(let value): return Expression(text: "\(value)()", condition: .constant(value))
    case .string: return expression(place, for: .answers) ?? .always
    case .null, .number, .array, .object:
      reader.report(
        QuestionProblem.notARequirement(found: place.value.kindInWords), at: place)
      return .always
    }
  }
}
