/// One question and what may be answered to it.
public struct Question: Sendable, Hashable {
  /// Its place among all questions.
  public let index: Int
  /// The name, unique in the questionnaire; the heading of its column.
  public let name: String
  /// The number by which people know it, such as `11b`.
  public let number: String?
  /// The question as it is put.
  public let label: String
  /// A word of help with the question.
  public let hint: String?
  /// What is known about its wording and origin.
  public let note: String?
  /// How sure we are that it was put like this.
  public let provenance: Provenance?
  /// Other names under which exports know it.
  public let aliases: [String]
  /// What kind of answer it takes.
  public let kind: Kind
  /// When it is asked: the section's and its own condition together.
  public let relevant: Expression
  /// When it is asked of those who get its section: its own condition alone.
  public let ownRelevant: Expression
  /// When an answer is needed, if it is asked; unknown means not needed.
  public let required: Expression

  /// The kinds of answer.
  public enum Kind: Sendable, Hashable {
    /// One of the choices.
    case selectOne([Choice])
    /// Any number of the choices (at most 64).
    case selectMultiple([Choice])
    /// A whole number between bounds, both included, in millionths.
    case integer(NumberBounds)
    /// A number with decimals between bounds, both included, in millionths.
    case decimal(NumberBounds)
    /// Free text of at most so many Unicode scalars after trimming.
    case text(maxLength: Int?)
    /// A day.
    case date
  }

  /// The question as people refer to it: its number, if it has one, and its text.
  public var title: String { number.map { "\($0). \(label)" } ?? label }

  /// The choices of a question that has them; otherwise none.
  public var choices: [Choice] {
    switch kind {
    case .selectOne(let choices), .selectMultiple(let choices): choices
    case .integer, .decimal, .text, .date: []
    }
  }
}

extension Question.Kind {
  /// The name of the kind in a questionnaire file, such as `select_one`.
  public var name: String { type.rawValue }

  private var type: QuestionType {
    switch self {
    case .selectOne: .selectOne
    case .selectMultiple: .selectMultiple
    case .integer: .integer
    case .decimal: .decimal
    case .text: .text
    case .date: .date
    }
  }
}

/// One of the answers to choose from.
public struct Choice: Sendable, Hashable {
  /// The code, unique within the question.
  public let name: String
  /// The text that people read.
  public let label: String
  /// Other codes under which exports know it.
  public let aliases: [String]
  /// Whether it excludes all other choices.
  public let isExclusive: Bool
  /// Whether it says that the answer is not known ("weet niet").
  public let isMissing: Bool
}

/// The lowest and highest number allowed, in millionths; `nil` is no bound.
public struct NumberBounds: Sendable, Hashable {
  /// The lowest number allowed.
  public let lowest: Int64?
  /// The highest number allowed.
  public let highest: Int64?
}

/// How sure we are that a question was put as it stands here.
public enum Provenance: String, Sendable, Hashable, CaseIterable {
  /// Read in a source.
  case verified
  /// Follows from a source by arithmetic or logic.
  case inferred
  /// Made up again; the original is not known.
  case reconstructed
}

/// A rule between answers.
///
/// It is broken only when its condition is *false*; unknown is counted apart as not judged.
public struct Edit: Sendable, Hashable {
  /// The name, unique among edits.
  public let name: String
  /// Whether a broken rule is an error (a hard edit) or a warning (a soft one).
  public let isError: Bool
  /// What must hold.
  public let check: Expression
  /// What is wrong when it does not hold, for the person who answered.
  public let message: String
  /// What to do about it.
  public let hint: String?
}
