import QuestionnaireSchema

extension SheetConditions {
  /// Two quantities compared; where a cell has no number, it is not known.
  func compare(_ left: Quantity, _ comparison: Comparison, _ right: Quantity) -> SheetTruth {
    let isDay = isDay(left) || isDay(right)
    guard let one = quantity(left, isDay: isDay), let other = quantity(right, isDay: isDay) else {
      return .unknown
    }
    let sign = comparison == .notEqual ? "<>" : comparison.rawValue
    let isKnown = (one.cells + other.cells).map {
      SheetFormula(text: "ISNUMBER(\($0))", value: false)
    }
    .reduce(SheetFormula.always) { $0.and($1) }
    let isOpen = (one.questions + other.questions).map { self.isOpen($0) }
      .reduce(SheetFormula.always) { $0.and($1) }
    let holds = SheetFormula(
      text: "\(one.text)\(sign)\(other.text)", value: comparison.holds(one.now, other.now))
    let isTrue = isKnown.and(holds)
    let isFalse = isKnown.and(holds.not)
    return SheetTruth(
      isTrue: isOpen.and(isTrue), isFalse: isOpen.and(isFalse),
      couldBeTrue: isOpen.and(isFalse.not), couldBeFalse: isOpen.and(isTrue.not))
  }

  /// A quantity as a formula.
  private struct SheetQuantity {
    let text: String
    /// What it is as long as nothing is filled in.
    let now: Double
    /// The cells that have to hold a number.
    var cells: [String] = []
    /// The questions whose answers it is made of.
    var questions: [Question] = []
  }

  private func isDay(_ quantity: Quantity) -> Bool {
    guard case .answer(let reference) = quantity else { return false }
    return questionnaire.questions[reference.question].kind == .date
  }

  private func quantity(_ quantity: Quantity, isDay: Bool) -> SheetQuantity? {
    switch quantity {
    case .literal(let number):
      // A spreadsheet counts days from 30 December 1899.
      let value = isDay ? Double(number + 25_569) : Double(number) / 1_000_000
      return SheetQuantity(text: plainText(value), now: value)
    case .answer(let reference):
      guard reference.wave == .current else { return nil }
      let question = questionnaire.questions[reference.question]
      let cell = cell(question)
      return SheetQuantity(text: cell, now: 0, cells: [cell], questions: [question])
    case .countSelected(let reference):
      guard reference.wave == .current else { return nil }
      return ticks(questionnaire.questions[reference.question])
    case .add(let left, let right): return joined(left, "+", right) { $0 + $1 }
    case .subtract(let left, let right): return joined(left, "-", right) { $0 - $1 }
    case .negate(let inner):
      return self.quantity(inner, isDay: false).map {
        SheetQuantity(
          text: "(-\($0.text))", now: -$0.now, cells: $0.cells, questions: $0.questions)
      }
    case .frameNumber, .frameDay: return nil
    }
  }

  /// How many choices are ticked, without those that are exclusive or say that it is not known.
  private func ticks(_ question: Question) -> SheetQuantity {
    let counted = question.choices.indices.filter {
      !question.choices[$0].isExclusive && !question.choices[$0].isMissing
    }
    let terms = counted.map { "(\(tick(question, $0).text))" }
    return SheetQuantity(
      text: "(" + (["0"] + terms).joined(separator: "+") + ")", now: 0, questions: [question])
  }

  private func joined(
    _ left: Quantity, _ sign: String, _ right: Quantity, _ work: (Double, Double) -> Double
  ) -> SheetQuantity? {
    guard let one = quantity(left, isDay: false), let other = quantity(right, isDay: false) else {
      return nil
    }
    return SheetQuantity(
      text: "(\(one.text)\(sign)\(other.text))", now: work(one.now, other.now),
      cells: one.cells + other.cells, questions: one.questions + other.questions)
  }

  /// A number as formulas have it: with a point.
  private func plainText(_ number: Double) -> String {
    number == number.rounded() ? String(Int64(number)) : String(number)
  }
}

extension Comparison {
  fileprivate func holds(_ left: Double, _ right: Double) -> Bool {
    switch self {
    case .equal: left == right
    case .notEqual: left != right
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    }
  }
}
