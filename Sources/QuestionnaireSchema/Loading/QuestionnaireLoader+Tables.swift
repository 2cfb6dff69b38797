extension QuestionnaireLoader {
  /// The tables over waves.
  mutating func tables(_ root: DocumentObject) -> [TableDefinition] {
    var objects: [DocumentObject] = []
    var tables: [TableDefinition] = []
    for place in reader.optionalElements("tables", of: root) {
      let keys = ["name", "label", "notes", "rows", "note"]
      guard let object = reader.object(place, keys: keys) else { continue }
      objects.append(object)
      tables.append(
        TableDefinition(
          name: reader.name("name", of: object) ?? "",
          label: reader.requiredText("label", of: object) ?? "",
          notes: reader.optionalTexts("notes", of: object).map(\.text),
          rows: (reader.requiredElements("rows", of: object) ?? []).compactMap { row($0) }))
    }
    reportRepeatedNames(
      zip(tables, objects).map { (name: $0.name, place: $1.place(of: "name")) }, of: .table)
    return tables
  }

  private enum Count: String, CaseIterable {
    case population
    case respondents
    case numerator
  }

  private mutating func row(_ place: DocumentPlace) -> TableDefinition.Row? {
    let keys = ["label", "figure", "category", "base", "count", "note"]
    guard let object = reader.object(place, keys: keys) else { return nil }
    let label = reader.requiredText("label", of: object) ?? ""
    let figure = figureName(of: object)
    let content = content(of: object, figure.flatMap { figures[$0] })
    guard let figure, let content else { return nil }
    return TableDefinition.Row(label: label, figure: figure, content: content)
  }

  /// The name of a figure that exists, under the key `figure`.
  mutating func figureName(of object: DocumentObject) -> String? {
    reader.required("figure", of: object).flatMap { figureName($0) }
  }

  /// The name of a figure that exists.
  mutating func figureName(_ place: DocumentPlace) -> String? {
    knowsFigures ? known(place, .figure, among: figures.keys.sorted()) : reader.text(place)
  }

  /// What a row shows of a figure, if that is said in one of the four ways.
  private mutating func content(
    of object: DocumentObject, _ figure: KnownFigure?
  ) -> TableDefinition.Content? {
    guard let place = object["count"] else {
      if object["category"] == nil, object["base"] == nil {
        reader.report(FigureProblem.rowWithoutContent, at: object.place)
        return nil
      }
      let category = name("category", of: object, .category, among: figure?.categories)
      let base = name("base", of: object, .base, among: figure?.bases)
      guard let category, let base else { return nil }
      return .percentage(category: category, base: base)
    }
    guard let count = reader.word(place, Count.self) else { return nil }
    for key in count == .numerator ? ["base"] : ["category", "base"] {
      guard let place = object[key] else { continue }
      reader.report(FigureProblem.rowKeyNotForCount(key, count: count.rawValue), at: place)
    }
    switch count {
    case .population: return .population
    case .respondents: return .respondents
    case .numerator:
      return name("category", of: object, .category, among: figure?.categories)
        .map { .numerator(category: $0) }
    }
  }

  /// The name of a category or a base of a figure.
  mutating func name(
    _ key: String, of object: DocumentObject, _ thing: Thing, among names: [String]?
  ) -> String? {
    guard let place = reader.required(key, of: object) else { return nil }
    return names.map { known(place, thing, among: $0) } ?? reader.text(place)
  }
}
