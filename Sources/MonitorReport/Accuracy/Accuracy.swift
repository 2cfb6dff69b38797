import Municipalities
import QuestionnaireSchema
public import ResponseIngest
public import Tables

/// How sure the figures of a wave are, and how evenly the groups of the frame responded.
///
/// For people who carry out the wave: groups may be so small that they tell of single municipalities.
public struct Accuracy: Sendable {
  /// The year of the wave.
  public let year: Int
  /// How many responded, of how many that were asked.
  public let response: Share
  /// The figures that were asked for, in the order of the questionnaire.
  public let figures: [FigureAccuracy]
  /// How the response differs by columns of the frame.
  public let columns: [Representativeness]
  /// The columns that make too many groups.
  public let skippedColumns: [String]

  /// The column of the frame whose values are the strata.
  public static let stratumColumn = "impuls"

  /// Looks at some figures of a wave, by some columns of the frame; those that it does not have are
  /// left out.
  public init(_ wave: Wave, figures names: Set<String>, groupedBy columns: [String]) {
    self.init(wave.judged, year: wave.year, figures: names, groupedBy: columns)
  }

  /// Looks at some figures made from answers that were judged.
  public init(
    _ judged: JudgedResponses, year: Int, figures names: Set<String>, groupedBy columns: [String]
  ) {
    self.year = year
    response = judged.outcomeRates().completeOrPartial
    let wave = WaveUnits(judged)
    let definitions = judged.questionnaire.figures.filter { names.contains($0.name) }
    let states = QuestionStates(
      of: definitions.reduce(into: []) { $0.formUnion($1.questions) }, in: judged)
    let strata = wave.strata
    figures = definitions.map { definition in
      FigureCounter(definition, wave: wave, states: states).accuracy(by: strata)
    }
    let groups = columns.compactMap { judged.response(byColumn: $0) }
    self.columns = groups.compactMap { Representativeness($0) }
    let found = Set(self.columns.map(\.column))
    skippedColumns = groups.map(\.column).filter { !found.contains($0) }
  }
}

extension WaveUnits {
  /// The units by the values of the column that makes strata; all together where there is none.
  fileprivate var strata: [(name: String, units: Bitmap)] {
    guard let frame = judged.units.frame,
      let place = frame.columnIndex(named: Accuracy.stratumColumn)
    else { return [("alle gemeenten", all)] }
    let column = frame.columns[place]
    return column.values.enumerated().sorted { $0.element < $1.element }.map { code, value in
      let name = "\(column.name) = \(value.isEmpty ? "(leeg)" : value)"
      return (name, Bitmap(count: all.count) { column.codes[$0] == UInt32(code) })
    }
  }
}

extension FigureCounter {
  /// How sure the numbers of the figure are, with an interval for each stratum.
  fileprivate func accuracy(by strata: [(name: String, units: Bitmap)]) -> FigureAccuracy {
    let whole = wave.population(definition.population)
    let cells = counted().cells
    let parts = strata.map { name, units in
      (name: name, population: wave.population(definition.population, within: units))
    }.filter { !$0.population.units.isEmpty }
    return FigureAccuracy(
      definition: definition, response: whole.response,
      strata: parts.map { .init(name: $0.name, response: $0.population.response) },
      categories: definition.categories.indices.map { category in
        accuracy(ofCategory: category, cells, in: whole, parts.map(\.population))
      })
  }

  private func accuracy(
    ofCategory category: Int, _ cells: [FigureCell], in whole: Population, _ strata: [Population]
  ) -> CategoryAccuracy {
    let count = numerator(category: category, in: whole)
    return CategoryAccuracy(
      name: definition.categories[category].name, label: definition.categories[category].label,
      overPopulation: Share(numerator: count, denominator: whole.units.count),
      overRespondents: Share(numerator: count, denominator: whole.rows.count),
      overConditional: definition.bases.filter { $0.where != nil }.map { base in
        cells.first {
          $0.base == base.name && $0.category == definition.categories[category].name
        }?.share
      },
      upperBound: upperBound(category: category, in: whole),
      strata: strata.map { stratum in
        let count = numerator(category: category, in: stratum)
        return .init(
          count: count,
          interval: FinitePopulationInterval(
            count: count, respondents: stratum.rows.count, size: stratum.units.count))
      })
  }
}

extension Population {
  /// How many responded, of how many that were asked.
  fileprivate var response: Share { Share(numerator: rows.count, denominator: units.count) }
}
