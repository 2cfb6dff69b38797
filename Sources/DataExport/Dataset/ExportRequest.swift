import Municipalities
public import QuestionnaireSchema
public import ResponseIngest

/// What is asked of a data set: which municipalities, and what besides the usual variables.
public struct ExportRequest: Sendable {
  /// What must be true of a municipality, if not all are asked for.
  public let condition: AnswerCondition?
  /// The questions of type text, and the columns of the frame as `kader.column`, that go along.
  public let named: Set<String>

  /// Asks for a data set.
  public init(condition: AnswerCondition?, named: Set<String>) {
    self.condition = condition
    self.named = named
  }
}

extension JudgedResponses {
  /// What only goes along when it is named: questions of type text, and columns of the frame that
  /// neither every frame nor a condition of the questionnaire has.
  public var namedOnly: [String] {
    let texts = questionnaire.questions.filter { question in
      if case .text = question.kind { true } else { false }
    }
    return texts.map(\.name)
      + frameColumns.filter { !isUsual($0) }.map { Variable.framePrefix + $0 }
  }

  /// The variables that can be asked for, by name.
  public var variableNames: [String] {
    questionnaire.questions.map(\.name) + frameColumns.map { Variable.framePrefix + $0 }
  }

  /// The columns of the frame that can go along; a token is a key that nobody else needs.
  var frameColumns: [String] {
    let others = [Variable.code.name, Variable.name.name, "token"]
    return (units.frame?.columns.map(\.name) ?? []).filter { !others.contains($0) }
  }

  /// Whether a column of the frame always goes along.
  func isUsual(_ column: String) -> Bool {
    let known = ["provincie", "impuls", "tranche", "gids", "gevraagd"]
    return known.contains(column)
      || questionnaire.frameColumns.contains(column)
        && !holdsContactData(column, besides: [])
  }
}
