import Municipalities
import QuestionnaireSchema

/// The counting answers of the previous wave, by municipality: what `${vorig.…}` refers to.
///
/// A municipality is found by its own code; one that came out of a merger has no answer of its own
/// last year, and an answer that is not there is missing.
public struct PreviousAnswers: Sendable {
  let questionnaire: Questionnaire
  let table: ResponseTable
  let rows: [MunicipalityCode: Int]
  let texts: TextReader

  /// Takes the counting answers out of a wave that was judged.
  public init(_ judged: JudgedResponses) {
    questionnaire = judged.questionnaire
    table = judged.table
    texts = TextReader(sources: judged.sources, submissions: judged.submissions)
    var rows: [MunicipalityCode: Int] = [:]
    for (unit, row) in judged.countingRows.enumerated() {
      if let row { rows[judged.units.codes[unit]] = row }
    }
    self.rows = rows
  }
}
