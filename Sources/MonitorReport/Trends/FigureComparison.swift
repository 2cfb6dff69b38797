import QuestionnaireSchema

/// Whether a number of an earlier wave may be set beside that of a later one.
enum FigureComparison: Sendable, Hashable {
  /// It may.
  case comparable
  /// It may not without more, for this reason.
  case obstacle(String)
  /// No questionnaire says so.
  case notStated
}

/// What the questionnaires of some waves say about comparing their figures.
struct FigureComparisons {
  /// The waves, the latest first.
  private let waves: [CountedWave]

  init(_ waves: [CountedWave]) {
    self.waves = waves.sorted { $0.year > $1.year }
  }

  /// Whether a figure of an earlier year may be set beside that of a later one.
  ///
  /// What the later questionnaire says decides. Where it says nothing it is worked out through a year
  /// between: comparable when both steps are, and not with the reason of a step that is not.
  func comparison(of figure: String, from earlier: Int, to later: Int) -> FigureComparison {
    if earlier == later { return .comparable }
    guard let wave = waves.first(where: { $0.year == later }) else { return .notStated }
    let stated = wave.figure(named: figure)?.definition.comparability ?? []
    if let answer = stated.first(where: { $0.year == earlier }) {
      return answer.obstacle.map { .obstacle($0) } ?? .comparable
    }
    for between in waves where earlier < between.year && between.year < later {
      guard let step = stated.first(where: { $0.year == between.year }) else { continue }
      let rest = comparison(of: figure, from: earlier, to: between.year)
      if rest == .notStated { continue }
      guard let obstacle = step.obstacle else { return rest }
      guard case .obstacle(let other) = rest, other != obstacle else { return .obstacle(obstacle) }
      return .obstacle("\(other) \(obstacle)")
    }
    return .notStated
  }
}
