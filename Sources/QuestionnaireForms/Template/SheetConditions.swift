import OfficeFiles
import QuestionnaireSchema

/// The conditions of a questionnaire as formulas over one column of answers in a template.
///
/// What a formula cannot tell (the previous wave, numbers of the frame) is not known.
struct SheetConditions {
  private let questionnaire: Questionnaire
  private let rows: TemplateRows
  /// The letters of the column.
  private let column: String
  private let frame: FrameSheet?
  /// The unit whose code is filled in already.
  private let unit: Int?

  init(
    _ questionnaire: Questionnaire, _ rows: TemplateRows, column: Int, _ frame: FrameSheet?,
    unit: Int?
  ) {
    self.questionnaire = questionnaire
    self.rows = rows
    self.column = columnLetters(column)
    self.frame = frame
    self.unit = unit
  }

  /// When a condition holds and when it does not.
  func truth(of condition: Condition) -> SheetTruth {
    switch condition {
    case .constant(let holds): return .known(holds ? .always : .never)
    case .not(let inner):
      let truth = truth(of: inner)
      return SheetTruth(isTrue: truth.isFalse, isFalse: truth.isTrue)
    case .and(let left, let right):
      let (one, other) = (truth(of: left), truth(of: right))
      return SheetTruth(
        isTrue: one.isTrue.and(other.isTrue), isFalse: one.isFalse.or(other.isFalse))
    case .or(let left, let right):
      let (one, other) = (truth(of: left), truth(of: right))
      return SheetTruth(
        isTrue: one.isTrue.or(other.isTrue), isFalse: one.isFalse.and(other.isFalse))
    case .equal(.answer(let reference), .literal(let code)),
      .equal(.literal(let code), .answer(let reference)):
      return choice(of: reference, code)
    case .equal(.frame(let column), .literal(let text)),
      .equal(.literal(let text), .frame(let column)):
      return frameCell(column, is: text)
    case .equal: return .unknown
    case .selected(let reference, let choice):
      guard reference.wave == .current else { return .unknown }
      let question = questionnaire.questions[reference.question]
      guard question.hasTicks else { return isChosen(question, choice) }
      return .known(isTicked(question, choice))
    case .answered(let reference):
      guard reference.wave == .current else { return .unknown }
      return .known(isAnswered(questionnaire.questions[reference.question]))
    case .compare(let left, let comparison, let right): return compare(left, comparison, right)
    }
  }

  /// The cell of a question, or that of one of its choices.
  func cell(_ question: Question, choice: Int? = nil) -> String {
    "\(column)\(rows.questions[question.index] + 1 + (choice.map { $0 + 1 } ?? 0))"
  }

  /// Something is filled in, or ticked.
  func isFilled(_ question: Question) -> SheetFormula {
    guard question.hasTicks else {
      return SheetFormula(text: "\(cell(question))<>\"\"", value: false)
    }
    let last = cell(question, choice: question.choices.count - 1)
    return SheetFormula(
      text: "COUNTIF(\(cell(question, choice: 0)):\(last),\"ja\")>0", value: false)
  }

  /// Something is filled in that does not say that the answer is not known.
  private func isAnswered(_ question: Question) -> SheetFormula {
    let usable = question.choices.indices.filter { !question.choices[$0].isMissing }
    if question.hasTicks {
      return usable.map { isTicked(question, $0) }.reduce(.never) { $0.or($1) }
    }
    let missing = question.choices.indices.filter { question.choices[$0].isMissing }
    return missing.map { isChosen(question, $0).isTrue.not }
      .reduce(isFilled(question)) { $0.and($1) }
  }

  private func isTicked(_ question: Question, _ choice: Int) -> SheetFormula {
    SheetFormula(text: "\(cell(question, choice: choice))=\"ja\"", value: false)
  }

  private func choice(of reference: AnswerReference, _ code: String) -> SheetTruth {
    let question = questionnaire.questions[reference.question]
    guard reference.wave == .current else { return .unknown }
    guard let choice = question.choices.firstIndex(where: { $0.name == code }) else {
      return equals(cell(question), [code], now: "")
    }
    return isChosen(question, choice)
  }

