import Findings

extension QuestionnaireLoader {
  /// Headings that a batch file already has for something else.
  static let reservedHeadings = ["gemeentecode", "gemeentenaam", "ingezonden", "token"]

  /// Reads the sections with their questions; after this, names of questions are known.
  mutating func sectionDrafts(_ root: DocumentObject) -> [SectionDraft] {
    let elements = reader.requiredElements("sections", of: root) ?? []
    let drafts = elements.compactMap { sectionDraft($0) }
    names.isComplete =
      root["sections"]?.elements != nil
      && drafts.allSatisfy { $0.object["questions"]?.elements != nil }
    reportRepeatedNames(
      drafts.map { (name: $0.name, place: $0.object.place(of: "name")) }, of: .section)
    reportRepeatedLabels(
      drafts.map { (label: $0.label, place: $0.object.place(of: "label")) }, of: .section)
    let questions = drafts.flatMap(\.questions)
    reportRepeatedNames(
      questions.map { (name: $0.name, place: $0.object.place(of: "name")) }, of: .question)
    reportTakenHeadings(questions)
    for question in questions { names.add(question.known) }
    return drafts
  }

  private mutating func sectionDraft(_ place: DocumentPlace) -> SectionDraft? {
    let keys = ["name", "label", "relevant", "questions", "note"]
    guard let object = reader.object(place, keys: keys) else { return nil }
    return SectionDraft(
      object: object, name: reader.name("name", of: object) ?? "",
      label: reader.requiredText("label", of: object) ?? "",
      questions: (reader.requiredElements("questions", of: object) ?? [])
        .compactMap { questionDraft($0) })
  }

  private mutating func questionDraft(_ place: DocumentPlace) -> QuestionDraft? {
    guard let object = reader.object(place, keys: Self.questionKeys) else { return nil }
    let name = reader.name("name", of: object) ?? ""
    guard
      let type = reader.required("type", of: object)
        .flatMap({ reader.word($0, QuestionType.self) })
    else {
      if let place = object["choices"] { _ = choiceList(place) }
      return QuestionDraft(object: object, name: name, kind: nil, knowsAllChoices: false)
    }
    reportForeignKeys(of: object, type)
    switch type {
    case .selectOne, .selectMultiple:
      let list = choices(of: object, type)
      return QuestionDraft(
        object: object, name: name,
        kind: type == .selectOne ? .selectOne(list.choices) : .selectMultiple(list.choices),
        knowsAllChoices: list.isComplete)
    case .integer, .decimal, .text, .date:
      let kind = openKind(type, of: object)
      return QuestionDraft(object: object, name: name, kind: kind, knowsAllChoices: true)
    }
  }

  private static let questionKeys = [
    "name", "number", "type", "label", "hint", "note", "provenance", "aliases", "relevant",
    "required", "choices", "min", "max", "maxLength",
  ]

  private mutating func choices(of object: DocumentObject, _ type: QuestionType) -> ChoiceList {
    guard let place = reader.required("choices", of: object) else { return .unknown }
    let list = choiceList(place)
    // Ticks are kept in 64 bits, chosen codes in 16.
    let limit = type == .selectMultiple ? 64 : 65_000
    if list.choices.count > limit {
      reader.report(QuestionProblem.tooManyChoices(limit: limit), at: place)
    }
    return list
  }

  private mutating func reportForeignKeys(of object: DocumentObject, _ type: QuestionType) {
    for key in QuestionType.allCases.flatMap(\.ownKeys).uniqued
    where !type.ownKeys.contains(key) {
      guard let place = object[key] else { continue }
      reader.report(QuestionProblem.keyNotForType(key, type: type.rawValue), at: place)
    }
  }

  /// Headings are names or aliases: each may stand for one question only.
  private mutating func reportTakenHeadings(_ questions: [QuestionDraft]) {
    for question in questions where Self.reservedHeadings.contains(question.name) {
      reader.report(
        NamingProblem.reserved(question.name), at: question.object.place(of: "name"))
    }
    var taken = Set(questions.map(\.name) + Self.reservedHeadings)
    for question in questions {
      for (alias, place) in question.object.texts("aliases")
      where !taken.insert(alias).inserted {
        reader.report(NamingProblem.aliasTaken(alias), at: place)
      }
    }
  }
}

extension [String] {
  /// Each text once, where it first stands.
  fileprivate var uniqued: [String] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
