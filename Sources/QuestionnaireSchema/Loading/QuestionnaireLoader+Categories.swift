import TextFormats

extension QuestionnaireLoader {
  /// The categories of a figure, and their names when all could be read.
  mutating func categories(
    _ figure: DocumentObject, bases: [String]?
  ) -> ([Category], known: [String]?) {
    guard let place = reader.required("categories", of: figure) else { return ([], nil) }
    switch place.value.kind {
    case .array:
      if let place = figure["published"] {
        reader.report(FigureProblem.publishedAtFigure, at: place)
      }
      return listedCategories(place, bases: bases)
    case .object:
      let (categories, isComplete) = eachCategory(place)
      let known = isComplete ? categories.map(\.name) : nil
      let published = published(figure, categories: known, bases: bases)
      return (categories.map { $0.publishing(published[$0.name] ?? []) }, known)
    case .null, .bool, .number, .string:
      reader.report(
        FigureProblem.neitherListNorEach(found: place.value.kindInWords), at: place)
      return ([], nil)
    }
  }

  private mutating func listedCategories(
    _ place: DocumentPlace, bases: [String]?
  ) -> ([Category], known: [String]?) {
    let elements = reader.elements(place) ?? []
    var objects: [DocumentObject] = []
    var categories: [Category] = []
    for element in elements {
      let keys = ["name", "label", "when", "published", "note"]
      guard let object = reader.object(element, keys: keys) else { continue }
      objects.append(object)
      categories.append(category(object, bases: bases))
    }
    reportRepeatedNames(
      zip(categories, objects).map { (name: $0.name, place: $1.place(of: "name")) },
      of: .category)
    reportRepeatedLabels(
      zip(categories, objects).map { (label: $0.label, place: $1.place(of: "label")) },
      of: .category)
    let names = categories.map(\.name)
    let isComplete = names.count == elements.count && !names.contains("") && !names.isEmpty
    return (categories, isComplete ? names : nil)
  }

  private mutating func category(_ object: DocumentObject, bases: [String]?) -> Category {
    Category(
      name: reader.name("name", of: object) ?? "",
      label: reader.requiredText("label", of: object) ?? "",
      when: requiredPublicExpression("when", of: object, for: .answers) ?? .always, question: nil,
      published: object["published"].map { publishedFigures($0, bases: bases) } ?? [])
  }

  /// One category for each choice of the questions named.
  private mutating func eachCategory(_ place: DocumentPlace) -> ([Category], isComplete: Bool) {
    guard let object = reader.object(place, keys: ["each"]),
      let elements = reader.requiredElements("each", of: object)
    else { return ([], false) }
    var categories: [Category] = []
    var isComplete = !elements.isEmpty
    var seen: Set<Int> = []
    for element in elements {
      guard let name = questionName(element), let index = names.index(of: name) else {
        isComplete = false
        continue
      }
      let question = names.questions[index]
      isComplete = isComplete && question.kind != nil && question.knowsAllChoices
      if !seen.insert(index).inserted {
        reader.report(NamingProblem.repeatedEntry(name), at: element)
      } else if question.kind != nil, question.choices.isEmpty, question.knowsAllChoices {
        reader.report(FigureProblem.eachWithoutChoices(name), at: element)
      } else {
        categories += Category.each(of: question, at: index)
      }
    }
    return (categories, isComplete)
  }

  private mutating func questionName(_ place: DocumentPlace) -> String? {
    names.isComplete
      ? known(place, .question, among: names.questions.lazy.map(\.name)) : reader.text(place)
  }
}

extension Category {
  /// One category for each choice of a question.
  fileprivate static func each(of question: KnownQuestion, at index: Int) -> [Category] {
    question.choices.enumerated().map { number, choice in
      Category(
        name: "\(question.name)/\(choice.name)", label: choice.label,
        when: Expression(
          text: "selected(${\(question.name)}, '\(choice.name)')",
          condition: .selected(AnswerReference(index), choice: number)),
        question: index, published: [])
    }
  }

  /// The same category with what was printed about it.
  fileprivate func publishing(_ published: [PublishedFigure]) -> Category {
    Category(name: name, label: label, when: when, question: question, published: published)
  }
}
