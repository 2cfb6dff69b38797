import Municipalities
import QuestionnaireSchema
import ResponseIngest

/// Drafts submissions that reach what is hard to reach.
///
/// One by one, municipalities of every profile get answers that reach something that was not reached
/// yet: as much as is needed to reach all of it in as many submissions as there are.
struct Guide: Sendable {
  /// A municipality that gets guided answers.
  struct Candidate: Sendable {
    /// The number of its submission.
    let submission: Int
    /// What it would have got otherwise.
    let job: DraftJob
    let profile: Int
  }

  /// How many submissions are guided at most.
  static let limit = 1500

  /// Why something was not reached.
  enum Reason: Sendable, Hashable {
    /// There were too few submissions to try.
    case tooFew
    /// The question was asked of nobody with whom it was tried.
    case notAsked
    /// A rule was broken every time, at last the one with this number.
    case rule(Int)
    /// There is no such answer.
    case noAnswer
  }

  private(set) var coverage: Coverage
  /// The guided drafts, by the number of the submission.
  private(set) var drafts: [Int: [DraftedAnswer]] = [:]
  /// What stood in the way of what was tried in vain, by its place among the targets.
  private(set) var reasons: [Int: Reason] = [:]
  private var drafter: Drafter
  private let wanted: [Wanted]
  /// How often a target was tried in vain with a profile, by both.
  private var failures: [Int: Int] = [:]
  private var worked = 0
  private let seed: UInt64

  /// How many steps are taken in all before what is left is given up.
  private static let patience = 120_000
  /// How many steps one try may take.
  private static let stepsPerTry = 60

  init(_ rules: DraftRules, _ frame: PopulationFrame, seed: UInt64) {
    self.seed = seed
    coverage = Coverage(rules.questionnaire)
    drafter = Drafter(rules, frame, lanes: 1)
    wanted = coverage.targets.map { [drafts = drafter.drafts] target in
      Wanted(
        condition: drafts.compile(target.condition),
        aim: Aim(target.condition, holds: true, in: drafts))
    }
  }

  /// Guides municipalities until everything is reached, or nothing more can be.
  mutating func guide(_ candidates: [Candidate]) throws(DraftFailure) {
    let share = (coverage.targets.count * 2 + candidates.count - 1) / max(candidates.count, 1)
    for candidate in candidates where !coverage.isComplete {
      guard worked < Self.patience else { return }
      try guide(candidate, atMost: max(2, share))
    }
  }

  private mutating func guide(
    _ candidate: Candidate, atMost most: Int
  ) throws(DraftFailure) {
    var answers = try drafter.draft([candidate.job])[0].answers
    var reached: [Int] = []
    let missing = coverage.missing
    let start = missing.isEmpty ? 0 : candidate.submission % missing.count
    for target in missing[start...] + missing[..<start] where reached.count < most {
      let key = target << 32 | candidate.profile
      guard failures[key, default: 0] < 3, worked < Self.patience else { continue }
      if let better = attempt(reached + [target], candidate.job, from: answers) {
        answers = better
        reached.append(target)
        reasons[target] = nil
      } else {
        failures[key, default: 0] += 1
      }
    }
    coverage.note(answers)
    if !reached.isEmpty || drafts.isEmpty { drafts[candidate.submission] = answers }
  }

  /// Answers that reach all of some targets, if they are found; the last of them is new.
  private mutating func attempt(
    _ targets: [Int], _ job: DraftJob, from answers: [DraftedAnswer]
  ) -> [DraftedAnswer]? {
    let draws = Draws(seed: seed, stream: .coverage, number: worked)
    drafter.begin(DraftJob(unit: job.unit, draws: draws, start: answers), row: 0)
    drafter.lanes[0]?.wanted = targets.map { wanted[$0] }
    defer { drafter.lanes[0] = nil }
    for _ in 0..<Self.stepsPerTry {
      worked += 1
      if drafter.round(1) == 1 { return drafter.draft(0).answers }
    }
    if let target = targets.last { reasons[target] = reason(target) }
    return nil
  }

  private func reason(_ target: Int) -> Reason {
    guard drafter.drafts.isAsked(coverage.targets[target].question, row: 0) else {
      return .notAsked
    }
    return drafter.lanes[0]?.lastRule.map { .rule($0) } ?? .noAnswer
  }

  /// Why each of what was not reached was not.
  func reason(ofMissing target: Int) -> Reason { reasons[target] ?? .tooFew }
}
