import Municipalities
import OfficeFiles
import QuestionnaireSchema

/// The conditions of a questionnaire as formulas over one column of answers in a template.
///
/// What a formula cannot tell (the previous wave, numbers of the frame) is not known. An answer to a
/// question that is not asked does not count.
struct SheetConditions {
  let questionnaire: Questionnaire
  private let rows: TemplateRows
  /// The letters of the column, and of the one that tells how its answers stand.
  private let column: String
  private let states: String
  private let frame: FrameSheet?
  /// The unit whose code is filled in already.
  private let unit: Int?
  /// How the answers to the questions before this one stand now.
  private let known: [AnswerState]

  init(
    _ request: TemplateRequest, _ rows: TemplateRows, column: Int, states: Int,
    _ frame: FrameSheet?, known: [AnswerState]
  ) {
    questionnaire = request.questionnaire
    self.rows = rows
    self.column = columnLetters(column)
    self.states = columnLetters(states)
    self.frame = frame
    self.known = known
    let number = TemplateColumns(count: request.columnCount).number(ofAnswers: column)
    unit =
      number < request.municipalities.count
      ? request.frame?.unit(of: request.municipalities[number]) : nil
  }

  /// When a condition is true and when it is false.
  func truth(of condition: Condition) -> SheetTruth {
    switch condition {
    case .constant(let holds): return .constant(holds)
    case .not(let inner): return truth(of: inner).not
    case .and(let left, let right): return truth(of: left).and(truth(of: right))
    case .or(let left, let right): return truth(of: left).or(truth(of: right))
    case .equal(.answer(let reference), .literal(let code)),
      .equal(.literal(let code), .answer(let reference)):
      guard reference.wave == .current else { return .unknown }
      return isAnswer(questionnaire.questions[reference.question], code)
    case .equal(.frame(let column), .literal(let text)),
      .equal(.literal(let text), .frame(let column)):
      return frameCell(column, is: text)
    case .equal: return .unknown
    case .selected(let reference, let choice):
      guard reference.wave == .current else { return .unknown }
      let question = questionnaire.questions[reference.question]
      return question.hasTicks
        ? isTicked(question, choice) : isAnswer(question, question.choices[choice].name)
    case .answered(let reference):
      guard reference.wave == .current else { return .unknown }
      return isAnswered(questionnaire.questions[reference.question])
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

  /// The question is not routed away, so that an answer to it counts.
  func isOpen(_ question: Question) -> SheetFormula {
    // A question that is always asked needs no looking up.
    if question.relevant.condition == .constant(true) { return .always }
    let state = question.index < known.count ? known[question.index] : .fine
    return SheetFormula(
      text: "\(states)\(rows.questions[question.index] + 1)<2",
      value: state.rawValue < AnswerState.surplus.rawValue)
  }

  /// A choice is ticked; where nothing is ticked at all it still could be.
  private func isTicked(_ question: Question, _ choice: Int) -> SheetTruth {
    let isOpen = isOpen(question)
    let isTicked = tick(question, choice)
    return SheetTruth(
      isTrue: isOpen.and(isTicked), isFalse: isOpen.and(isTicked.not),
      couldBeTrue: isOpen.and(isTicked.or(isFilled(question).not)),
      couldBeFalse: isOpen.and(isTicked.not))
  }

  /// A choice has a `ja` behind it.
  func tick(_ question: Question, _ choice: Int) -> SheetFormula {
    SheetFormula(text: "\(cell(question, choice: choice))=\"ja\"", value: false)
  }

  /// Something is filled in that does not say that the answer is not known.
  private func isAnswered(_ question: Question) -> SheetTruth {
    let usable = question.choices.indices.filter { !question.choices[$0].isMissing }
    let missing = question.choices.indices.filter { question.choices[$0].isMissing }
    let isUsable =
      question.hasTicks
      ? usable.map { tick(question, $0) }.reduce(SheetFormula.never) { $0.or($1) }
      : missing.map { (equals(cell(question), words(question, $0)) ?? .never).not }
        .reduce(isFilled(question)) { $0.and($1) }
    let isTrue = isOpen(question).and(isUsable)
    return SheetTruth(
      isTrue: isTrue, isFalse: isTrue.not,
      couldBeTrue: isOpen(question).and(isUsable.or(isFilled(question).not)),
      couldBeFalse: isTrue.not)
  }

  /// A question with one answer has this one, by its code; a text is compared as it is.
  private func isAnswer(_ question: Question, _ code: String) -> SheetTruth {
    let choice = question.choices.firstIndex { $0.name == code }
    guard let isSame = equals(cell(question), choice.map { words(question, $0) } ?? [code]) else {
      return .unknown
    }
    let isOpen = isOpen(question)
    let isFalse = isFilled(question).and(isSame.not)
    return SheetTruth(
      isTrue: isOpen.and(isSame), isFalse: isOpen.and(isFalse),
      couldBeTrue: isOpen.and(isFalse.not), couldBeFalse: isOpen.and(isSame.not))
  }

  /// The words by which a choice is known; spreadsheets compare without regard to case.
  private func words(_ question: Question, _ choice: Int) -> [String] {
    let (code, label) = (question.choices[choice].name, question.choices[choice].label)
    return code.lowercased() == label.lowercased() ? [label] : [label, code]
  }

  private func equals(_ cell: String, _ texts: [String], now: String = "") -> SheetFormula? {
    var formula = SheetFormula.never
    for text in texts {
      guard let literal = SheetFormula.literal(text) else { return nil }
      let isSame = now.lowercased() == text.lowercased()
      formula = formula.or(SheetFormula(text: "\(cell)=\(literal)", value: isSame))
    }
    return formula
  }

  /// A cell of the frame has a text; it is not known as long as there is no code to look it up by.
  private func frameCell(_ number: Int, is text: String) -> SheetTruth {
    let code = "\(column)\(rows.municipality + 1)"
    guard let frame, let cell = frame.cell(number, forCodeIn: code),
      let isSame = equals(
        cell, [text], now: unit.map { frame.text(number, unit: $0) } ?? "")
    else { return .unknown }
    let isUnnamed = SheetFormula(text: "\(code)=\"\"", value: unit == nil)
    let isFilled = SheetFormula(
      text: "\(cell)<>\"\"", value: unit.map { !frame.text(number, unit: $0).isEmpty } ?? false)
    let isFalse = isFilled.and(isSame.not)
    return SheetTruth(
      isTrue: isSame, isFalse: isFalse, couldBeTrue: isUnnamed.or(isSame),
      couldBeFalse: isUnnamed.or(isFalse))
  }
}
