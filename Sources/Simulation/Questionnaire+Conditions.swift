import QuestionnaireSchema

extension Questionnaire {
  /// The conditions by which a submission is judged.
  var judged: [Condition] {
    questions.flatMap { [$0.relevant.condition, $0.required.condition] }
      + edits.map(\.check.condition) + (countsAsResponse.map { [$0.condition] } ?? [])
  }

  /// The conditions by which figures are made.
  var counted: [Condition] {
    figures.flatMap { figure in
      [figure.population.condition] + figure.categories.map(\.when.condition)
        + figure.bases.compactMap { $0.where?.condition }
    } + breakdowns.flatMap { $0.groups.map(\.where.condition) }
  }
}

extension Condition {
  /// The comparisons and other parts that cannot be taken apart, from left to right.
  var leaves: [Condition] {
    switch self {
    case .not(let inner): inner.leaves
    case .and(let left, let right), .or(let left, let right): left.leaves + right.leaves
    case .constant, .compare, .equal, .selected, .answered: [self]
    }
  }

  /// Calls back for each pair of codes or texts that is compared.
  func visitCodes(_ body: (Code, Code) -> Void) {
    for case .equal(let left, let right) in leaves { body(left, right) }
  }

  /// Whether it names an answer.
  var namesAnswers: Bool {
    var found = false
    visitAnswers { _ in found = true }
    return found
  }

  /// What must hold of the frame for this to be able to hold: answers are taken to be as it needs them.
  func onFrame(_ holds: Bool) -> Condition {
    switch self {
    case .not(let inner): .not(inner.onFrame(!holds))
    case .and(let left, let right): .and(left.onFrame(holds), right.onFrame(holds))
    case .or(let left, let right): .or(left.onFrame(holds), right.onFrame(holds))
    case .constant: self
    case .compare, .equal, .selected, .answered: namesAnswers ? .constant(holds) : self
    }
  }
}
