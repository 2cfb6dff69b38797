/// A wave while its answers are being drawn: exact margins, with answers that hang together.
///
/// Every margin is a number of municipalities. Who gets an answer is drawn by a score: a preference
/// from what was answered before, plus a random number up to 1000.
struct WaveDraft {
  /// Who answers.
  let respondents: [Respondent]
  /// The counting answers of the previous wave, by code.
  let history: [String: AnswerSheet]
  /// Stages of coalitions that are settled beforehand, by code.
  let settledStages: [String: String]
  /// What each respondent answered so far.
  private(set) var sheets: [AnswerSheet]
  /// The source of chance.
  var random: SplitMix64

  /// Starts with empty sheets.
  init(
    respondents: [Respondent], history: [String: AnswerSheet], settledStages: [String: String],
    random: SplitMix64
  ) {
    self.respondents = respondents
    self.history = history
    self.settledStages = settledStages
    self.random = random
    sheets = respondents.map { _ in AnswerSheet() }
  }

  /// Someone who may be drawn, with what is known by then.
  struct Candidate {
    /// The respondent.
    let respondent: Respondent
    /// What it answered so far.
    let sheet: AnswerSheet
    /// What it answered in the previous wave.
    let previous: AnswerSheet
    /// The stage of its coalition, when that is settled beforehand.
    let settledStage: String?

    /// How far its municipality is inclined to act.
    var zeal: Int { respondent.lead.zeal }

    /// A preference that nearly always decides, except for who is contrary.
    func unless(_ unlikely: Bool) -> Int { unlikely && !respondent.isContrary ? -5000 : 0 }
  }

  /// Everyone of a population for whom a condition holds.
  func candidates(
    in population: Population, where condition: (Candidate) -> Bool = { _ in true }
  ) -> [Int] {
    respondents.indices.filter {
      respondents[$0].weight(in: population) > 0 && condition(candidate($0))
    }
  }

  /// How many municipalities some respondents stand for.
  func weight(of chosen: [Int], in population: Population) -> Int {
    chosen.reduce(0) { $0 + respondents[$1].weight(in: population) }
  }

  /// A respondent with what is known of it.
  func candidate(_ index: Int) -> Candidate {
    let respondent = respondents[index]
    let previous = history[respondent.lead.code] ?? AnswerSheet()
    return Candidate(
      respondent: respondent, sheet: sheets[index], previous: previous,
      settledStage: settledStages[respondent.lead.code])
  }

  /// Fills in an answer for one respondent.
  mutating func fill(_ question: Question, _ codes: [String], for index: Int) {
    sheets[index].fill(question, codes)
  }

  /// Draws candidates that stand for exactly `count` municipalities, those with the best score first.
  mutating func draw(
    _ count: Int, of candidates: [Int], in population: Population,
    preferring preference: (Candidate) -> Int
  ) -> [Int] {
    let scored = candidates.map {
      (index: $0, score: preference(candidate($0)) + random.below(1000))
    }
    let ranked = scored.sorted { ($0.score, $1.index) > ($1.score, $0.index) }
    var chosen: [Int] = []
    var open = count
    for (index, _) in ranked {
      let weight = respondents[index].weight(in: population)
      guard weight <= open else { continue }
      chosen.append(index)
      open -= weight
    }
    precondition(open == 0, "\(count) municipalities cannot be drawn: \(open) too few")
    return chosen
  }

  /// Divides one answer over everyone who is asked: exactly so many municipalities each.
  ///
  /// An answer is one or more codes separated by spaces; the empty answer leaves the question blank.
  /// The counts must add up to the number of municipalities that are asked.
  mutating func divide(
    _ question: Question, _ margins: KeyValuePairs<String, Int>, in population: Population = .all,
    where condition: (Candidate) -> Bool,
    preferring preference: (Candidate, String) -> Int = { _, _ in 0 }
  ) {
    var open = candidates(in: population, where: condition)
    let asked = weight(of: open, in: population)
    let total = margins.reduce(0) { $0 + $1.value }
    precondition(total == asked, "\(question.rawValue): \(total) answers for \(asked) asked")
    for (answer, count) in margins {
      let chosen = draw(count, of: open, in: population) { preference($0, answer) }
      let codes = answer.split(separator: " ").map(String.init)
      for index in chosen { sheets[index].fill(question, codes) }
      let taken = Set(chosen)
      open.removeAll { taken.contains($0) }
    }
  }

  /// Divides one answer over everyone of a population.
  mutating func divide(
    _ question: Question, _ margins: KeyValuePairs<String, Int>, in population: Population = .all,
    preferring preference: (Candidate, String) -> Int = { _, _ in 0 }
  ) {
    divide(question, margins, in: population, where: { _ in true }, preferring: preference)
  }
}
