public import QuestionnaireSchema
public import Tables

/// One number of a figure: a category over a base, in the whole population or in a group of it.
public struct FigureCell: Sendable, Hashable {
  /// The name of the figure.
  public let figure: String
  /// The name of the category.
  public let category: String
  /// The name of the base.
  public let base: String
  /// How many municipalities are in the category, of how many.
  public let share: Share
  /// The share if every municipality of which it is not known were in the category.
  ///
  /// Only over a population: there, who did not answer stands below the line.
  public let upperBound: Share?
  /// Whether an answer that it uses is still open, so that it can change.
  public let isProvisional: Bool
  /// What was printed about it.
  public let published: Published?
  /// Where each municipality stands that the base is about.
  public let account: Account
}

/// Those below the line of a partition that are in none of its categories, over one base.
public struct Remainder: Sendable, Hashable {
  /// The name of the base.
  public let base: String
  /// Why they are in none, and how many.
  public let account: Account
}

/// A figure of a wave, counted.
public struct CountedFigure: Sendable {
  /// What it counts.
  public let definition: FigureDefinition
  /// How many municipalities were asked and are in its population.
  public let population: Int
  /// How many of those have a counting response.
  public let respondents: Int
  /// The numbers, for each base all categories, as they are defined.
  public let cells: [FigureCell]
  /// For a partition: who is in no category, for each base.
  public let remainders: [Remainder]
  /// For a partition: how many municipalities are in more than one category, which is a mistake in
  /// the definition.
  public let overlapCount: Int
  /// Whether an answer that it uses is still open, so that it can change.
  public let isProvisional: Bool

  /// The number of a category over a base.
  public func cell(category: String, base: String) -> FigureCell? {
    cells.first { $0.category == category && $0.base == base }
  }

  /// How many respondents of the population are in a category.
  public func numerator(category: String) -> Int? {
    numerators[category]
  }

  /// The labels of the questions whose choices are categories, by the index of the question.
  let questionLabels: [Int: String]
  /// Per category the respondents of the population that are in it, whatever the base.
  let numerators: [String: Int]
}
