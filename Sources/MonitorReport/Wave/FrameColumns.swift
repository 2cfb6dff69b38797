public import Findings
public import Municipalities
public import QuestionnaireSchema
public import ResponseIngest

extension PopulationFrame {
  /// What a questionnaire's conditions name that no frame, or not this one, has: columns, and values
  /// of the columns that have fixed ones.
  public func problems(with questionnaire: Questionnaire, file: String) -> [Finding] {
    missingColumns(questionnaire, file) + impossibleValues(questionnaire)
  }

  private func missingColumns(_ questionnaire: Questionnaire, _ file: String) -> [Finding] {
    questionnaire.frameColumns.filter { columnIndex(named: $0) == nil }.map { column in
      Finding(
        code: .waveProblem, severity: .error, place: Place(file: file, row: 1, column: column),
        message: "De vragenlijst gebruikt de kolom ‘\(column)’, maar het kader heeft die niet.",
        advice: didYouMean(column, among: columns.map(\.name))
          ?? "Voeg de kolom toe aan het kader.")
    }
  }

  /// Values that a column can never have: a condition on them would silently hold for nobody.
  private func impossibleValues(_ questionnaire: Questionnaire) -> [Finding] {
    Self.impossibleValues(in: questionnaire.conditions, questionnaire.frameColumns).map { found in
      Finding(
        code: .waveProblem, severity: .error, place: Place(file: questionnaire.id),
        value: found.value,
        message:
          "De vragenlijst vergelijkt de kolom ‘\(found.column)’ van het kader met ‘\(found.value)’.",
        advice: found.advice)
    }
  }

  /// The values that conditions compare a column with that has only others, each once.
  private static func impossibleValues(
    in conditions: [Condition], _ columns: [String]
  ) -> [(column: String, value: String, advice: String)] {
    var seen: Set<String> = []
    return conditions.flatMap(\.frameValues).compactMap { column, value in
      let name = columns[column]
      guard let known = fixedValues[name], !known.contains(value),
        seen.insert("\(name)=\(value)").inserted
      else { return nil }
      return (name, value, "In die kolom staat alleen \(known.joined(separator: ", ")).")
    }
  }

  /// What a condition names that this frame does not have or can never hold, in Dutch.
  func problems(with condition: AnswerCondition) -> [String] {
    var names: [String] = []
    condition.expression.condition.visitFrameColumns { names.append(condition.frameColumns[$0]) }
    let missing = names.filter { columnIndex(named: $0) == nil }.map { column in
      let advice = didYouMean(column, among: columns.map(\.name))
      return "Het kader heeft geen kolom ‘\(column)’." + (advice.map { " " + $0 } ?? "")
    }
    let impossible = Self.impossibleValues(
      in: [condition.expression.condition], condition.frameColumns)
    return missing
      + impossible.map {
        "De kolom ‘\($0.column)’ van het kader is nooit ‘\($0.value)’. \($0.advice)"
      }
  }

  private static let fixedValues: [String: [String]] = [
    "impuls": ["ja", "nee"], "gids": ["ja", "nee"], "gevraagd": ["ja", "nee"],
    "tranche": ["1", "2", "3", "4"],
  ]
}

extension Questionnaire {
  /// All conditions that can name the frame.
  fileprivate var conditions: [Condition] {
    questions.flatMap { [$0.relevant.condition, $0.required.condition] }
      + edits.map(\.check.condition)
      + figures.flatMap { figure in
        [figure.population.condition] + figure.categories.map(\.when.condition)
          + figure.bases.compactMap { $0.where?.condition }
      }
      + breakdowns.flatMap { $0.groups.map(\.where.condition) }
  }
}

extension JudgedResponses {
  /// What a condition names that the frame does not have or can never hold, in Dutch.
  public func problems(with condition: AnswerCondition) -> [String] {
    units.frame?.problems(with: condition) ?? []
  }
}
