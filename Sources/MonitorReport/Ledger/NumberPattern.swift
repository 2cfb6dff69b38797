public import QuestionnaireSchema

/// Some numbers: those of a figure, as far as they are of a category and over a base.
public struct NumberPattern: Sendable, Hashable {
  /// The name of the figure; ``NumberName/response`` for response rates.
  public let figure: String
  /// The name of the category; `nil` is all of them.
  public let category: String?
  /// The name of the base; `nil` is all of them.
  public let base: String?
  /// Whether the numbers of breakdowns are among them.
  public let breakdowns: Breakdowns

  /// What is done with the numbers of breakdowns.
  public enum Breakdowns: Sendable, Hashable {
    /// They are among the numbers.
    case included
    /// They are not.
    case leftOut
  }

  /// Names some numbers.
  public init(figure: String, category: String?, base: String?, breakdowns: Breakdowns) {
    self.figure = figure
    self.category = category
    self.base = base
    self.breakdowns = breakdowns
  }

  /// Whether a number is one of them.
  public func matches(_ number: NumberName) -> Bool {
    figure == number.figure && (category ?? number.category) == number.category
      && (base ?? number.base) == number.base
  }
}

extension Questionnaire {
  /// The names of the response and of all figures, which together stand for every number.
  public var allNumberNames: [String] { [NumberName.response] + figures.map(\.name) }

  /// What a name on a command line stands for: a figure, the response, or whatever was printed under
  /// an id; none when nothing has the name.
  public func numbers(named name: String) -> [NumberPattern] {
    if name == NumberName.response || figure(named: name) != nil {
      return [NumberPattern(figure: name, category: nil, base: nil, breakdowns: .included)]
    }
    return printedNumbers.filter { $0.id?.lowercased() == name.lowercased() }.map(\.pattern)
  }

  /// The names that ``numbers(named:)`` knows: figures, the response, then ids.
  public var knownNumberNames: [String] {
    figures.map(\.name) + [NumberName.response] + printedNumbers.compactMap(\.id)
  }

  /// All numbers that were printed, with their ids.
  private var printedNumbers: [(pattern: NumberPattern, id: String?)] {
    let rates = publishedResponse.map { response in
      (
        NumberPattern(
          figure: NumberName.response, category: response.group, base: NumberName.responseBase,
          breakdowns: .leftOut),
        response.value.id
      )
    }
    let shares = figures.flatMap { figure in
      figure.categories.flatMap { category in
        category.published.map { published in
          (
            NumberPattern(
              figure: figure.name, category: category.name, base: published.base,
              breakdowns: .leftOut),
            published.value.id
          )
        }
      }
    }
    return rates + shares
  }
}
