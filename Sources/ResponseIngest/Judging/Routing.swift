import QuestionnaireSchema

/// Finds out, question by question, who was asked it, and takes back answers that do not count.
///
/// Everything is judged on the answers that count so far, in the order of the questionnaire. Where
/// the condition is not true, it is looked at again as if blank, faulty and undecided questions could
/// still be filled in: if that could make it true, it cannot be told whether the question is asked.
struct Routing {
  private let conditions: [CompiledCondition]
  private let hasFrame: Bool

  /// What was filled in where it was not asked: the row, the question, and whether that is because
  /// a deciding question is missing.
  struct Misplaced: Sendable, Hashable {
    let row: Int32
    let question: Int32
    let isUndecided: Bool
  }

  init(_ questionnaire: Questionnaire, _ compiler: ConditionCompiler, hasFrame: Bool) {
    conditions = questionnaire.questions.map { compiler.compile($0.relevant.condition) }
    self.hasFrame = hasFrame
  }

  /// Routes all rows of a table and gives what was filled in where it was not asked, by row and
  /// question.
  func route(_ table: inout ResponseTable) -> [Misplaced] {
    var misplaced: [Misplaced] = []
    for word in 0..<table.wordCount {
      let start = misplaced.count
      for question in conditions.indices {
        route(question, word, &table, &misplaced)
      }
      misplaced[start...].sort { ($0.row, $0.question) < ($1.row, $1.question) }
    }
    return misplaced
  }

  private func route(
    _ question: Int, _ word: Int, _ table: inout ResponseTable, _ misplaced: inout [Misplaced]
  ) {
    let rows = table.rows(ofWord: word)
    let everyone = table.mask(ofWord: word)
    let condition = conditions[question]
    let asked = condition.truth(word, in: table).isTrue & everyone
    var permitted: UInt64 = 0
    var undecided: UInt64 = 0
    if asked != everyone {
      if !hasFrame {
        permitted =
          condition.truth(word, in: table, assuming: .missingFrame).isTrue & everyone & ~asked
      }
      undecided =
        condition.truth(word, in: table, assuming: .anythingMissing).isTrue & everyone & ~asked
        & ~permitted
    }
    table.asked[question][word: word] = asked
    table.permitted[question][word: word] = permitted
    table.undecided[question][word: word] = undecided
    let mayAnswer = asked | permitted
    guard mayAnswer != everyone else { return }
    let present = table.columns[question].present(word: word)
    let given = present | table.faulty[question][word: word]
    for bit in SetBits(given & ~mayAnswer) {
      let row = rows.lowerBound + bit
      misplaced.append(
        Misplaced(
          row: Int32(row), question: Int32(question), isUndecided: undecided >> UInt64(bit) & 1 == 1
        ))
    }
    table.columns[question].clear(~mayAnswer, word: word)
    // A faulty answer to a question that was not asked is only that: not asked.
    table.faulty[question][word: word] &= mayAnswer
  }
}
