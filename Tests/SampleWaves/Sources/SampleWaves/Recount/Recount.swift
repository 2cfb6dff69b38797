/// Counts a wave again from what came in, and stops when a margin is not met.
///
/// It looks only at the submissions and the country, not at how the answers were drawn.
struct Recount {
  /// The wave that is counted.
  let wave: Wave
  /// The answers that count, by code.
  private let counting: [String: AnswerSheet]

  /// Finds the submission that counts for every municipality.
  init(of wave: Wave) {
    self.wave = wave
    let asked = wave.country.municipalities(in: wave.year).filter { $0.isAsked(in: wave.year) }
    var counting: [String: AnswerSheet] = [:]
    for municipality in asked {
      let valid = wave.submissions.filter { submission in
        submission.codes.contains(municipality.code)
          && submission.received < wave.plan.closing.adding(minutes: 1440)
          && Question.choices(in: wave.year).contains { submission.sheet.answers($0) }
      }
      counting[municipality.code] = valid.max { Self.rank($0) < Self.rank($1) }?.sheet
    }
    self.counting = counting
  }

  /// Complete before partial, alone before joint, late before early.
  private static func rank(_ submission: Submission) -> (Int, Int, Int) {
    (
      submission.sheet.isComplete ? 1 : 0, submission.codes.count == 1 ? 1 : 0,
      submission.received.minute
    )
  }

  /// Stops with a message at the first margin that is not met.
  func check() {
    for margin in Margin.all(in: wave.year) {
      let found = wave.country.municipalities(in: wave.year).count { municipality in
        margin.population.contains(municipality, in: wave.year)
          && counting[municipality.code].map(margin.counts) == true
      }
      precondition(
        found == margin.count, "\(wave.year) \(margin.name): \(found), not \(margin.count)")
    }
  }
}

extension Question {
  /// The questions of a year that are not free text.
  fileprivate static func choices(in year: Int) -> [Question] {
    asked(in: year).filter { FreeTexts.pool(for: $0).isEmpty }
  }
}
