public import QuestionnaireSchema
public import Tables

/// How sure the numbers of a figure are, as far as that can be told from who responded.
public struct FigureAccuracy: Sendable {
  /// The figure.
  public let definition: FigureDefinition
  /// How many of its population responded, of how many that were asked.
  public let response: Share
  /// The same for each stratum of its population; none of them is empty.
  public let strata: [Stratum]
  /// The categories, in order.
  public let categories: [CategoryAccuracy]

  /// A part of the population that has an interval of its own.
  public struct Stratum: Sendable, Hashable {
    /// What it is called, such as `impuls = ja`.
    public let name: String
    /// How many of it responded, of how many that were asked.
    public let response: Share
  }

  /// The bases that only count who gave some answer: how many of those there are in the population is
  /// not known, so that no interval belongs to their percentages.
  public var conditionalBases: [Base] { definition.bases.filter { $0.where != nil } }
}

/// How sure the numbers of a category are.
public struct CategoryAccuracy: Sendable, Hashable {
  /// The name of the category.
  public let name: String
  /// Its label.
  public let label: String
  /// The respondents that are in it, of the whole population: who did not respond counts as not.
  public let overPopulation: Share
  /// The same, of the respondents: who did not respond counts as the others.
  public let overRespondents: Share
  /// The same over each of ``FigureAccuracy/conditionalBases``, as the report gives it; `nil`
  /// where the base rules the category out.
  public let overConditional: [Share?]
  /// The share of the population if everyone of whom it is not known were in it.
  public let upperBound: Share
  /// For each stratum how many respondents are in it, and how many in all may be.
  public let strata: [Count]

  /// A count in a stratum.
  public struct Count: Sendable, Hashable {
    /// How many respondents are in the category.
    public let count: Int
    /// How many of the stratum may be in it; `nil` when nobody of it responded.
    public let interval: FinitePopulationInterval?
  }
}
