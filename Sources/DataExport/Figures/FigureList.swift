public import MonitorReport
import QuestionnaireSchema
import Tables
import TextFormats

/// All figures of some waves as one long list, for the country and its provinces, to be published.
///
/// It is laid out as the open data of StatLine: an observation a row, with region, period and measure.
/// It holds no more than the report shows.
public struct FigureList: Sendable {
  /// The observations, in the order of the waves.
  public let observations: [Observation]

  /// One number, or that there is none.
  public struct Observation: Sendable, Hashable {
    /// The region it is about.
    public let region: Region
    /// The year it is about.
    public let year: Int
    /// What is measured, by name: `figure/base/category/teller`.
    public let measure: String
    /// What is measured, in words.
    public let title: String
    /// The number; `nil` when there is none or it is not shown.
    public let value: Int?
    /// Why there is no number.
    public let attribute: Attribute
    /// Whether it can still change.
    public let isProvisional: Bool
  }

  /// Whether there is a number, and if not, why.
  public enum Attribute: String, Sendable, Hashable, CaseIterable {
    /// There is one.
    case none = "None"
    /// It would be a percentage of nothing.
    case impossible = "Impossible"
    /// It is not shown, because it could tell what a municipality answered.
    case confidential = "Confidential"
  }

  /// Lists the figures of waves.
  public init(_ waves: [CountedWave]) {
    observations = waves.flatMap { wave -> [Observation] in
      let source = FigureSource(wave)
      return source.response + source.wholeFigures + source.provinces
    }
  }
}

/// Makes observations of what was counted in a wave.
private struct FigureSource {
  private let wave: CountedWave

  init(_ wave: CountedWave) {
    self.wave = wave
  }

  /// The response of each group of municipalities.
  var response: [FigureList.Observation] {
    wave.response.flatMap { rate in
      let province = Region(responseGroup: rate.group)
      let name = province == nil ? "respons/\(rate.group)" : "respons/alle"
      let title = "Respons; \(province == nil ? rate.label : "Alle gemeenten")"
      let region = province ?? .country
      return [
        observation(region, "\(name)/noemer", "\(title); gevraagd", rate.share.denominator),
        observation(region, "\(name)/teller", "\(title); gereageerd", rate.share.numerator),
        observation(region, "\(name)/procent", "\(title); procent", rate.share.percentage),
      ]
    }
  }

  /// The figures of the whole country.
  var wholeFigures: [FigureList.Observation] {
    wave.figures.flatMap { figure in
      observations(of: figure.definition, figure.cells, in: .country, isHidden: false)
    }
  }

  /// The figures of the provinces, as far as a breakdown has them.
  var provinces: [FigureList.Observation] {
    wave.breakdowns.flatMap { breakdown in
      zip(breakdown.definition.groups, breakdown.rows).flatMap { group, row in
        Region(group, of: wave.questionnaire).map { region in
          observations(of: breakdown.figure, row.cells, in: region, isHidden: row.isHidden)
        } ?? []
      }
    }
  }

  /// For each base its denominator, and for each category the numerator and the percentage.
  private func observations(
    of figure: FigureDefinition, _ cells: [FigureCell], in region: Region, isHidden: Bool
  ) -> [FigureList.Observation] {
    figure.bases.flatMap { base -> [FigureList.Observation] in
      let name = "\(figure.name)/\(base.name)"
      let title = "\(figure.label); \(base.label)"
      let ofBase = cells.filter { $0.base == base.name }
      func observation(_ part: String, _ words: String, _ share: FigureCell?, _ value: Int?)
        -> FigureList.Observation
      {
        self.observation(
          region, "\(name)/\(part)", "\(title); \(words)", value, isHidden: isHidden,
          isProvisional: share?.isProvisional ?? false)
      }
      let denominator = observation(
        "noemer", "noemer", ofBase.first, ofBase.first?.share.denominator)
      return [denominator]
        + figure.categories(over: base.name).flatMap { category in
          let cell = ofBase.first { $0.category == category.name }
          let label = label(of: category)
          return [
            observation(
              "\(category.name)/teller", "\(label); teller", cell, cell?.share.numerator),
            observation(
              "\(category.name)/procent", "\(label); procent", cell, cell?.share.percentage),
          ]
        }
    }
  }

  /// The label of a category; of one that is a choice the question goes before it.
  private func label(of category: Category) -> String {
    let question = category.question.map { wave.questionnaire.questions[$0].label + ": " }
    return (question ?? "") + category.label
  }

  private func observation(
    _ region: Region, _ measure: String, _ title: String, _ value: Int?, isHidden: Bool = false,
    isProvisional: Bool = false
  ) -> FigureList.Observation {
    FigureList.Observation(
      region: region, year: wave.year, measure: measure, title: title,
      value: isHidden ? nil : value,
      attribute: isHidden ? .confidential : value == nil ? .impossible : .none,
      isProvisional: isProvisional)
  }
}
