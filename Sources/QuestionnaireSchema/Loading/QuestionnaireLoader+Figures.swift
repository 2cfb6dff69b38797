import TextFormats

extension QuestionnaireLoader {
  /// The figures; after this, their names are known.
  mutating func figures(_ root: DocumentObject, year: Int?) -> [FigureDefinition] {
    knowsFigures = root.hasReadableList("figures")
    var objects: [DocumentObject] = []
    var definitions: [FigureDefinition] = []
    for place in reader.optionalElements("figures", of: root) {
      guard let object = reader.object(place, keys: Self.figureKeys) else { continue }
      objects.append(object)
      definitions.append(figure(object, year: year))
    }
    reportRepeatedNames(
      zip(definitions, objects).map { (name: $0.name, place: $1.place(of: "name")) },
      of: .figure)
    return definitions
  }

  private static let figureKeys = [
    "name", "label", "source", "definition", "numeratorText", "denominatorText", "note",
    "sourceNote",
    "population", "partition", "categories", "bases", "published", "show", "sort",
    "comparableWith",
  ]

  private enum Show: String, CaseIterable {
    case count
  }

  private enum Sort: String, CaseIterable {
    case numerator
  }

  private mutating func figure(_ object: DocumentObject, year: Int?) -> FigureDefinition {
    let name = reader.name("name", of: object) ?? ""
    let population = object["population"].flatMap { publicExpression($0, for: .frame) }
    checks.figures.append(
      ReachChecks.Figure(name: name, population: written(population, object["population"])))
    let (bases, knownBases) = bases(object)
    let (categories, knownCategories) = categories(object, bases: knownBases)
    let isPartition = reader.flag("partition", of: object)
    if figures[name] == nil {
      figures[name] = KnownFigure(
        categories: knownCategories, bases: knownBases, isPartition: isPartition)
    }
    return FigureDefinition(
      name: name, label: reader.requiredText("label", of: object) ?? "",
      source: reader.optionalText("source", of: object),
      definition: reader.optionalText("definition", of: object),
      numeratorText: reader.optionalText("numeratorText", of: object),
      denominatorText: reader.optionalText("denominatorText", of: object),
      note: reader.optionalText("note", of: object),
      sourceNote: reader.optionalText("sourceNote", of: object), population: population ?? .always,
      isPartition: isPartition, categories: categories, bases: bases,
      showsCountsOnly: isSet(Show.count, object["show"]),
      sortsByNumerator: isSet(Sort.numerator, object["sort"]),
      comparability: comparability(object, year: year))
  }

  /// What must be possible, if it could be read.
  func written(_ expression: Expression?, _ place: DocumentPlace?) -> ReachChecks.Written? {
    guard let expression, let place else { return nil }
    return ReachChecks.Written(condition: expression.condition, place: place)
  }

  private mutating func isSet<Word: RawRepresentable<String> & CaseIterable & Equatable>(
    _ word: Word, _ place: DocumentPlace?
  ) -> Bool {
    place.flatMap { reader.word($0, Word.self) } == word
  }

  private mutating func comparability(
    _ object: DocumentObject, year: Int?
  ) -> [Comparability] {
    guard let place = object["comparableWith"] else { return [] }
    return (reader.members(of: place) ?? []).compactMap { member in
      guard let earlier = Int(member.name), Questionnaire.years.contains(earlier),
        earlier < year ?? Int.max
      else {
        reader.report(FigureProblem.notEarlier(member.name, than: year), at: member.key)
        return nil
      }
      switch member.value.value.kind {
      case .bool(true): return Comparability(year: earlier, obstacle: nil)
      case .string:
        return reader.text(member.value).map { Comparability(year: earlier, obstacle: $0) }
      case .null, .bool, .number, .array, .object:
        reader.report(FigureProblem.comparabilityNotSaid, at: member.value)
        return nil
      }
    }
  }
}
