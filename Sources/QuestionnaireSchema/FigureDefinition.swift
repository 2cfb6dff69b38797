/// A published figure: which municipalities it counts, in which categories, over which bases.
public struct FigureDefinition: Sendable {
  /// The name by which tables, flows and other years know it.
  public let name: String
  /// The heading.
  public let label: String
  /// Where it was published.
  public let source: String?
  /// What it says, in one or two sentences.
  public let definition: String?
  /// What is counted above the line.
  public let numeratorText: String?
  /// What is counted below the line.
  public let denominatorText: String?
  /// What a reader has to know to read it well.
  public let note: String?
  /// What is known of what was printed about it; not for a publication of its own.
  public let sourceNote: String?
  /// Which of the municipalities that were asked it is about; names only frame columns.
  public let population: Expression
  /// Whether the categories must be disjoint.
  public let isPartition: Bool
  /// The categories, in order.
  public let categories: [Category]
  /// The bases, in order.
  public let bases: [Base]
  /// Whether only counts are printed, no percentages.
  public let showsCountsOnly: Bool
  /// Whether categories are printed from the largest to the smallest.
  public let sortsByNumerator: Bool
  /// Per earlier year whether it may be compared with it.
  public let comparability: [Comparability]
  /// By the name of a base the names of the categories that its condition rules out.
  var excluded: [String: Set<String>] = [:]

  /// The category with a name.
  public func category(named name: String) -> Category? { categories.first { $0.name == name } }

  /// The categories that are shown over a base: those that its condition does not rule out.
  public func categories(over base: String) -> [Category] {
    guard let excluded = excluded[base] else { return categories }
    return categories.filter { !excluded.contains($0.name) }
  }

  /// Whether a category can be shown over a base: the condition of the base does not rule it out.
  public func shows(category: String, over base: String) -> Bool {
    excluded[base]?.contains(category) != true
  }

  /// The questions that its categories and bases name.
  public var questions: Set<Int> {
    let conditions = categories.map(\.when) + bases.compactMap(\.where)
    return Set(conditions.flatMap(\.condition.questions))
  }

  /// The base with a name.
  public func base(named name: String) -> Base? { bases.first { $0.name == name } }
}

/// One of the groups a figure counts.
public struct Category: Sendable {
  /// The name, unique within the figure; `question/choice` when made from a question's choices.
  public let name: String
  /// The text that people read.
  public let label: String
  /// Which municipalities are in it.
  public let when: Expression
  /// The question whose choice it was made from, when it was made from one.
  public let question: Int?
  /// What was printed, by the name of the base, in the order of the file.
  public let published: [PublishedFigure]

  /// What was printed over a base.
  public func published(over base: String) -> Published? {
    published.first { $0.base == base }?.value
  }
}

/// What a percentage is taken over.
public struct Base: Sendable {
  /// The name, unique within the figure.
  public let name: String
  /// The text that people read.
  public let label: String
  /// Which municipalities are below the line.
  public let over: Over
  /// Which of the respondents are counted; `nil` is all of them.
  public let `where`: Expression?

  /// Which municipalities are below the line.
  public enum Over: String, Sendable, Hashable, CaseIterable {
    /// All that were asked and are in the figure's population.
    case population
    /// Those of the population with a counting response, as far as `where` is true.
    case respondents
    /// Every municipality of the frame, asked or not.
    case frame
  }
}

/// What was printed about a category over a base.
public struct PublishedFigure: Sendable, Hashable {
  /// The name of the base.
  public let base: String
  /// What was printed.
  public let value: Published
}

/// What was printed about the response of a group.
public struct PublishedResponse: Sendable, Hashable {
  /// `alle`, `impuls`, `zonder-impuls` or `kolom=waarde`.
  public let group: String
  /// What was printed.
  public let value: Published
}

/// A figure as a publication gives it; what was not printed is `nil`.
public struct Published: Sendable, Hashable {
  /// The id in the list of published figures, such as `A04`.
  public let id: String?
  /// The whole percentage.
  public let percent: Int?
  /// The count above the line.
  public let numerator: Int?
  /// The count below the line.
  public let denominator: Int?
  /// What was printed in words, or what is not known about it.
  public let text: String?
}

/// Whether a figure may be compared with that of an earlier year.
public struct Comparability: Sendable, Hashable {
  /// The earlier year.
  public let year: Int
  /// Why it may not be compared; `nil` when it may.
  public let obstacle: String?
}
