public import QuestionnaireSchema

extension JudgedResponses {
  /// The units for which a condition is true on the answers that count.
  ///
  /// A unit for which nothing counts was asked nothing: only what hangs on the frame, and on what was
  /// not answered, can be true for it.
  public func units(where condition: AnswerCondition) -> Bitmap {
    let compiled = ConditionCompiler(
      questionnaire, frameColumns: condition.frameColumns, units: units,
      texts: TextReader(sources: sources, submissions: submissions), previous: nil
    ).compile(condition.expression.condition)
    let onAnswers = rows(of: table, where: compiled)
    let onFrame = rows(
      of: ResponseTable(silent: units.codes.count, questionnaire), where: compiled)
    var isTrue = Bitmap(count: units.codes.count)
    for (unit, row) in countingRows.enumerated() {
      isTrue[unit] = row.map { onAnswers[$0] } ?? onFrame[unit]
    }
    return isTrue
  }

  private func rows(of table: ResponseTable, where condition: CompiledCondition) -> Bitmap {
    var isTrue = Bitmap(count: table.count)
    for word in 0..<table.wordCount {
      isTrue[word: word] = condition.truth(word, in: table).isTrue & table.mask(ofWord: word)
    }
    return isTrue
  }

  /// The answer of a row to a question of type text; `nil` when there is none that counts.
  public func text(ofQuestion question: Int, row: Int) -> String? {
    let column = table.columns[question]
    guard case .text = column.kind, column.isPresent(row) else { return nil }
    let texts = TextReader(sources: sources, submissions: submissions)
    return texts.text(column.text(row), ofSubmission: Int(table.submissions[row]))
  }
}
