import QuestionnaireSchema

extension Question {
  /// The sides by which a question is compared with that of another year.
  ///
  /// How sure it is that it was put like this, and names in exports, are not part of the question.
  func facets(_ words: ConditionWords) -> [Facet] {
    [
      Facet(Facet.number, number), Facet("vraag", label), Facet("toelichting", hint),
      Facet("soort antwoord", kind.words),
      Facet(
        "antwoorden",
        choices.map { choice in
          Facet.Entry(name: choice.name, key: choice.inCodebook, text: choice.inCodebook)
        }),
      Facet(
        "wordt gevraagd", key: relevant.text, words.routing(relevant.condition) ?? "Altijd."),
      Facet("verplicht", key: required.text, words.requirement(required)),
    ]
  }
}

extension Edit {
  /// The sides by which a rule is compared with that of another year.
  func facets(_ words: ConditionWords) -> [Facet] {
    [
      Facet("regel", key: check.text, words.rule(self)),
      Facet("soort", kindInWords),
      Facet("melding", message), Facet("advies", hint),
    ]
  }
}

extension FigureDefinition {
  /// The sides by which a figure is compared with that of another year: what decides its numbers.
  func facets(_ words: ConditionWords) -> [Facet] {
    [
      Facet(
        "over wie", key: population.text, words.routing(population.condition) ?? "Alle gemeenten."),
      Facet(
        "categorieën",
        categories.map {
          Facet.Entry(name: $0.name, key: "\($0.label): \($0.when.text)", text: $0.label)
        }),
      Facet(
        "basis",
        bases.map { base in
          Facet.Entry(
            name: base.name, key: "\(base.over.rawValue) \(base.where?.text ?? "")",
            text: base.label)
        }),
    ]
  }
}
