public import QuestionnaireSchema
public import ResponseIngest

/// A wave as it is compared with others: its numbers, and which municipalities they are made of.
///
/// It says of each municipality what it answered, and is never shown itself.
public struct PanelWave: Sendable {
  /// The wave, counted.
  let counted: CountedWave
  /// Where its municipalities stand, for flows.
  let standings: WaveStandings
  /// Which of its municipalities each figure is made of, by the name of the figure.
  let members: [String: FigureMembers]

  /// The year of the wave.
  public var year: Int { counted.year }
  /// The questionnaire, with the figures.
  public var questionnaire: Questionnaire { counted.questionnaire }

  /// Takes out of answers that were judged what is compared.
  public init(_ judged: JudgedResponses, year: Int) {
    counted = CountedWave(judged, year: year, suppressing: .standard)
    standings = WaveStandings(judged, year: year)
    let wave = WaveUnits(judged)
    members = judged.questionnaire.figures.reduce(into: [:]) { members, figure in
      let states = QuestionStates(of: figure.questions, in: judged)
      members[figure.name] = FigureMembers(FigureCounter(figure, wave: wave, states: states))
    }
  }
}

/// Which units of a wave a figure is made of.
struct FigureMembers: Sendable {
  /// Those of its population that responded.
  let respondents: Bitmap
  /// Those of them that a base counts, by the name of the base.
  let bases: [String: Bitmap]
  /// Those of them that are in a category, by the name of the category.
  let categories: [String: Bitmap]

  fileprivate init(_ counter: FigureCounter) {
    let (wave, population) = (counter.wave, counter.population)
    let definition = counter.definition
    respondents = wave.units(ofRows: population.rows)
    bases = definition.bases.enumerated().reduce(into: [:]) { bases, base in
      bases[base.element.name] =
        wave.units(ofRows: counter.respondents(base: base.offset, in: population))
    }
    categories = definition.categories.enumerated().reduce(into: [:]) { categories, category in
      categories[category.element.name] =
        wave.units(ofRows: counter.respondents(category: category.offset, in: population))
    }
  }
}
