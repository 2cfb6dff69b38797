/// A wave of the sample: who was asked, and all that came in.
struct Wave {
  /// The year.
  let year: Int
  /// The country it was held in.
  let country: Country
  /// How submissions came in.
  let plan: IntakePlan
  /// What came in, in the order in which it was received.
  let submissions: [Submission]
  /// The answers that were drawn, by code.
  let answers: [String: AnswerSheet]

  /// Draws a wave.
  init(
    _ responses: ResponsePlan, country: Country, history: [String: AnswerSheet],
    random: inout SplitMix64
  ) {
    year = responses.year
    self.country = country
    plan = .plan(for: responses.year)
    let respondents = responses.respondents(from: country, history: history, random: &random)
    var draft = WaveDraft(
      respondents: respondents, history: history,
      settledStages: country.settledStages(in: responses.year),
      random: SplitMix64(seed: random.next()))
    draft.answer(year: responses.year)
    let answering = Set(respondents.flatMap { $0.members.map(\.code) })
    let silent = country.municipalities(in: responses.year).filter {
      $0.isAsked(in: responses.year) && !answering.contains($0.code)
    }
    submissions =
      Intake(
        plan: plan, draft: draft, silent: silent, year: responses.year,
        random: SplitMix64(seed: random.next())
      ).submissions
    answers = draft.answersByCode()
  }
}
