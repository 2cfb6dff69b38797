import MonitorReport
import Municipalities
import QuestionnaireSchema
import ResponseIngest

/// Where one municipality stands with numbers, found by going through the questionnaire question by
/// question and condition by condition, for this municipality alone.
///
/// Of what the program worked out it takes only which record counts and the codes of its answers; who
/// was asked what, what is faulty and what is left empty it finds again from what stood in the file.
struct SlowReading {
  /// A truth that can be neither, either, or, where an answer could still be anything, both.
  private struct Truth {
    var canHold: Bool
    var canFail: Bool

    static let unknown = Truth(canHold: false, canFail: false)
    static let open = Truth(canHold: true, canFail: true)

    init(canHold: Bool, canFail: Bool) {
      self.canHold = canHold
      self.canFail = canFail
    }

    init(_ value: Bool) {
      self.init(canHold: value, canFail: !value)
    }
  }

  /// What is known about the answer to a question.
  private enum State {
    case answered, leftEmpty, faulty, undecided, notAsked
  }

  private let judged: JudgedResponses
  private let unit: Int
  private let row: Int?
  private var states: [State] = []

  init(_ judged: JudgedResponses, unit: Int) {
    self.judged = judged
    self.unit = unit
    row = judged.countingRows[unit]
    guard let row else { return }
    let record = judged.record(ofRow: row)
    for question in judged.questionnaire.questions {
      let isAsked = truth(question.relevant.condition, isOpen: false).canHold
      if !isAsked {
        let could = truth(question.relevant.condition, isOpen: true).canHold
        states.append(could ? .undecided : .notAsked)
      } else if judged.table.columns[question.index].isPresent(row) {
        states.append(.answered)
      } else {
        let values = record.parts(of: question).map(\.value)
        let isBlank = values.allSatisfy { ["", "[]", "0", "nee"].contains($0) }
        states.append(isBlank ? .leftEmpty : .faulty)
      }
    }
  }

  /// Where the municipality stands with a number; `nil` when that depends on a condition of a kind that
  /// this reading does not know.
  func standing(_ name: NumberName) -> Standing? {
    let frame = judged.units.frame
    if let frame, !frame.isAsked[unit] { return .notInvited }
    if name.figure == NumberName.response { return row == nil ? .nonresponse : .counted }
    guard let figure = judged.questionnaire.figure(named: name.figure),
      let category = figure.category(named: name.category), let base = figure.base(named: name.base)
    else { return nil }
    // The other categories are looked at with numbers of their own.
    let named = [figure.population, category.when] + [base.where].compactMap { $0 }
    guard named.allSatisfy({ isKnown($0.condition) }) else { return nil }
    if !truth(figure.population.condition, isOpen: false).canHold { return .outsidePopulation }
    guard row != nil else { return .nonresponse }
    if let condition = base.where?.condition, !holds(condition) {
      return reason([condition]) ?? .outsideBase
    }
    if holds(category.when.condition) { return .counted }
    if let reason = reason([category.when.condition]) { return reason }
    return figure.categories.contains { holds($0.when.condition) } ? .otherCategory : .otherAnswer
  }

  private func holds(_ condition: Condition) -> Bool { truth(condition, isOpen: false).canHold }

  /// Why a condition that does not hold says nothing; `nil` when something else was answered.
  private func reason(_ conditions: [Condition]) -> Standing? {
    let questions = conditions.flatMap(\.questions)
    let found = questions.map { states[$0] }
    if conditions.contains(where: { truth($0, isOpen: true).canHold }) {
      if found.contains(.faulty) { return .faulty }
      return found.contains(.leftEmpty) ? .leftEmpty : .gateMissing
    }
    if questions.contains(where: isUnsure) { return .unsure }
    return !found.isEmpty && found.allSatisfy { $0 == .notAsked } ? .notAsked : nil
  }

  private func isUnsure(_ question: Int) -> Bool {
    let choices = judged.questionnaire.questions[question].choices
    return choices.indices.contains { choices[$0].isMissing && isChosen($0, question) }
  }

  private func isChosen(_ choice: Int, _ question: Int) -> Bool {
    guard let row, states[question] == .answered else { return false }
    let column = judged.table.columns[question]
    if case .selectMultiple = column.kind { return column.tickedChoices(row) >> choice & 1 == 1 }
    if case .selectOne = column.kind { return column.choice(row) == choice }
    return false
  }

