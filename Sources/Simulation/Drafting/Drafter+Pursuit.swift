import Municipalities
import QuestionnaireSchema
import ResponseIngest
import TextFormats

extension Drafter {
  /// How far a condition is pursued.
  enum Pursuit: Sendable {
    /// It must come true: questions that it needs are made to be asked and answered.
    case certain
    /// It must not be broken: what is not asked or blank is left so.
    case ifAsked
  }

  /// Does what can be done in one step to make a condition hold in a row; it is not judged whether
  /// that helped.
  mutating func pursue(_ aim: Aim, _ row: Int, _ pursuit: Pursuit) {
    switch aim {
    case .nothing: break
    case .all(let parts): for part in parts { pursue(part, row, pursuit) }
    case .any(let parts, let condition, let holds):
      let truth = drafts.truth(condition, word: 0)
      guard (holds ? truth.isTrue : truth.isFalse) >> UInt64(row) & 1 == 0 else { return }
      guard let part = lot(row, among: parts) else { return }
      pursue(part, row, pursuit)
    case .choice(let question, let choice, let holds):
      guard isReady(question, row, pursuit) else { return }
      take(question, choice, holds, row, pursuit)
    case .answered(let question, true):
      guard isReady(question, row, .certain) else { return }
      guard var draws = lanes[row]?.draws else { return }
      set(question, row, rules.plans[question].drawnTelling(&draws))
      lanes[row]?.draws = draws
    case .answered(let question, false): silence(question, row)
    case .equal(let left, let right, let holds): equate(left, right, holds, row, pursuit)
    case .compare(let comparison): compare(comparison, row, pursuit)
    }
  }

  /// One of some things, drawn for a row.
  func drawnLot(_ row: Int, below count: Int) -> (lot: Int, draws: Draws)? {
    guard count > 0, var draws = lanes[row]?.draws else { return nil }
    return (draws.below(count), draws)
  }

  mutating func lot<Element>(_ row: Int, among elements: [Element]) -> Element? {
    guard let (lot, draws) = drawnLot(row, below: elements.count) else { return nil }
    lanes[row]?.draws = draws
    return elements[lot]
  }

  /// Whether a question can get an answer that counts, after it has been made to be asked if need be.
  mutating func isReady(_ question: Int, _ row: Int, _ pursuit: Pursuit) -> Bool {
    if drafts.isAsked(question, row: row) {
      return pursuit == .certain || drafts[question, row] != .blank
        || rules.plans[question].choiceCount > 0
    }
    guard pursuit == .certain else { return false }
    pursue(rules.asking[question], row, .certain)
    return true
  }

  /// Takes a choice, or another.
  private mutating func take(
    _ question: Int, _ choice: Int, _ holds: Bool, _ row: Int, _ pursuit: Pursuit
  ) {
    let plan = rules.plans[question]
    guard var draws = lanes[row]?.draws else { return }
    defer { lanes[row]?.draws = draws }
    switch (plan.question.kind, drafts[question, row]) {
    case (.selectMultiple, .ticks(let ticks)) where (ticks >> UInt64(choice) & 1 == 1) == holds:
      return
    case (.selectMultiple, .ticks(let ticks)):
      if let changed = plan.ticks(ticks, with: choice, holds, &draws) {
        set(question, row, .ticks(changed))
      } else if !plan.isAlwaysRequired {
        set(question, row, .blank)
      }
    case (.selectMultiple, _):
      // Nothing ticked is not this choice, unless it must be known.
      if holds, let ticks = plan.ticks(0, with: choice, true, &draws) {
        set(question, row, .ticks(ticks))
      } else if !holds, pursuit == .certain, let ticks = plan.ticks(0, with: choice, false, &draws)
      {
        set(question, row, .ticks(ticks))
      }
    case (_, .choice(let current)) where (current == choice) == holds: return
    case _ where holds: set(question, row, .choice(choice))
    case (_, .blank) where pursuit == .ifAsked: return
    case _:
      let other = plan.drawn(otherThan: choice, &draws)
      if other != .blank || !plan.isAlwaysRequired { set(question, row, other) }
    }
  }

