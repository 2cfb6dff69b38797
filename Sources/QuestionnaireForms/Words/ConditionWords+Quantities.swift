import QuestionnaireSchema
import TextFormats

extension ConditionWords {
  /// That two numbers or days compare in some way.
  func comparisonClause(
    _ left: Quantity, _ comparison: Comparison, _ right: Quantity, addsNow: Bool
  ) -> Clause {
    if case .literal = left, !right.isLiteral {
      return comparisonClause(right, comparison.mirrored, left, addsNow: addsNow)
    }
    if case .literal(let number) = right,
      let clause = ticks(left, comparison, number, addsNow: addsNow)
    {
      return clause
    }
    let isDay = isDay(left) || isDay(right)
    let relation = isDay ? comparison.ofDays : comparison.ofNumbers
    return .said(
      "\(words(left, isDay: isDay)) \(relation.before)\(words(right, isDay: isDay))"
        + relation.after)
  }

  /// How many choices are ticked, as something that is done: `u bij vraag 5 iets aanvinkt`.
  private func ticks(
    _ left: Quantity, _ comparison: Comparison, _ number: Int64, addsNow: Bool
  ) -> Clause? {
    guard number >= 0, number % oneInMillionths == 0, let questions = left.countedQuestions,
      let first = questions.first, questions.allSatisfy({ $0.wave == first.wave })
    else { return nil }
    let others = questions.flatMap { questionnaire.questions[$0.question].choices }
      .filter { $0.isExclusive || $0.isMissing }.map { "‘\($0.label)’" }.uniqued
    let otherThan = others.isEmpty ? "" : " anders dan \(WordList(others).joined(.or))"
    let count = Int(number / oneInMillionths)
    let amount =
      switch (comparison, count) {
      case (.greater, 0): "iets" + otherThan
      case (.equal, 0): "niets" + otherThan
      default: "\(comparison.ofCounts) \(dutchInteger(count)) \(count == 1 ? "keuze" : "keuzes")"
      }
    let places = questions.map { references[$0.question] }
    return .answer(
      AnswerClause(
        time: time(first, addsNow: addsNow),
        place: places.count == 1 ? .at(places[0]) : .atAll(places), object: .words(amount),
        verb: .tick))
  }

  private func words(_ quantity: Quantity, isDay: Bool) -> String {
    switch quantity {
    case .literal(let number):
      isDay
        ? CalendarDay(number: Int32(clamping: number)).inDutch
        : dutchDecimal(millionths: number)
    case .answer(let reference): answer(reference)
    case .frameNumber(let column), .frameDay(let column):
      "wat in het kader staat bij ‘\(questionnaire.frameColumns[column])’"
    case .countSelected, .add, .subtract, .negate: sum(quantity)
    }
  }

  private func sum(_ quantity: Quantity) -> String {
    if let counted = quantity.countedQuestions, let first = counted.first,
      counted.allSatisfy({ $0.wave == first.wave })
    {
      let year = first.wave == .previous ? "van vorig jaar " : ""
      let questions = QuestionReferences.list(counted.map { references[$0.question] }, .and)
      return "het aantal keuzes \(year)bij \(questions)" + (counted.count > 1 ? " samen" : "")
    }
    return switch quantity {
    case .add(let left, let right): "\(term(left)) plus \(term(right))"
    case .subtract(let left, let right): "\(term(left)) min \(term(right))"
    case .negate(let inner): "min \(term(inner))"
    case .literal, .answer, .frameNumber, .frameDay, .countSelected: words(quantity, isDay: false)
    }
  }

  /// A part of a sum; one that is a sum itself stands between brackets.
  private func term(_ quantity: Quantity) -> String {
    switch quantity {
    case .add, .subtract, .negate: "(\(sum(quantity)))"
    case .literal, .answer, .frameNumber, .frameDay, .countSelected: words(quantity, isDay: false)
    }
  }

  private func isDay(_ quantity: Quantity) -> Bool {
    switch quantity {
    case .answer(let reference):
      if case .date = questionnaire.questions[reference.question].kind { true } else { false }
    case .frameDay: true
    case .literal, .frameNumber, .countSelected, .add, .subtract, .negate: false
    }
  }
}

extension Quantity {
  fileprivate var isLiteral: Bool { if case .literal = self { true } else { false } }

  /// The questions whose ticked choices it adds up; `nil` when it is anything else.
  fileprivate var countedQuestions: [AnswerReference]? {
    switch self {
    case .countSelected(let reference): [reference]
    case .add(let left, let right):
      left.countedQuestions.flatMap { left in right.countedQuestions.map { left + $0 } }
    case .literal, .answer, .frameNumber, .frameDay, .subtract, .negate: nil
    }
  }
}

extension Comparison {
  /// What stands around the second of two numbers.
  fileprivate var ofNumbers: (before: String, after: String) {
    switch self {
    case .equal: ("gelijk is aan ", "")
    case .notEqual: ("niet gelijk is aan ", "")
    case .less: ("kleiner is dan ", "")
    case .lessOrEqual: ("niet groter is dan ", "")
    case .greater: ("groter is dan ", "")
    case .greaterOrEqual: ("niet kleiner is dan ", "")
    }
  }

  /// What stands around the second of two days.
  fileprivate var ofDays: (before: String, after: String) {
    switch self {
    case .equal: ("", " is")
    case .notEqual: ("niet ", " is")
    case .less: ("vóór ", " ligt")
    case .lessOrEqual: ("op of vóór ", " ligt")
    case .greater: ("na ", " ligt")
    case .greaterOrEqual: ("op of na ", " ligt")
    }
  }

  /// What stands before a number of things.
  fileprivate var ofCounts: String {
    switch self {
    case .equal: "precies"
    case .notEqual: "niet precies"
    case .less: "minder dan"
    case .lessOrEqual: "hoogstens"
    case .greater: "meer dan"
    case .greaterOrEqual: "ten minste"
    }
  }
}

extension [String] {
  /// Each text once, where it first stands.
  fileprivate var uniqued: [String] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