  /// A choice is chosen, by its label or by its code.
  private func isChosen(_ question: Question, _ choice: Int) -> SheetTruth {
    let (code, label) = (question.choices[choice].name, question.choices[choice].label)
    // Spreadsheets compare without regard to case.
    return equals(
      cell(question), code.lowercased() == label.lowercased() ? [label] : [label, code], now: "")
  }

  private func frameCell(_ number: Int, is text: String) -> SheetTruth {
    guard let frame, let cell = frame.cell(number, forCodeIn: "\(column)\(rows.municipality + 1)")
    else { return .unknown }
    return equals(cell, [text], now: unit.map { frame.text(number, unit: $0) } ?? "")
  }

  /// A cell that is not empty has one of some texts.
  private func equals(_ cell: String, _ texts: [String], now: String) -> SheetTruth {
    var formula = SheetFormula.never
    for text in texts {
      guard let literal = SheetFormula.literal(text) else { return .unknown }
      let isSame = now.lowercased() == text.lowercased()
      formula = formula.or(SheetFormula(text: "\(cell)=\(literal)", value: isSame))
    }
    let isKnown = SheetFormula(text: "\(cell)<>\"\"", value: !now.isEmpty)
    return SheetTruth(isTrue: formula, isFalse: isKnown.and(formula.not))
  }
}

extension SheetConditions {
  private func compare(
    _ left: Quantity, _ comparison: Comparison, _ right: Quantity
  ) -> SheetTruth {
    let isDay = isDay(left) || isDay(right)
    guard let one = quantity(left, isDay: isDay), let other = quantity(right, isDay: isDay) else {
      return .unknown
    }
    let sign = comparison == .notEqual ? "<>" : comparison.rawValue
    let known = (one.cells + other.cells).map {
      SheetFormula(text: "ISNUMBER(\($0))", value: false)
    }
    .reduce(SheetFormula.always) { $0.and($1) }
    // As long as no cell is filled in there is something to compare only between ticks and numbers.
    let holds = SheetFormula(
      text: "\(one.text)\(sign)\(other.text)", value: comparison.holds(one.now, other.now))
    return SheetTruth(isTrue: known.and(holds), isFalse: known.and(holds.not))
  }

  /// A quantity as a formula, the cells that have to hold a number for it, and what it is now.
  private typealias SheetQuantity = (text: String, cells: [String], now: Double)

  private func isDay(_ quantity: Quantity) -> Bool {
    guard case .answer(let reference) = quantity else { return false }
    return questionnaire.questions[reference.question].kind == .date
  }

  private func quantity(_ quantity: Quantity, isDay: Bool) -> SheetQuantity? {
    switch quantity {
    case .literal(let number):
      // A spreadsheet counts days from 30 December 1899.
      let value = isDay ? Double(number + 25_569) : Double(number) / 1_000_000
      return (plainText(value), [], value)
    case .answer(let reference):
      guard reference.wave == .current else { return nil }
      let cell = cell(questionnaire.questions[reference.question])
      return (cell, [cell], 0)
    case .countSelected(let reference):
      guard reference.wave == .current else { return nil }
      let question = questionnaire.questions[reference.question]
      let counted = question.choices.indices.filter {
        !question.choices[$0].isExclusive && !question.choices[$0].isMissing
      }
      let terms = counted.map { "(\(isTicked(question, $0).text))" }
      return ("(" + (["0"] + terms).joined(separator: "+") + ")", [], 0)
    case .add(let left, let right): return joined(left, "+", right) { $0 + $1 }
    case .subtract(let left, let right): return joined(left, "-", right) { $0 - $1 }
    case .negate(let inner):
      return self.quantity(inner, isDay: false).map { ("(-\($0.text))", $0.cells, -$0.now) }
    case .frameNumber, .frameDay: return nil
    }
  }

  private func joined(
    _ left: Quantity, _ sign: String, _ right: Quantity, _ work: (Double, Double) -> Double
  ) -> SheetQuantity? {
    guard let one = quantity(left, isDay: false), let other = quantity(right, isDay: false) else {
      return nil
    }
    return (
      "(\(one.text)\(sign)\(other.text))", one.cells + other.cells, work(one.now, other.now)
    )
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