  /// Makes that a question has no answer that says something.
  mutating func silence(_ question: Int, _ row: Int) {
    let plan = rules.plans[question]
    guard drafts.isAsked(question, row: row) else { return }
    let missing = (0..<plan.choiceCount).filter { !plan.telling.contains($0) }
    if !plan.isAlwaysRequired, drawsLot(row, onceIn: missing.isEmpty ? 1 : 2) {
      set(question, row, .blank)
    } else if let choice = lot(row, among: missing) {
      if case .selectMultiple = plan.question.kind {
        set(question, row, .ticks(1 << UInt64(choice)))
      } else {
        set(question, row, .choice(choice))
      }
    } else {
      pursue(rules.sparing[question], row, .ifAsked)
    }
  }

  mutating func drawsLot(_ row: Int, onceIn times: Int) -> Bool {
    lanes[row]?.draws.happens(onceIn: times) ?? false
  }

  /// Makes that something is not judged: one of some questions is left blank, or not asked.
  mutating func evade(_ questions: [Int], _ row: Int) {
    guard let question = lot(row, among: questions) else { return }
    let gates = rules.questionnaire.questions[question].relevant.condition.questions
    if !rules.plans[question].isAlwaysRequired, gates.isEmpty || drawsLot(row, onceIn: 2) {
      set(question, row, .blank)
    } else {
      pursue(rules.sparing[question], row, .ifAsked)
    }
  }
}

// MARK: Codes and texts

extension Drafter {
  private mutating func equate(
    _ left: Code, _ right: Code, _ holds: Bool, _ row: Int, _ pursuit: Pursuit
  ) {
    var questions: [(question: Int, other: Code)] = []
    if case .answer(let reference) = left { questions.append((reference.question, right)) }
    if case .answer(let reference) = right { questions.append((reference.question, left)) }
    for (question, _) in questions where !isReady(question, row, pursuit) { return }
    guard let (question, other) = lot(row, among: questions) else { return }
    guard let text = text(of: other, row) else {
      // What it is compared with has to come first; a blank cell of the frame cannot be helped.
      if case .answer(let reference) = other, pursuit == .certain {
        guard var draws = lanes[row]?.draws else { return }
        set(reference.question, row, rules.plans[reference.question].drawn(&draws))
        lanes[row]?.draws = draws
      }
      return
    }
    if rules.plans[question].question.kind.isText {
      write(text, holds, question, row, pursuit)
    } else if let choice = rules.plans[question].question.choices.firstIndex(where: {
      $0.name == text
    }) {
      take(question, choice, holds, row, pursuit)
    } else if holds {
      pursuit == .certain ? stirOne(question, row) : evade(questions.map(\.question), row)
    } else if pursuit == .certain, drafts[question, row] == .blank {
      stirOne(question, row)
    }
  }

  private mutating func stirOne(_ question: Int, _ row: Int) {
    guard var draws = lanes[row]?.draws else { return }
    set(question, row, rules.plans[question].drawn(&draws))
    lanes[row]?.draws = draws
  }

  /// Gives an open question a text, or another.
  private mutating func write(
    _ text: String, _ holds: Bool, _ question: Int, _ row: Int, _ pursuit: Pursuit
  ) {
    let plan = rules.plans[question]
    let number = rules.phrases.number(of: text)
    if holds {
      if let number, plan.texts.contains(number) {
        set(question, row, .text(number))
      } else {
        evade([question], row)
      }
    } else if let other = lot(row, among: plan.texts.filter { $0 != number }) {
      guard drafts[question, row] == number.map({ .text($0) }) || drafts[question, row] == .blank
      else { return }
      set(question, row, .text(other))
    } else {
      evade([question], row)
    }
  }

  /// The code or text that something has in a row.
  private func text(of code: Code, _ row: Int) -> String? {
    switch code {
    case .literal(let text): return text
    case .frame(let column): return cell(column, row)
    case .answer(let reference):
      switch drafts[reference.question, row] {
      case .choice(let choice):
        return rules.plans[reference.question].question.choices[choice].name
      case .text(let number): return rules.phrases.texts[number]
      case .blank, .ticks, .number: return nil
      }
    }
  }

  /// What the frame says of a row's municipality; `nil` when it says nothing.
  func cell(_ column: Int, _ row: Int) -> String? {
    guard let place = rules.frameColumns[column] else { return nil }
    let text = drafts.frame.columns[place].text(ofUnit: drafts.unit(ofRow: row))
    return text.isEmpty ? nil : text
  }
}
