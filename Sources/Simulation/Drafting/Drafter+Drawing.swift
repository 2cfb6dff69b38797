import QuestionnaireSchema
import ResponseIngest

extension Drafter {
  /// Finds out who is asked what, and draws the answers that were not drawn yet.
  mutating func routeAndDraw(_ busy: UInt64) {
    for question in rules.plans.indices {
      let asked = drafts.route(question, word: 0) & busy
      drawn[question] &= asked | ~busy
      let missing = asked & ~drawn[question]
      guard missing != 0 else { continue }
      drawn[question] |= missing
      let plan = rules.plans[question]
      for row in Rows(missing) { draw(plan, row) }
    }
  }

  /// Draws an answer, or leaves the question blank where that is allowed.
  private mutating func draw(_ plan: QuestionPlan, _ row: Int) {
    guard var draws = lanes[row]?.draws else { return }
    let isBlank =
      !plan.isAlwaysRequired && draws.happens(onceIn: plan.question.kind.isText ? 2 : 8)
    set(plan.question.index, row, isBlank ? .blank : plan.drawn(&draws))
    lanes[row]?.draws = draws
  }

  /// Answers what is blank and may not be; gives the rows where that happened.
  mutating func fillRequired(_ busy: UInt64) -> UInt64 {
    var lacking: UInt64 = 0
    for (question, condition) in rules.required {
      let absent = busy & ~drafts.present(question, word: 0)
      guard absent != 0 else { continue }
      let needed = drafts.truth(condition, word: 0).isTrue & absent
      for row in Rows(needed) where drafts.isAsked(question, row: row) {
        lacking |= 1 << UInt64(row)
        fill(question, row)
      }
    }
    for plan in rules.plans where plan.isAlwaysRequired {
      for row in Rows(busy & ~drafts.present(plan.question.index, word: 0))
      where drafts.isAsked(plan.question.index, row: row) {
        lacking |= 1 << UInt64(row)
        fill(plan.question.index, row)
      }
    }
    return lacking
  }

  private mutating func fill(_ question: Int, _ row: Int) {
    guard var draws = lanes[row]?.draws else { return }
    set(question, row, rules.plans[question].drawn(&draws))
    lanes[row]?.draws = draws
    lanes[row]?.rounds += 1
    if drafts[question, row] == .blank { lanes[row]?.obstacle = .required(question) }
  }

  /// Answers one of the questions that make a submission a response.
  mutating func answerSomething(_ row: Int) {
    let open = rules.plans.indices.filter {
      !rules.plans[$0].question.kind.isText && drafts.isAsked($0, row: row)
    }
    guard !open.isEmpty, var draws = lanes[row]?.draws else { return }
    let question = draws.pick(open)
    set(question, row, rules.plans[question].drawn(&draws))
    lanes[row]?.draws = draws
  }

  /// Draws one of some questions anew, or one that decides whether it is asked.
  mutating func stir(_ questions: [Int], _ row: Int) {
    guard !questions.isEmpty, var draws = lanes[row]?.draws else { return }
    var question = draws.pick(questions)
    let gates = rules.questionnaire.questions[question].relevant.condition.questions
    if !gates.isEmpty, draws.happens(onceIn: 4) { question = draws.pick(gates) }
    lanes[row]?.draws = draws
    if drafts.isAsked(question, row: row) { draw(rules.plans[question], row) }
  }

  /// Gives a question an answer, or leaves it blank on purpose.
  mutating func set(_ question: Int, _ row: Int, _ answer: DraftedAnswer) {
    drafts[question, row] = answer
    drawn[question] |= 1 << UInt64(row)
  }
}
