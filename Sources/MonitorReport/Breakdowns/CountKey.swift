import QuestionnaireSchema
import ResponseIngest

/// What a number of a figure counts of those who responded.
struct CountKey: Sendable, Hashable {
  /// The category; `nil` when it is the base itself that is counted.
  let category: Condition?
  /// Who is below the line; `nil` when it is all who responded.
  let base: Condition?
  /// Whether whoever could be in the category is counted, as upper bounds do.
  let isUpperBound: Bool

  /// Whether the number tells something of the answers, and not only that there are any.
  var tellsAnswers: Bool { category != nil || base?.tellsAnswers == true }
}

extension FigureDefinition {
  /// What its numbers count, each once and in order.
  var countKeys: [CountKey] {
    let keys = bases.flatMap { base -> [CountKey] in
      let conditions = categories(over: base.name).map(\.when.condition)
      let below = base.where?.condition
      var keys = conditions.map { CountKey(category: $0, base: below, isUpperBound: false) }
      if base.over == .population {
        keys += conditions.map { CountKey(category: $0, base: below, isUpperBound: true) }
      }
      return keys
        + (below.map { [CountKey(category: nil, base: $0, isUpperBound: false)] } ?? [])
    }
    return keys.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

extension FigureCounter {
  /// The rows of the wave that a number counts; `nil` when the figure has no such number.
  func rows(counted key: CountKey) -> Bitmap? {
    let below = zip(definition.bases, wheres).first { $0.0.where?.condition == key.base }
    guard let below else { return nil }
    guard let category = key.category else { return below.1?.isTrue }
    let judged = zip(definition.categories, categories).first { $0.0.when.condition == category }
    guard let judged else { return nil }
    let counted = key.isUpperBound ? judged.1.couldBeTrue : judged.1.isTrue
    return below.1.map { counted & $0.isTrue } ?? counted
  }
}
