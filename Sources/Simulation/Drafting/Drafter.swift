import Municipalities
import QuestionnaireSchema
import ResponseIngest

/// Makes up answers that follow the routing and keep to all rules.
///
/// Answers are drawn question by question, where they are asked. What the rules object to is mended
/// bit by bit, and begun anew when that takes too long. Up to 64 drafts are made side by side, because
/// conditions are judged for 64 rows at once; what comes out of a draft depends on nothing but its job.
struct Drafter: Sendable {
  let rules: DraftRules
  var drafts: DraftTable
  var lanes: [Lane?]
  /// For each question the rows in which it was drawn, or left blank on purpose.
  var drawn: [UInt64]

  /// How often a draft is mended before it is begun anew.
  private static let patience = 80
  /// How often a draft is begun anew before it is given up.
  private static let attempts = 25

  /// A drafter that makes so many drafts side by side: at most 64.
  init(_ rules: DraftRules, _ frame: PopulationFrame, lanes: Int) {
    self.rules = rules
    drafts = rules.table(frame, rows: lanes)
    self.lanes = Array(repeating: nil, count: lanes)
    drawn = rules.plans.map { _ in 0 }
  }

  /// Drafts what some jobs ask, in their order.
  ///
  /// - Throws: what stood in the way of the first draft that could not be made.
  mutating func draft(_ jobs: [DraftJob]) throws(DraftFailure) -> [Draft] {
    var finished: [Draft?] = jobs.map { _ in nil }
    var numbers = [Int](repeating: 0, count: lanes.count)
    var next = 0
    var busy: UInt64 = 0
    while true {
      for row in lanes.indices where lanes[row] == nil && next < jobs.count {
        begin(jobs[next], row: row)
        numbers[row] = next
        busy |= 1 << UInt64(row)
        next += 1
      }
      guard busy != 0 else { return finished.compactMap { $0 } }
      for row in Rows(round(busy)) {
        guard let draft = finish(row) else { continue }
        finished[numbers[row]] = draft
        lanes[row] = nil
        busy &= ~(1 << UInt64(row))
      }
      for row in Rows(busy) { try giveUpOrGoOn(row) }
    }
  }

  /// Starts a draft in a row.
  mutating func begin(_ job: DraftJob, row: Int) {
    lanes[row] = Lane(job: job, draws: job.draws, stage: .keeping)
    clear(row)
    guard let start = job.start else { return }
    load(start, row: row)
  }

  /// Puts answers in a row.
  mutating func load(_ answers: [DraftedAnswer], row: Int) {
    for (question, answer) in answers.enumerated() {
      drafts[question, row] = answer
      drawn[question] |= 1 << UInt64(row)
    }
  }

  private mutating func clear(_ row: Int) {
    guard let unit = lanes[row]?.job.unit else { return }
    drafts.begin(row, unit: unit)
    for question in drawn.indices { drawn[question] &= ~(1 << UInt64(row)) }
  }

  /// Draws what is missing, judges, and does one thing about what is wrong in each row; gives the rows
  /// in which nothing is.
  mutating func round(_ busy: UInt64) -> UInt64 {
    routeAndDraw(busy)
    let lacking = fillRequired(busy)
    var found = Findings(rows: lanes.count)
    for (number, rule) in rules.rules.enumerated() {
      let broken = drafts.truth(rule.condition, word: 0).isFalse & busy
      for row in Rows(broken) { note(.rule(number), row, &found) }
    }
    judgeResponse(busy, &found)
    for row in Rows(busy) {
      for number in lanes[row]?.wanted.indices ?? 0..<0 {
        guard let wanted = lanes[row]?.wanted[number] else { continue }
        if drafts.truth(wanted.condition, word: 0).isTrue >> UInt64(row) & 1 == 0 {
          note(.wanted(number), row, &found)
        }
      }
    }
    var settled: UInt64 = 0
    for row in Rows(busy & ~lacking) {
      if isSettled(row, found) { settled |= 1 << UInt64(row) } else { mend(row, found) }
    }
    return settled
  }

  /// What is wrong in each row: how much, one of it by lot, and the rules that are broken on purpose.
  private struct Findings {
    var counts: [Int]
    var chosen: [Obstacle?]
    var breaks: UInt64 = 0

    init(rows: Int) {
      counts = Array(repeating: 0, count: rows)
      chosen = Array(repeating: nil, count: rows)
    }
  }

