import Municipalities
import QuestionnaireSchema
public import ResponseIngest
import TextFormats

/// Where each municipality of a wave stands with the figures that flows follow.
///
/// It is what flows are counted from, and never shown: it says of each municipality what it answered.
public struct WaveStandings: Sendable {
  /// The year of the wave.
  let year: Int
  /// The questionnaire, with the flows.
  let questionnaire: Questionnaire
  /// The day on which the municipalities were those of the frame.
  let day: CalendarDay
  /// The register, with the reorganisations of the wave.
  let register: MunicipalityRegister
  /// The municipalities, by number.
  let codes: [MunicipalityCode]
  /// Where each of them stands, by the name of the figure.
  let states: [String: [UnitState]]

  /// Takes the standings out of answers that were judged.
  public init(_ judged: JudgedResponses, year: Int) {
    self.year = year
    questionnaire = judged.questionnaire
    day = judged.context.day
    register = judged.context.register
    codes = judged.units.codes
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
