extension Condition {
  /// Calls back for every answer that the condition names, from left to right.
  public func visitAnswers(_ body: (AnswerReference) -> Void) {
    switch self {
    case .constant: break
    case .not(let inner): inner.visitAnswers(body)
    case .and(let left, let right), .or(let left, let right):
      left.visitAnswers(body)
      right.visitAnswers(body)
    case .compare(let left, _, let right):
      left.visitAnswers(body)
      right.visitAnswers(body)
    case .equal(let left, let right):
      for code in [left, right] {
        if case .answer(let reference) = code { body(reference) }
      }
    case .selected(let reference, _), .answered(let reference): body(reference)
    }
  }

  /// The questions of this wave that the condition names, each once, in order of appearance.
  public var questions: [Int] { questions(of: .current) }

  /// The questions that the condition names for the answer in the previous wave.
  public var previousQuestions: [Int] { questions(of: .previous) }

  private func questions(of wave: AnswerReference.Wave) -> [Int] {
    var found: [Int] = []
    visitAnswers { reference in
      if reference.wave == wave, !found.contains(reference.question) {
        found.append(reference.question)
      }
    }
    return found
  }
}

extension Quantity {
  /// Calls back for every answer that the quantity names, from left to right.
  public func visitAnswers(_ body: (AnswerReference) -> Void) {
    switch self {
    case .literal, .frameNumber, .frameDay: break
    case .answer(let reference), .countSelected(let reference): body(reference)
    case .add(let left, let right), .subtract(let left, let right):
      left.visitAnswers(body)
      right.visitAnswers(body)
    case .negate(let inner): inner.visitAnswers(body)
    }
  }
}

extension Condition {
  /// Calls back for every column of the frame that the condition names, from left to right.
  public func visitFrameColumns(_ body: (Int) -> Void) {
    switch self {
    case .constant, .selected, .answered: break
    case .not(let inner): inner.visitFrameColumns(body)
    case .and(let left, let right), .or(let left, let right):
      left.visitFrameColumns(body)
      right.visitFrameColumns(body)
    case .compare(let left, _, let right):
      left.visitFrameColumns(body)
      right.visitFrameColumns(body)
    case .equal(let left, let right):
      for code in [left, right] {
        if case .frame(let column) = code { body(column) }
      }
    }
  }

  /// Whether the condition names a column of the frame.
  public var namesFrame: Bool {
    var found = false
    visitFrameColumns { _ in found = true }
    return found
  }
}

extension Quantity {
  /// Calls back for every column of the frame that the quantity names, from left to right.
  public func visitFrameColumns(_ body: (Int) -> Void) {
    switch self {
    case .literal, .answer, .countSelected: break
    case .frameNumber(let column), .frameDay(let column): body(column)
    case .add(let left, let right), .subtract(let left, let right):
      left.visitFrameColumns(body)
      right.visitFrameColumns(body)
    case .negate(let inner): inner.visitFrameColumns(body)
    }
  }
}
