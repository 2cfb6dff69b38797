import Municipalities
import QuestionnaireSchema
import TextFormats

/// Makes conditions ready for the units of a table, a frame and the previous wave.
struct ConditionCompiler: Sendable {
  private let questionnaire: Questionnaire
  private let frameCells: [FrameCells]
  private let previous: PreviousAnswers?
  private let previousRows: [Int32]
  private let texts: TextReader

  /// A compiler for conditions that name these columns of the frame by index.
  init(
    _ questionnaire: Questionnaire, frameColumns: [String], units: Units, texts: TextReader,
    previous: PreviousAnswers?
  ) {
    self.questionnaire = questionnaire
    self.texts = texts
    self.previous = previous
    frameCells = frameColumns.map { units.cells(ofColumn: $0) }
    previousRows = units.codes.map { code in
      previous?.rows[code].map { Int32($0) } ?? -1
    }
  }

  func compile(_ condition: Condition) -> CompiledCondition {
    switch condition {
    case .constant(let value): .constant(value)
    case .not(let inner): .not(compile(inner))
    case .and(let left, let right): .and(compile(left), compile(right))
    case .or(let left, let right): .or(compile(left), compile(right))
    case .equal(let left, let right): compile(left, equals: right)
    case .compare(let left, let comparison, let right):
      if let left = compile(left), let right = compile(right) {
        .compare(left, comparison, right)
      } else {
        .missing
      }
    case .selected(let reference, let choice):
      cells(reference).map {
        .selected($0, choice: choiceIndex(choice, of: reference, in: $0))
      } ?? .missing
    case .answered(let reference):
      // What last year did not ask was not answered.
      cells(reference).map { .answered($0) } ?? .constant(false)
    }
  }

  private func compile(_ left: Code, equals right: Code) -> CompiledCondition {
    switch (left, right) {
    case (.literal, .answer), (.literal, .frame): return compile(right, equals: left)
    case (.frame(let column), .literal(let text)):
      let cells = frameCells[column]
      return .isFrameValue(cells, value: cells.values.firstIndex(of: text))
    case (.answer(let reference), .literal(let text)):
      guard let cells = cells(reference) else { return .missing }
      if case .selectOne(let choices) = cells.question.kind {
        return .isChoice(cells, choice: choices.firstIndex { $0.name == text })
      }
      return .same(code(cells, reference), .literal(text))
    default:
      guard let left = compile(left), let right = compile(right) else { return .missing }
      return .same(left, right)
    }
  }

  private func compile(_ code: Code) -> CompiledCode? {
    switch code {
    case .literal(let text): .literal(text)
    case .frame(let column): .frame(frameCells[column])
    case .answer(let reference): cells(reference).map { self.code($0, reference) }
    }
  }

  private func code(_ cells: AnswerCells, _ reference: AnswerReference) -> CompiledCode {
    guard case .text = cells.question.kind else { return .choice(cells) }
    return .text(cells, reference.wave == .current ? texts : previous?.texts ?? texts)
  }

  private func compile(_ quantity: Quantity) -> CompiledQuantity? {
    switch quantity {
    case .literal(let number): return .literal(number)
    case .answer(let reference): return cells(reference).map { .answer($0) }
    case .frameNumber(let column):
      let cells = frameCells[column]
      return .frame(
        cells, numbers: cells.values.map { ParsedNumber($0, decimals: .allowed).number })
    case .frameDay(let column):
      let cells = frameCells[column]
      return .frame(
        cells, numbers: cells.values.map { CalendarDay(parsing: $0).map { Int64($0.number) } })
    case .countSelected(let reference):
      guard let cells = cells(reference) else { return nil }
      return .countSelected(
        cells, among: cells.question.choices.mask { !$0.isExclusive && !$0.isMissing })
    case .add(let left, let right):
      guard let left = compile(left), let right = compile(right) else { return nil }
      return .add(left, right)
    case .subtract(let left, let right):
      guard let left = compile(left), let right = compile(right) else { return nil }
      return .subtract(left, right)
    case .negate(let inner): return compile(inner).map { .negate($0) }
    }
  }

  /// The cells a reference reads; `nil` when the previous wave has no such question.
  private func cells(_ reference: AnswerReference) -> AnswerCells? {
    let question = questionnaire.questions[reference.question]
    guard reference.wave == .previous else {
      return AnswerCells(question: question, previous: nil)
    }
    guard let previous, let old = previous.question(comparableWith: question) else { return nil }
    return AnswerCells(question: old, previous: (previous.table, previousRows))
  }

  /// The number that a choice had in the wave that is read.
  private func choiceIndex(
    _ choice: Int, of reference: AnswerReference, in cells: AnswerCells
  ) -> Int? {
    guard reference.wave == .previous else { return choice }
    let name = questionnaire.questions[reference.question].choices[choice].name
    return cells.question.choices.firstIndex { $0.name == name }
  }
}

extension ParsedNumber {
  /// The number in millionths, when it is one.
  fileprivate var number: Int64? { if case .millionths(let number) = self { number } else { nil } }
}
