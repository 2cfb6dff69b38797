public import QuestionnaireSchema

extension JudgedResponses {
  /// For which rows a condition is true, and for which it could become true if what was left empty,
  /// was faulty or is undecided were filled in.
  ///
  /// What is true could become true as well; what was routed away cannot.
  public func rows(where expression: Expression) -> (isTrue: Bitmap, couldBeTrue: Bitmap) {
    let (condition, table) = (compiler.compile(expression.condition), table)
    let isTrue = Bitmap(count: table.count) { word in
      condition.truth(word, in: table).isTrue & table.mask(ofWord: word)
    }
    let couldBecome = Bitmap(count: table.count) { word in
      condition.truth(word, in: table, assuming: .anythingMissing).isTrue
        & table.mask(ofWord: word)
    }
    return (isTrue, isTrue | couldBecome)
  }

  /// For which rows a condition could become true, and for which it could become anything else, if
  /// some questions could be answered anew.
  public func rows(
    where expression: Expression, reopening questions: Set<Int>
  ) -> (canHold: Bitmap, canFail: Bitmap) {
    let (condition, table) = (compiler.compile(expression.condition), table)
    var canHold = Bitmap(count: table.count)
    var canFail = Bitmap(count: table.count)
    for word in 0..<table.wordCount {
      let everyone = table.mask(ofWord: word)
      let truth = condition.truth(word, in: table, assuming: .reopened(questions))
      canHold[word: word] = truth.isTrue & everyone
      canFail[word: word] = (truth.isFalse | truth.isUnknown) & everyone
    }
    return (canHold, canFail)
  }

  /// The units for which a condition on the frame is true.
  public func units(where expression: Expression) -> Bitmap {
    let condition = compiler.compile(expression.condition)
    let frame = ResponseTable(units: units.codes.count)
    return Bitmap(count: frame.count) { word in
      condition.truth(word, in: frame).isTrue & frame.mask(ofWord: word)
    }
  }
}
