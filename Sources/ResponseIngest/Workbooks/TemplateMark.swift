import TextFormats

/// The mark by which a filled-in template is known: the layout it has, and its questionnaire.
///
/// It stands in a hidden cell, so that it survives whatever a spreadsheet does with the file. In the
/// same row stand the words that tell where the answers are.
public struct TemplateMark: Sendable, Hashable {
  /// The version of the layout.
  public let version: Int
  /// The id of the questionnaire.
  public let questionnaire: String

  /// The version that this program writes; it reads this one and earlier ones.
  public static let currentVersion = 1

  /// The mark of a template of this version.
  public init(questionnaire: String) {
    version = Self.currentVersion
    self.questionnaire = questionnaire
  }

  /// The mark that a cell holds; `nil` when it holds none.
  init?(_ text: String) {
    let parts = text.trimmed.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, parts[0].hasPrefix(Self.name),
      let version = Int(parts[0].dropFirst(Self.name.count)), version >= 1
    else { return nil }
    self.version = version
    questionnaire = String(parts[1]).trimmed
  }

  /// The mark as it stands in its cell.
  public var text: String { "\(Self.name)\(version) \(questionnaire)" }

  private static let name = "kansrijk-sjabloon/"
}

/// The words in the hidden row and column of a template, by which it is read back.
///
/// In the row of the mark they stand above the columns. In the column of the mark stands beside each row
/// what is filled in there: the heading that a batch has for it.
public enum TemplateWord: Sendable {
  /// Above a column in which answers are filled in.
  public static let answers = "antwoord"
  /// Above the column behind the last of them.
  public static let end = "let op"
  /// Beside the row with the code of the municipality.
  public static let municipality = "gemeentecode"
  /// Beside the row with the day on which it was sent.
  public static let received = "ingezonden"
  /// How keys start beside rows with contact data, which are never read as an answer.
  public static let contactPrefix = "contact/"
  /// How keys start beside rows in which nothing is filled in.
  public static let layoutPrefix = "-"

  /// The key beside the row of one of the choices of a question.
  public static func key(question: String, choice: String) -> String { "\(question)/\(choice)" }
}