  private mutating func note(_ obstacle: Obstacle, _ row: Int, _ found: inout Findings) {
    if case .breaking(let wanted)? = lanes[row]?.stage {
      if obstacle == .rule(wanted) { found.breaks |= 1 << UInt64(row) }
      return
    }
    found.counts[row] += 1
    if lanes[row]?.draws.happens(onceIn: found.counts[row]) == true { found.chosen[row] = obstacle }
  }

  private mutating func judgeResponse(_ busy: UInt64, _ found: inout Findings) {
    var responds: UInt64 = 0
    if let response = rules.response {
      responds = drafts.truth(response.condition, word: 0).isTrue
    } else {
      for plan in rules.plans where !plan.question.kind.isText && responds & busy != busy {
        responds |= drafts.present(plan.question.index, word: 0)
      }
    }
    for row in Rows(busy & ~responds) { note(.noResponse, row, &found) }
  }

  private func isSettled(_ row: Int, _ found: Findings) -> Bool {
    if case .breaking? = lanes[row]?.stage { return found.breaks >> UInt64(row) & 1 == 1 }
    return found.counts[row] == 0
  }

  private mutating func mend(_ row: Int, _ found: Findings) {
    guard let stage = lanes[row]?.stage else { return }
    lanes[row]?.rounds += 1
    if case .breaking(let rule) = stage {
      pursue(rules.rules[rule].breaking, row, .certain)
      return
    }
    guard let obstacle = found.chosen[row] else { return }
    if case .wanted = obstacle {} else { lanes[row]?.obstacle = obstacle }
    switch obstacle {
    case .rule(let number):
      lanes[row]?.broken[number, default: 0] += 1
      let rule = rules.rules[number]
      // Now and then at random, so that no two rules send it back and forth for ever.
      if lanes[row]?.draws.happens(onceIn: 8) == true {
        stir(rule.questions, row)
      } else {
        pursue(rule.keeping, row, .ifAsked)
      }
    case .required: break
    case .noResponse:
      if let aim = rules.response?.aim { pursue(aim, row, .certain) } else { answerSomething(row) }
    case .wanted(let number):
      if let aim = lanes[row]?.wanted[number].aim { pursue(aim, row, .certain) }
    }
  }

  private mutating func giveUpOrGoOn(_ row: Int) throws(DraftFailure) {
    guard let lane = lanes[row], lane.rounds > Self.patience else { return }
    lanes[row]?.rounds = 0
    if let good = lane.good {
      clear(row)
      load(good.answers, row: row)
      lanes[row]?.stage = .keeping
      // It may be that this rule can't be broken here; there are others, and other faults.
      if case .breaking(let rule) = lane.stage {
        let rest = lane.job.breaking.drop { $0 != rule }.dropFirst()
        if let next = rest.first { lanes[row]?.stage = .breaking(next) }
      }
      return
    }
    guard lane.restarts < Self.attempts else {
      throw DraftFailure(
        unit: lane.job.unit, obstacle: lane.obstacle, rules: lane.stubbornRules)
    }
    lanes[row]?.restarts += 1
    lanes[row]?.broken = [:]
    clear(row)
  }

  /// Takes a row in which nothing is wrong to its next stage; the draft when there is none.
  private mutating func finish(_ row: Int) -> Draft? {
    guard let lane = lanes[row] else { return nil }
    switch lane.stage {
    case .breaking(let rule):
      var draft = draft(row)
      draft.broken = rule
      return draft
    case .correcting: return draft(row)
    case .keeping:
      if let good = lane.good { return good }
      if let correction = lane.job.correction {
        let good = draft(row)
        lanes[row]?.good = good
        lanes[row]?.draws = correction
        lanes[row]?.stage = .correcting
        lanes[row]?.rounds = 0
        let asked = rules.plans.indices.filter { drafts.isAsked($0, row: row) }
        stir(asked, row)
        stir(asked, row)
        return nil
      }
      let draft = draft(row)
      guard let rule = lane.job.breaking.first else { return draft }
      lanes[row]?.good = draft
      lanes[row]?.stage = .breaking(rule)
      lanes[row]?.rounds = 0
      return nil
    }
  }

  /// The answers that a row has now.
  func draft(_ row: Int) -> Draft {
    Draft(
      answers: rules.plans.indices.map { drafts[$0, row] },
      asked: lanes[row]?.job.isFaulty == true
        ? rules.plans.indices.map { drafts.isAsked($0, row: row) } : [])
  }
}

/// A draft that could not be made.
struct DraftFailure: Error, Hashable {
  /// The number of the municipality.
  let unit: Int
  /// What stood in the way last.
  let obstacle: Obstacle?
  /// The rules that were in the way most when answers were sought for the last time.
  let rules: [Int]
}
