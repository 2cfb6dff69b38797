import Findings

extension QuestionnaireLoader {
  /// Figures that know which of their categories a base leaves out; that it does is a warning.
  ///
  /// The condition of a base can rule out a category: who said "weet niet" is not among those who
  /// answered. Over that base it would be 0%, whatever people said. Only what is certain is left out:
  /// a category that can be by itself, but not together with the condition of the base.
  mutating func leavingOutExcluded(
    _ figures: [FigureDefinition], routing: [Condition]
  ) -> [FigureDefinition] {
    // With an error somewhere conditions may be stand-ins.
    guard !reader.hasErrors else { return figures }
    var solver = ConditionSolver(names.questions, routing: routing)
    return zip(figures, checks.figures).map { figure, written in
      var figure = figure
      for (name, base) in written.bases {
        let population = figure.population.condition
        let excluded = figure.categories.filter { category in
          !solver.canHold(population, base.condition, category.when.condition)
            && solver.canHold(population, category.when.condition)
        }
        guard !excluded.isEmpty, let condition = figure.base(named: name)?.where else { continue }
        figure.excluded[name] = Set(excluded.map(\.name))
        reader.report(
          FigureProblem.excludedByBase(
            excluded.map(\.name), base: name,
            wider: ([condition] + excluded.map(\.when)).map(\.text).joined(separator: " or ")),
          at: base.place, severity: .warning)
      }
      return figure
    }
  }
}
