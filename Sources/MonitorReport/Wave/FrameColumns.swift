public import Findings
public import Municipalities
public import QuestionnaireSchema

extension PopulationFrame {
  /// The columns that a questionnaire's conditions name and this frame has not, as errors.
  public func missingColumns(for questionnaire: Questionnaire, file: String) -> [Finding] {
    questionnaire.frameColumns.filter { columnIndex(named: $0) == nil }.map { column in
      Finding(
        code: .waveProblem, severity: .error, place: Place(file: file, row: 1, column: column),
        message: "De vragenlijst gebruikt de kolom ‘\(column)’, maar het kader heeft die niet.",
        advice: didYouMean(column, among: columns.map(\.name))
          ?? "Voeg de kolom toe aan het kader.")
    }
  }
}
