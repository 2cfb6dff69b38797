/// What has to be possible once all conditions are known, with the place to point at.
struct ReachChecks: Sendable {
  /// A condition as it was written somewhere.
  struct Written: Sendable {
    let condition: Condition
    let place: DocumentPlace
  }

  /// A section or question with a condition of its own, and the questions it is about.
  struct Routed: Sendable {
    let written: Written
    let questions: Range<Int>
    let problem: ReachProblem
  }

  /// A figure with its population and the bases that have a condition.
  struct Figure: Sendable {
    let name: String
    let population: Written?
    var bases: [(name: String, written: Written)] = []
  }

  /// Sections and questions in the order of the file, a section before its questions.
  var routed: [Routed] = []
  var edits: [(name: String, written: Written)] = []
  var figures: [Figure] = []

  /// Adds a base with a condition to the last figure.
  mutating func addBase(_ base: (name: String, written: Written)) {
    figures[figures.count - 1].bases.append(base)
  }

  /// What can never happen, each with its place; what follows from another is left out.
  func problems(
    _ questions: [KnownQuestion], routing: [Condition]
  ) -> [(problem: ReachProblem, place: DocumentPlace)] {
    var solver = ConditionSolver(questions, routing: routing)
    var problems: [(ReachProblem, DocumentPlace)] = []
    var forgotten: Set<Int> = []
    for item in routed
    where !item.questions.allSatisfy(forgotten.contains) || item.questions.isEmpty {
      guard !solver.canHold(item.written.condition) else { continue }
      problems.append((item.problem, item.written.place))
      for question in item.questions {
        forgotten.insert(question)
        solver.forgetRouting(of: question)
      }
    }
    for edit in edits where !solver.canFail(edit.written.condition) {
      problems.append((.editNeverBroken(edit.name), edit.written.place))
    }
    for figure in figures {
      problems += emptyBases(of: figure, &solver)
    }
    return problems
  }

  private func emptyBases(
    of figure: Figure, _ solver: inout ConditionSolver
  ) -> [(ReachProblem, DocumentPlace)] {
    let population = figure.population?.condition ?? .constant(true)
    if let written = figure.population, !solver.canHold(population) {
      return [(.emptyPopulation(figure: figure.name), written.place)]
    }
    var problems: [(ReachProblem, DocumentPlace)] = []
    for base in figure.bases where !solver.canHold(population, base.written.condition) {
      problems.append((.emptyBase(base.name, figure: figure.name), base.written.place))
    }
    return problems
  }
}