  private func truth(_ condition: Condition, isOpen: Bool) -> Truth {
    switch condition {
    case .constant(let value): return Truth(value)
    case .not(let inner):
      let inner = truth(inner, isOpen: isOpen)
      return Truth(canHold: inner.canFail, canFail: inner.canHold)
    case .and(let left, let right):
      let (left, right) = (truth(left, isOpen: isOpen), truth(right, isOpen: isOpen))
      return Truth(
        canHold: left.canHold && right.canHold, canFail: left.canFail || right.canFail)
    case .or(let left, let right):
      let (left, right) = (truth(left, isOpen: isOpen), truth(right, isOpen: isOpen))
      return Truth(
        canHold: left.canHold || right.canHold, canFail: left.canFail && right.canFail)
    case .equal(.frame(let column), .literal(let value)):
      let text = cell(column)
      return text.isEmpty ? .unknown : Truth(text == value)
    case .equal(.answer(let reference), .literal(let value)):
      let choices = judged.questionnaire.questions[reference.question].choices
      return answer(reference.question, isOpen: isOpen) {
        choices.indices.contains { choices[$0].name == value && isChosen($0, reference.question) }
      }
    case .selected(let reference, let choice):
      return answer(reference.question, isOpen: isOpen, whenEmpty: Truth(false)) {
        isChosen(choice, reference.question)
      }
    case .answered(let reference):
      let state = states[reference.question]
      if isOpen, state != .answered, state != .notAsked { return .open }
      return Truth(state == .answered && hasRealAnswer(reference.question))
    case .compare(.countSelected(let reference), .greater, .literal(let least)):
      return answer(reference.question, isOpen: isOpen, whenEmpty: Truth(0 > least)) {
        Int64(realChoices(reference.question)) * 1_000_000 > least
      }
    case .compare(.answer(let reference), let comparison, .literal(let bound)):
      return answer(reference.question, isOpen: isOpen) {
        let number = row.flatMap { judged.table.columns[reference.question].number($0) } ?? 0
        return switch comparison {
        case .equal: number == bound
        case .notEqual: number != bound
        case .less: number < bound
        case .lessOrEqual: number <= bound
        case .greater: number > bound
        case .greaterOrEqual: number >= bound
        }
      }
    case .equal, .compare: return .unknown
    }
  }

  /// What an answer comes to; where there is none, whatever it could still be.
  private func answer(
    _ question: Int, isOpen: Bool, whenEmpty: Truth = .unknown, _ holds: () -> Bool
  ) -> Truth {
    switch states[question] {
    case .answered: return Truth(holds())
    case .notAsked: return .unknown
    case .leftEmpty:
      if isOpen { return .open }
      if case .selectMultiple = judged.questionnaire.questions[question].kind { return whenEmpty }
      return .unknown
    case .faulty, .undecided: return isOpen ? .open : .unknown
    }
  }

  private func hasRealAnswer(_ question: Int) -> Bool {
    let choices = judged.questionnaire.questions[question].choices
    return choices.isEmpty
      || choices.indices.contains { !choices[$0].isMissing && isChosen($0, question) }
  }

  private func realChoices(_ question: Int) -> Int {
    let choices = judged.questionnaire.questions[question].choices
    return choices.indices.count {
      !choices[$0].isMissing && !choices[$0].isExclusive && isChosen($0, question)
    }
  }

  private func cell(_ column: Int) -> String {
    let name = judged.questionnaire.frameColumns[column]
    guard let frame = judged.units.frame, let place = frame.columnIndex(named: name) else {
      return ""
    }
    return frame.columns[place].text(ofUnit: unit)
  }

  /// Whether this reading knows every part of a condition.
  private func isKnown(_ condition: Condition) -> Bool {
    switch condition {
    case .not(let inner): isKnown(inner)
    case .and(let left, let right), .or(let left, let right): isKnown(left) && isKnown(right)
    case .constant, .selected, .answered, .equal(.frame, .literal), .equal(.answer, .literal),
      .compare(.countSelected, .greater, .literal), .compare(.answer, _, .literal):
      true
    case .equal, .compare: false
    }
  }
}
