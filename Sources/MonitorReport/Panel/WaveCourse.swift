import QuestionnaireSchema

/// How the numbers of waves move: as they are, and among the municipalities that answered in two waves
/// that follow each other.
///
/// For people who carry out the waves: beside numbers that were made public, those of the panel may tell
/// of a single municipality.
public struct WaveCourse: Sendable {
  /// The years, from the first to the latest.
  public let years: [Int]
  /// The figures of the latest wave that some other wave has too, in the order of the questionnaire.
  let figures: [FigureCourse]

  /// Compares waves of different years; figures that are not named are left out.
  ///
  /// - Complexity: O(*f* · *n*) in the figures and the municipalities.
  public init(_ waves: [PanelWave], figures names: Set<String>) {
    let waves = waves.sorted { $0.year < $1.year }
    years = waves.map(\.year)
    let definitions = waves.last?.questionnaire.figures ?? []
    let flows = CountedFlow.flows(over: waves.map(\.standings))
    var unchanged: [TrendWarning.Step: UnchangedUnits] = [:]
    figures = definitions.filter { names.contains($0.name) }.compactMap { definition in
      let having = waves.filter { $0.members[definition.name] != nil }
      guard having.count > 1 else { return nil }
      return FigureCourse(
        definition: definition, waves: having.map(\.counted),
        steps: zip(having, having.dropFirst()).compactMap { earlier, later in
          let step = TrendWarning.Step(from: earlier.year, to: later.year)
          let same =
            unchanged[step]
            ?? UnchangedUnits(from: earlier.standings.division, to: later.standings.division)
          unchanged[step] = same
          return PanelStep(definition.name, from: earlier, to: later, same)
        }, flows: flows.filter { $0.definition.figure == definition.name })
    }
  }

  /// The names of the figures that waves have in common with the latest of them.
  public static func figures(of waves: [PanelWave]) -> [String] {
    let latest = waves.max { $0.year < $1.year }
    return (latest?.questionnaire.figures.map(\.name) ?? []).filter { name in
      waves.count { $0.members[name] != nil } > 1
    }
  }
}

/// How a figure moves from wave to wave.
struct FigureCourse: Sendable {
  /// The figure, as the latest wave defines it.
  let definition: FigureDefinition
  /// The waves that have it, from the first to the latest.
  let waves: [CountedWave]
  /// The steps from each of them to the next.
  let steps: [PanelStep]
  /// The flows that follow it.
  let flows: [CountedFlow]

  /// What may mislead in its numbers.
  var warnings: [TrendWarning] {
    let plain = FigureSteps(definition.name, over: waves)
    let opposite = definition.bases.flatMap { base in
      definition.categories.flatMap { plain.oppositeWays(category: $0.name, base: base.name) }
    }
    return plain.responseWarnings + opposite + steps.flatMap(\.warnings)
  }
}
