extension QuestionnaireLoader {
  /// The bases of a figure, and their names when all could be read.
  mutating func bases(_ figure: DocumentObject) -> ([Base], known: [String]?) {
    guard let elements = reader.requiredElements("bases", of: figure) else { return ([], nil) }
    var objects: [DocumentObject] = []
    var bases: [Base] = []
    for place in elements {
      let keys = ["name", "over", "where", "label", "note"]
      guard let object = reader.object(place, keys: keys) else { continue }
      objects.append(object)
      bases.append(base(object))
    }
    reportRepeatedNames(
      zip(bases, objects).map { (name: $0.name, place: $1.place(of: "name")) }, of: .base)
    reportRepeatedLabels(
      zip(bases, objects).map { (label: $0.label, place: $1.place(of: "label")) }, of: .base)
    let names = bases.map(\.name)
    let isComplete = names.count == elements.count && !names.contains("") && !names.isEmpty
    return (bases, isComplete ? names : nil)
  }

  private mutating func base(_ object: DocumentObject) -> Base {
    let over = reader.required("over", of: object).flatMap { reader.word($0, Base.Over.self) }
    let name = reader.name("name", of: object) ?? ""
    let condition = object["where"].flatMap { publicExpression($0, for: .answers) }
    if let over, over != .respondents, let place = object["where"] {
      reader.report(FigureProblem.whereNotForBase(over.rawValue), at: place)
    } else if let written = written(condition, object["where"]) {
      checks.addBase((name, written))
    }
    return Base(
      name: name, label: reader.requiredText("label", of: object) ?? "",
      over: over ?? .respondents, where: condition)
  }
}
