import MonitorReport
import QuestionnaireSchema
import TestSupport

extension SplitWave {
  /// The wave, counted.
  func counted() throws -> CountedWave {
    let judged = try SmallWave.judged(
      [SmallWave.file("antwoorden.csv", answers)], questionnaire: questionnaire, frame: frame)
    return CountedWave(judged, year: 2021, suppressing: .standard)
  }

  /// The groups that are not shown, by breakdown and figure.
  func hidden() throws -> [String: [String]] {
    try Self.hidden(counted())
  }

  /// The groups of a wave that are not shown, by breakdown and figure.
  static func hidden(_ wave: CountedWave) -> [String: [String]] {
    wave.breakdowns.reduce(into: [:]) { hidden, breakdown in
      hidden["\(breakdown.definition.name) \(breakdown.figure.name)"] =
        breakdown.rows.filter(\.isHidden).map(\.group)
    }
  }
}
