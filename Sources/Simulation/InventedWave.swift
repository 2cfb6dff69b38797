package import Municipalities
package import QuestionnaireSchema
import ResponseIngest

/// A made-up wave: a submission for each municipality that was asked, and a correction for some.
///
/// They are made in parts, so that a wave of any size can be written as it is made. The same
/// questionnaire, frame, seed and shares give the same submissions on every machine.
package struct InventedWave: Sendable {
  /// What was made, once all of it is.
  package private(set) var account: WaveAccount
  private let rules: DraftRules
  private let seed: UInt64
  /// The municipalities that were asked, in the order of the frame.
  private let asked: [Int32]
  /// Those of them that send a correction, by their place among them.
  private let corrected: [Int32]
  private let isFaulty: [Bool]
  private let faults: FaultMaker
  private let times: SendingTimes
  private var drafter: Drafter
  private var coverage: Coverage
  private let guided: [Int: [DraftedAnswer]]
  private let guide: Guide
  private var next = 0
  private var faultNumber = 0

  /// How many submissions are made at once.
  private static let part = 4096

  /// Prepares a wave.
  ///
  /// - Throws: ``SimulationError``.
  package init(
    _ questionnaire: Questionnaire, frame: PopulationFrame, seed: UInt64, faulty: DecimalShare,
    corrected: DecimalShare
  ) throws(SimulationError) {
    let real = frame.codes.filter { !$0.isFictitious }
    if let first = real.first { throw .realMunicipalities(count: real.count, first: first) }
    asked = frame.isAsked.indices.filter { frame.isAsked[$0] }.map { Int32($0) }
    guard !asked.isEmpty else { throw .nobodyAsked }
    rules = DraftRules(questionnaire, frame)
    self.seed = seed
    var whichDouble = Draws(seed: seed, stream: .whichDouble, number: 0)
    let isCorrected = chosen(corrected.count(of: asked.count), of: asked.count, &whichDouble)
    self.corrected = isCorrected.indices.filter { isCorrected[$0] }.map { Int32($0) }
    var whichFaulty = Draws(seed: seed, stream: .whichFaulty, number: 0)
    let count = asked.count + self.corrected.count
    isFaulty = chosen(faulty.count(of: count), of: count, &whichFaulty)
    faults = FaultMaker(rules, frame)
    times = SendingTimes(questionnaire)
    drafter = Drafter(rules, frame, lanes: min(64, count))
    var guide = Guide(rules, frame, seed: seed)
    do throws(DraftFailure) {
      try guide.guide(
        Self.candidates(asked, isFaulty, Profiles(rules, frame), seed: seed))
    } catch {
      throw SimulationError(error, rules, frame)
    }
    guided = guide.drafts
    coverage = guide.coverage
    self.guide = guide
    account = WaveAccount(municipalities: asked.count, corrections: self.corrected.count)
  }

  /// The questionnaire that is answered.
  package var questionnaire: Questionnaire { rules.questionnaire }

  /// The texts that answers can be, by number.
  var phrases: [String] { rules.phrases.texts }

  /// How many submissions there are in all.
  package var count: Int { asked.count + corrected.count }

  /// The submissions that come next; none when all were made.
  ///
  /// - Throws: ``SimulationError/rulesNotMet(rule:municipality:)`` and what else keeps answers from being
  ///   found.
  package mutating func nextPart() throws(SimulationError) -> [InventedSubmission] {
    let numbers = next..<min(next + Self.part, count)
    guard !numbers.isEmpty else { return [] }
    next = numbers.upperBound
    var faultNumbers: [Int: Int] = [:]
    for number in numbers where isFaulty[number] {
      faultNumbers[number] = faultNumber
      faultNumber += 1
    }
    let drafts: [Draft]
    do throws(DraftFailure) {
      drafts = try drafter.draft(numbers.map { job($0, fault: faultNumbers[$0]) })
    } catch {
      throw SimulationError(error, rules, drafter.drafts.frame)
    }
    var submissions: [InventedSubmission] = []
    submissions.reserveCapacity(drafts.count)
    for (number, draft) in zip(numbers, drafts) {
      submissions.append(submission(number, draft, isFaulty: isFaulty[number]))
    }
    if numbers.upperBound == count { tellWhatIsMissing() }
    return submissions
  }

  /// The place of a submission's municipality among those that were asked.
  private func place(_ number: Int) -> Int {
    number < asked.count ? number : Int(corrected[number - asked.count])
  }

  private func job(_ number: Int, fault: Int?) -> DraftJob {
    let place = place(number)
    var job = DraftJob(
      unit: Int(asked[place]), draws: Draws(seed: seed, stream: .answers, number: place),
      start: guided[place])
    if number >= asked.count {
      job.correction = Draws(seed: seed, stream: .correction, number: place)
    }
    if let fault {
      job.isFaulty = true
      if job.correction == nil { job.breaking = faults.rulesToBreak(fault: fault) }
    }
    return job
  }

  private mutating func submission(
    _ number: Int, _ draft: Draft, isFaulty: Bool
  ) -> InventedSubmission {
    let place = place(number)
    var time = Draws(seed: seed, stream: .times, number: place)
    var received = times.first(&time)
    if number >= asked.count { received = times.correction(after: received, &time) }
    var submission = InventedSubmission(
      municipality: drafter.drafts.frame.codes[Int(asked[place])].description, received: received,
      cells: draft.answers.map { .answer($0) })
    if isFaulty {
      var draws = Draws(seed: seed, stream: .faults, number: number)
      let kind = faults.spoil(&submission, draft, after: account.faults, &draws)
      account.faults[kind, default: 0] += 1
    } else {
      coverage.note(draft.answers)
    }
    return submission
  }

  private mutating func tellWhatIsMissing() {
    let reached = Set(
      coverage.targets.indices.filter { coverage.isReached[$0] }.map {
        coverage.targets[$0].question
      })
    account.missing = coverage.missing.map { place in
      let target = coverage.targets[place]
      let question = rules.questionnaire.questions[target.question]
      return WaveAccount.Missing(
        question: question, choice: target.choice.map { question.choices[$0] },
        reason: reason(place, wasAsked: reached.contains(target.question)))
    }
  }

  private func reason(_ target: Int, wasAsked: Bool) -> WaveAccount.Missing.Reason {
    switch guide.reason(ofMissing: target) {
    case .tooFew: .tooFew
    case .notAsked: wasAsked ? .tooFew : .notAsked
    case .obstacle(.rule(let number)): .rule(rules.rules[number].edit.name)
    case .obstacle(.noResponse): .noResponse
    case .noAnswer, .obstacle: .noAnswer
    }
  }

  /// The first good submissions of each profile in turn, as many as are guided at most.
  private static func candidates(
    _ asked: [Int32], _ isFaulty: [Bool], _ profiles: Profiles, seed: UInt64
  ) -> [Guide.Candidate] {
    var ranks = [Int](repeating: 0, count: profiles.count)
    var ranked: [(rank: Int, place: Int)] = []
    for (place, unit) in asked.enumerated() where !isFaulty[place] {
      let profile = profiles.ofUnit[Int(unit)]
      if ranks[profile] < Guide.limit { ranked.append((ranks[profile], place)) }
      ranks[profile] += 1
    }
    ranked.sort { ($0.rank, $0.place) < ($1.rank, $1.place) }
    return ranked.prefix(Guide.limit).map { _, place in
      let unit = Int(asked[place])
      let draws = Draws(seed: seed, stream: .answers, number: place)
      return Guide.Candidate(
        submission: place, job: DraftJob(unit: unit, draws: draws), profile: profiles.ofUnit[unit])
    }
  }
}
