import Municipalities
public import QuestionnaireSchema
public import ResponseIngest
import TextFormats

/// A wave, counted: its response, its figures and their breakdowns.
///
/// It holds counts only: no municipality and no file can be found in it.
public struct CountedWave: Sendable {
  /// The year of the wave.
  public let year: Int
  /// The questionnaire, with the definitions of the figures.
  public let questionnaire: Questionnaire
  /// Whether all its municipalities are made up, and so its answers.
  public let isFictitious: Bool
  /// The response by group.
  public let response: [ResponseRate]
  /// How the response grew.
  public let curve: ResponseCurve
  /// The figures, in the order of the questionnaire.
  public let figures: [CountedFigure]
  /// The breakdowns, for each of its figures, in the order of the questionnaire.
  public internal(set) var breakdowns: [CountedBreakdown]
  /// Which rows of the breakdowns are not shown, and what it takes to hide more of them.
  var suppression: Suppression
  /// How many decisions there were about the submissions; `nil` when there were none.
  public let decisions: DecisionTally?

  /// Counts a wave.
  public init(_ wave: Wave, suppressing rule: SuppressionRule) {
    self.init(wave.judged, year: wave.year, suppressing: rule)
  }

  /// Counts answers that were judged.
  public init(_ judged: JudgedResponses, year: Int, suppressing rule: SuppressionRule) {
    self.year = year
    questionnaire = judged.questionnaire
    let codes = judged.units.codes
    isFictitious = !codes.isEmpty && codes.allSatisfy(\.isFictitious)
    let wave = WaveUnits(judged)
    let definitions = judged.questionnaire.figures
    let states = QuestionStates(
      of: definitions.reduce(into: []) { $0.formUnion($1.questions) }, in: judged)
    let splitNames = Set(judged.questionnaire.breakdowns.flatMap(\.figures))
    // What was judged for a figure takes a bit for each row: only what is counted again is kept.
    let counted = mapTogether(definitions) { definition in
      let counter = FigureCounter(definition, wave: wave, states: states)
      return (
        figure: counter.counted(), counter: splitNames.contains(definition.name) ? counter : nil
      )
    }
    response = wave.responseRates()
    curve = judged.responseCurve()
    figures = counted.map(\.figure)
    let counters = counted.compactMap(\.counter)
    let splits = judged.questionnaire.breakdowns.flatMap { breakdown in
      let groups = breakdown.groups.map { judged.units(where: $0.where) }
      return breakdown.figures.compactMap { name in
        counters.first { $0.definition.name == name }.map {
          SplitFigure(breakdown, $0, groups: groups)
        }
      }
    }
    let suppression = Suppression(splits, of: wave, by: rule)
    self.suppression = suppression
    breakdowns = splits.map { CountedBreakdown($0, hidden: suppression.hiddenRows) }
    decisions = DecisionTally(judged.decisions)
  }

  /// The figure with a name.
  public func figure(named name: String) -> CountedFigure? {
    figures.first { $0.definition.name == name }
  }
}
