public import QuestionnaireSchema

/// A variable of a data set: a question, an option of one, or something known of a municipality.
public struct Variable: Sendable, Hashable {
  /// The name: that of the question, `question/option`, `kader.column` or `meting.…`.
  public let name: String
  /// What it is about, in words.
  public let title: String
  /// What its values are.
  public let kind: Kind
  /// The question that it is the answer to, if it is one.
  public let question: Question?

  /// What the values of a variable are.
  public enum Kind: Sendable, Hashable {
    /// Texts.
    case text
    /// One of a few categories.
    case categories([Category])
    /// Whether an option is ticked: category 0 is that it is not, 1 that it is.
    case ticked
    /// Whole numbers, perhaps between bounds.
    case integer(NumberBounds?)
    /// Numbers between bounds.
    case decimal(NumberBounds)
    /// Days.
    case day
    /// Instants.
    case moment
  }

  /// One of the values that a variable can have.
  public struct Category: Sendable, Hashable {
    /// What stands in a cell.
    public let code: String
    /// The number that stands for it in SPSS; negative for one that says nothing.
    public let number: Int
    /// What it means.
    public let label: String

    /// Whether it says that the answer is not known.
    public var isMissing: Bool { number < 0 }
  }

  /// The categories of its values, if it has them.
  public var categories: [Category] {
    switch kind {
    case .categories(let categories): categories
    case .ticked: Self.ticks
    case .text, .integer, .decimal, .day, .moment: []
    }
  }

  /// The bounds of its values, if they are numbers that have them.
  var bounds: NumberBounds? {
    switch kind {
    case .integer(let bounds): bounds
    case .decimal(let bounds): bounds
    case .text, .categories, .ticked, .day, .moment: nil
    }
  }

  /// Whether a cell can say why there is no answer; beside texts it could be taken for one.
  public var hasReasons: Bool { question != nil && kind != .text }

  /// The reasons why there can be no answer in one of its cells.
  public var reasons: [MissingReason] {
    guard hasReasons else { return [] }
    let canBeUnsure = kind == .ticked && question?.choices.contains { $0.isMissing } == true
    return MissingReason.allCases.filter { $0 != .unsure || canBeUnsure }
  }

  private static let ticks = [
    Category(code: "0", number: 0, label: "Niet aangekruist"),
    Category(code: "1", number: 1, label: "Aangekruist"),
  ]
}

extension Variable {
  /// The variables of a question: one, or one for each option where several can be ticked.
  static func variables(of question: Question) -> [Variable] {
    let title = question.title
    let kind: Kind =
      switch question.kind {
      case .selectOne(let choices): .categories(categories(choices))
      case .selectMultiple: .ticked
      case .integer(let bounds): .integer(bounds)
      case .decimal(let bounds): .decimal(bounds)
      case .text: .text
      case .date: .day
      }
    guard case .selectMultiple(let choices) = question.kind else {
      return [Variable(name: question.name, title: title, kind: kind, question: question)]
    }
    // The option first: a title that is cut off loses what its neighbours have as well.
    return choices.map { choice in
      Variable(
        name: "\(question.name)/\(choice.name)", title: "\(choice.label) – \(title)", kind: kind,
        question: question)
    }
  }

  /// The choices with their place as number; those that say nothing count down from -11.
  private static func categories(_ choices: [Choice]) -> [Category] {
    var missingCount = 0
    return choices.enumerated().map { place, choice in
      if choice.isMissing { missingCount += 1 }
      return Category(
        code: choice.name, number: choice.isMissing ? -10 - missingCount : place + 1,
        label: choice.label)
    }
  }
}
