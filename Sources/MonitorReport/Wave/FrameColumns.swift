public import Findings
public import Municipalities
public import QuestionnaireSchema

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
    var seen: Set<String> = []
    var findings: [Finding] = []
    for (column, value) in questionnaire.conditions.flatMap(\.frameValues) {
      let name = questionnaire.frameColumns[column]
      guard let known = Self.fixedValues[name], !known.contains(value),
        seen.insert("\(name)=\(value)").inserted
      else { continue }
      findings.append(
        Finding(
          code: .waveProblem, severity: .error, place: Place(file: questionnaire.id), value: value,
          message: "De vragenlijst vergelijkt de kolom ‘\(name)’ van het kader met ‘\(value)’.",
          advice: "In die kolom staat alleen \(known.joined(separator: ", "))."))
    }
    return findings
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
