import Municipalities
import QuestionnaireSchema
import ResponseIngest
import TextFormats

/// Puts one fault in a good submission.
struct FaultMaker: Sendable {
  let rules: DraftRules
  let frame: PopulationFrame
  /// The rules that can be broken, by their number.
  let breakable: [Int]

  init(_ rules: DraftRules, _ frame: PopulationFrame) {
    self.rules = rules
    self.frame = frame
    breakable = rules.rules.indices.filter { number in
      guard rules.rules[number].edit.isError else { return false }
      var namesPrevious = false
      rules.rules[number].edit.check.condition.visitAnswers {
        namesPrevious = namesPrevious || $0.wave == .previous
      }
      return !namesPrevious
    }
  }

  /// The rules to try to break for a fault with a number: none when it is to be of another kind.
  func rulesToBreak(fault: Int) -> [Int] {
    guard FaultKind.allCases[fault % FaultKind.allCases.count] == .brokenRule, !breakable.isEmpty
    else { return [] }
    let start = fault / FaultKind.allCases.count % breakable.count
    return Array((breakable[start...] + breakable[..<start]).prefix(3))
  }

  /// Puts a fault in a submission: of the possible kinds the one that was made least so far.
  func spoil(
    _ submission: inout InventedSubmission, _ draft: Draft, after made: [FaultKind: Int],
    _ draws: inout Draws
  ) -> FaultKind {
    if draft.broken != nil { return .brokenRule }
    let kinds = FaultKind.allCases.sorted {
      (made[$0, default: 0], $0.rawValue) < (made[$1, default: 0], $1.rawValue)
    }
    for kind in kinds where apply(kind, to: &submission, draft, &draws) { return kind }
    preconditionFailure("a municipality code can always be left out")
  }

  private func apply(
    _ kind: FaultKind, to submission: inout InventedSubmission, _ draft: Draft,
    _ draws: inout Draws
  ) -> Bool {
    switch kind {
    case .brokenRule: return false
    case .noMunicipality: submission.municipality = ""
    case .unknownMunicipality:
      guard let code = strangeCode(&draws) else { return false }
      submission.municipality = code
    case .invalidDate: submission.received = "30 februari \(rules.questionnaire.year)"
    case .empty: submission.cells = submission.cells.map { _ in .answer(.blank) }
    case .unknownChoice, .missing, .outOfRange, .notAsked, .exclusive, .invalid:
      let candidates = rules.plans.indices.filter { isCandidate($0, kind, draft) }
      guard let question = pick(candidates, draft, &draws),
        let cell = cell(kind, rules.plans[question], &draws)
      else { return false }
      submission.cells[question] = cell
    }
    return true
  }

  /// One of some questions; one on which no other answer hangs, if there is any.
  private func pick(_ questions: [Int], _ draft: Draft, _ draws: inout Draws) -> Int? {
    let last = questions.filter { question in
      rules.dependents[question].allSatisfy { draft.answers[$0] == .blank }
    }
    let candidates = last.isEmpty ? questions : last
    return candidates.isEmpty ? nil : draws.pick(candidates)
  }

  private func isCandidate(_ question: Int, _ kind: FaultKind, _ draft: Draft) -> Bool {
    let plan = rules.plans[question]
    guard draft.asked[question] else {
      return kind == .notAsked && (!plan.question.kind.isText || !plan.texts.isEmpty)
    }
    switch (kind, plan.question.kind) {
    case (.unknownChoice, .selectOne), (.unknownChoice, .selectMultiple): return true
    case (.missing, _): return plan.isAlwaysRequired
    case (.outOfRange, .integer(let bounds)), (.outOfRange, .decimal(let bounds)):
      return bounds.highest ?? .max < .max / 2 || bounds.lowest ?? .min > .min / 2
    case (.outOfRange, .text(let maxLength?)): return maxLength <= 5000
    case (.exclusive, .selectMultiple): return plan.exclusive != 0 && plan.choiceCount > 1
    case (.invalid, .integer), (.invalid, .decimal), (.invalid, .date): return true
    default: return false
    }
  }

  private func cell(
    _ kind: FaultKind, _ plan: QuestionPlan, _ draws: inout Draws
  ) -> InventedCell? {
    switch (kind, plan.question.kind) {
    case (.missing, _): return .answer(.blank)
    case (.notAsked, _):
      let answer = plan.drawn(&draws)
      return answer == .blank ? nil : .answer(answer)
    case (.unknownChoice, _): return .text(strangeChoice(plan.question))
    case (.invalid, .date): return .text("ooit eens")
    case (.invalid, _): return .text("ongeveer tien")
    case (.exclusive, _):
      let lone = plan.exclusive.bit(draws.below(plan.exclusive.nonzeroBitCount))
      let other = draws.below(plan.choiceCount - 1)
      let ticks: UInt64 = 1 << UInt64(lone) | 1 << UInt64(other < lone ? other : other + 1)
      return .answer(.ticks(ticks))
    case (_, .integer(let bounds)), (_, .decimal(let bounds)):
      if let highest = bounds.highest, highest < .max / 2 {
        return .answer(.number(highest + plan.step))
      }
      return bounds.lowest.map { .answer(.number($0 - plan.step)) }
    case (_, .text(let maxLength?)):
      return .text(String(repeating: "te lang ", count: maxLength / 8 + 1) + "!")
    default: return nil
    }
  }

  /// A word that names no choice of a question, whatever its case.
  private func strangeChoice(_ question: Question) -> String {
    let taken = Set(
      question.choices.flatMap { [$0.name, $0.label] + $0.aliases }.map { $0.lowercased() })
    var word = "verzonnen_code"
    while taken.contains(word) { word += "_x" }
    return word
  }

  /// A code that no municipality has, and the frame does not know.
  private func strangeCode(_ draws: inout Draws) -> String? {
    for _ in 0..<1000 {
      let text = "GM" + String(9_000_000 + draws.below(1_000_000))
      if let code = MunicipalityCode(text), frame.unit(of: code) == nil { return text }
    }
    return nil
  }
}
