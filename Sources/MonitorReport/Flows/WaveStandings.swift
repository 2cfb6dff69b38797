import QuestionnaireSchema
public import ResponseIngest

/// Where each municipality of a wave stands with the figures that flows follow.
///
/// It is what flows are counted from, and never shown: it says of each municipality what it answered.
public struct WaveStandings: Sendable {
  /// The year of the wave.
  let year: Int
  /// The questionnaire, with the flows.
  let questionnaire: Questionnaire
  /// The municipalities.
  let division: WaveDivision
  /// Where each of them stands, by the name of the figure.
  let states: [String: [UnitState]]

  /// Takes the standings out of answers that were judged.
  public init(_ judged: JudgedResponses, year: Int) {
    self.year = year
    questionnaire = judged.questionnaire
    division = WaveDivision(judged)
    let followed = Set(judged.questionnaire.flows.map(\.figure))
    let wave = WaveUnits(judged)
    states = judged.questionnaire.figures.filter { followed.contains($0.name) || $0.isPartition }
      .reduce(into: [:]) { states, figure in
        let counter = FigureCounter(
          figure, wave: wave, states: QuestionStates(of: figure.questions, in: judged))
        states[figure.name] = counter.unitStates()
      }
  }
}
