import Municipalities
import QuestionnaireSchema
import TextFormats

/// Makes conditions ready for the units of a table, a frame and the previous wave.
struct ConditionCompiler: Sendable {
  private let questionnaire: Questionnaire
  private let frameCells: [FrameCells]
  private let previous: PreviousAnswers?
  private let previousCells: PreviousCells?
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
    previousCells = previous.map { previous in
      PreviousCells(
        previous.table, rows: units.codes.map { previous.rows[$0].map { Int32($0) } ?? -1 })
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
      compile(left).flatMap { left in
        compile(right).map { compare(left, comparison, $0) }
      } ?? .missing
    case .selected(let reference, let choice):
      question(reference).map { question in
        let place = choiceIndex(choice, of: reference, in: question)
        let kind = question.kind
        let isOfTicks = if case .selectMultiple = kind { true } else { false }
        return .answer(
          cells(reference, question), AnswerTest(choice: place, of: kind), isOfTicks: isOfTicks)
      } ?? .missing
    case .answered(let reference):
      // What last year did not ask was not answered.
      question(reference).map {
        .answered(cells(reference, $0), AnswerTest(answering: $0.kind))
      } ?? .constant(false)
    }
  }

  /// Numbers of ticks are compared as such; only what is more than that costs more.
  private func compare(
    _ left: CompiledQuantity, _ comparison: Comparison, _ right: CompiledQuantity
  ) -> CompiledCondition {
    if let left = CompiledCount(left), let right = CompiledCount(right) {
      return .compareCounts(left, comparison, right)
    }
    return .compare(left, comparison, right)
  }

  private func compile(_ left: Code, equals right: Code) -> CompiledCondition {
    switch (left, right) {
    case (.literal, .answer), (.literal, .frame): return compile(right, equals: left)
    case (.frame(let column), .literal(let text)):
      let cells = frameCells[column]
      return .isFrameValue(cells, value: cells.values.firstIndex(of: text))
    case (.answer(let reference), .literal(let text)):
      guard let question = question(reference) else { return .missing }
      if case .selectOne(let choices) = question.kind {
        let place = choices.firstIndex { $0.name == text }
        return .answer(
          cells(reference, question), AnswerTest(choice: place, of: question.kind),
          isOfTicks: false)
      }
      return .same(code(reference, question), .literal(text))
    default:
      guard let left = compile(left), let right = compile(right) else { return .missing }
      return .same(left, right)
    }
  }

  private func compile(_ code: Code) -> CompiledCode? {
    switch code {
    case .literal(let text): .literal(text)
    case .frame(let column): .frame(frameCells[column])
    case .answer(let reference): question(reference).map { self.code(reference, $0) }
    }
  }

  private func code(_ reference: AnswerReference, _ question: Question) -> CompiledCode {
    let cells = cells(reference, question)
    guard case .text = question.kind else {
      return .choice(cells, names: question.choices.map(\.name))
    }
    return .text(cells, reference.wave == .current ? texts : previous?.texts ?? texts)
  }

  private func compile(_ quantity: Quantity) -> CompiledQuantity? {
    switch quantity {
    case .literal(let number): return .literal(number)
    case .answer(let reference):
      return question(reference).map { .answer(cells(reference, $0)) }
    case .frameNumber(let column):
      let cells = frameCells[column]
      return .frame(
        cells, numbers: cells.values.map { ParsedNumber($0, decimals: .allowed).number })
    case .frameDay(let column):
      let cells = frameCells[column]
      return .frame(
        cells, numbers: cells.values.map { CalendarDay(parsing: $0).map { Int64($0.number) } })
    case .countSelected(let reference):
      return question(reference).map {
        .countSelected(
          cells(reference, $0), among: $0.choices.mask { !$0.isExclusive && !$0.isMissing })
      }
    case .add(let left, let right):
      guard let left = compile(left), let right = compile(right) else { return nil }
      return .add(left, right)
    case .subtract(let left, let right):
      guard let left = compile(left), let right = compile(right) else { return nil }
      return .subtract(left, right)
    case .negate(let inner): return compile(inner).map { .negate($0) }
    }
  }

  /// The question that a reference names, as it was put in that wave; `nil` when the previous wave has no
  /// such question.
  private func question(_ reference: AnswerReference) -> Question? {
    let question = questionnaire.questions[reference.question]
    return reference.wave == .current ? question : previous?.question(comparableWith: question)
  }

  /// The cells of a question that a reference names.
  private func cells(_ reference: AnswerReference, _ question: Question) -> AnswerCells {
    AnswerCells(
      question: question.index, previous: reference.wave == .current ? nil : previousCells)
  }

  /// The number that a choice had in the wave that is read.
  private func choiceIndex(
    _ choice: Int, of reference: AnswerReference, in question: Question
  ) -> Int? {
    guard reference.wave == .previous else { return choice }
    let name = questionnaire.questions[reference.question].choices[choice].name
    return question.choices.firstIndex { $0.name == name }
  }
}

extension ParsedNumber {
  /// The number in millionths, when it is one.
  fileprivate var number: Int64? { if case .millionths(let number) = self { number } else { nil } }
}
