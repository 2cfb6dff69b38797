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
    /// This stood in the way.
    case obstacle(Obstacle)
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
  /// How often a target was tried alone in vain with a profile, by both.
  private var failures: [Int: Int] = [:]
  private var worked = 0
  private let seed: UInt64

  /// How many steps are taken in all before what is left is given up: fewer where each takes longer.
  private let patience: Int
  /// How many steps one try may take, alone and together with what was reached already.
  private static let stepsAlone = 60
  private static let stepsTogether = 25

  init(_ rules: DraftRules, _ frame: PopulationFrame, seed: UInt64) {
    self.seed = seed
    coverage = Coverage(rules.questionnaire)
    patience = 10_000_000 / (rules.plans.count + rules.rules.count + 20)
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
    let tries = max(12, 400 / max(candidates.count, 1))
    for candidate in candidates where !coverage.isComplete {
      guard worked < patience else { return }
      try guide(candidate, atMost: max(2, share), tries: tries)
    }
  }

  /// Lets one municipality reach several things that were not reached yet: so many at most, until it
  /// was tried in vain so often.
  private mutating func guide(
    _ candidate: Candidate, atMost most: Int, tries: Int
  ) throws(DraftFailure) {
    var answers = try drafter.draft([candidate.job])[0].answers
    var reached: [Int] = []
    var failed = 0
    for target in order(candidate.submission) where reached.count < most {
      let key = target << 32 | candidate.profile
      guard failures[key, default: 0] < 3, failed < tries, worked < patience else { continue }
      if let better = attempt(reached + [target], candidate.job, from: answers) {
        answers = better
        reached.append(target)
        reasons[target] = nil
      } else {
        failed += 1
        // Together with others it tells nothing about this one.
        if reached.isEmpty { failures[key, default: 0] += 1 }
      }
    }
    coverage.note(answers)
    if !reached.isEmpty { drafts[candidate.submission] = answers }
  }

  /// What is missing, questions that nobody answered yet before choices that nobody took, and of those
  /// the last one first: who comes there has come past others on the way.
  private func order(_ number: Int) -> [Int] {
    let missing = coverage.missing
    guard !missing.isEmpty else { return [] }
    let start = number % missing.count
    var answered: Set<Int> = []
    for (place, target) in coverage.targets.enumerated() where coverage.isReached[place] {
      answered.insert(target.question)
    }
    var first: [Int: Int] = [:]
    let turned = missing[start...] + missing[..<start]
    for target in turned {
      let question = coverage.targets[target].question
      if !answered.contains(question), first[question] == nil { first[question] = target }
    }
    let questions = first.sorted { $0.key > $1.key }.map(\.value)
    let chosen = Set(questions)
    return questions + turned.filter { !chosen.contains($0) }
  }

  /// Answers that reach all of some targets, if they are found; the last of them is new.
  private mutating func attempt(
    _ targets: [Int], _ job: DraftJob, from answers: [DraftedAnswer]
  ) -> [DraftedAnswer]? {
    let draws = Draws(seed: seed, stream: .coverage, number: worked)
    drafter.begin(DraftJob(unit: job.unit, draws: draws, start: answers), row: 0)
    drafter.lanes[0]?.wanted = targets.map { wanted[$0] }
    defer { drafter.lanes[0] = nil }
    for _ in 0..<(targets.count == 1 ? Self.stepsAlone : Self.stepsTogether) {
      worked += 1
      if drafter.round(1) == 1 { return drafter.draft(0).answers }
    }
    if targets.count == 1 { reasons[targets[0]] = reason(targets[0]) }
    return nil
  }

  private func reason(_ target: Int) -> Reason {
    guard drafter.drafts.isAsked(coverage.targets[target].question, row: 0) else {
      return .notAsked
    }
    return drafter.lanes[0]?.obstacle.map { .obstacle($0) } ?? .noAnswer
  }

  /// Why each of what was not reached was not.
  func reason(ofMissing target: Int) -> Reason { reasons[target] ?? .tooFew }
}
