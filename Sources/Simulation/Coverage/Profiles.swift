import Municipalities
import QuestionnaireSchema
import ResponseIngest

/// Municipalities by what conditions can tell of them beforehand: those of one profile are asked the
/// same for the same answers.
struct Profiles: Sendable {
  /// For each municipality of the frame the number of its profile.
  let ofUnit: [Int]
  /// How many profiles there are.
  let count: Int

  init(_ rules: DraftRules, _ frame: PopulationFrame) {
    let drafts = rules.table(frame, rows: 0)
    var seen: Set<Condition> = []
    let conditions = rules.questionnaire.judged.flatMap(\.leaves).flatMap {
      $0.frameParts(in: rules.questionnaire)
    }.filter { seen.insert($0).inserted }
    // So many differences that no more are told apart leave enough to look at.
    let rows = conditions.prefix(64).map { drafts.units(where: $0) }
    var numbers: [UInt64: Int] = [:]
    ofUnit = (0..<frame.count).map { unit in
      var key: UInt64 = 0
      for (bit, row) in rows.enumerated() where row[unit] { key |= 1 << UInt64(bit) }
      if let number = numbers[key] { return number }
      numbers[key] = numbers.count
      return numbers.count - 1
    }
    count = numbers.count
  }
}

extension Condition {
  /// What a comparison says of the frame alone; of an answer compared with a column, each value of it.
  func frameParts(in questionnaire: Questionnaire) -> [Condition] {
    guard namesFrame else { return [] }
    guard namesAnswers else { return [self] }
    guard case .equal(let left, let right) = self else { return [] }
    switch (left, right) {
    case (.answer(let reference), .frame(let column)), (.frame(let column), .answer(let reference)):
      return questionnaire.questions[reference.question].choices.map {
        .equal(.frame(column), .literal($0.name))
      }
    default: return []
    }
  }
}
