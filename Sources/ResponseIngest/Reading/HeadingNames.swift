import QuestionnaireSchema
import TextFormats

/// The names, aliases and texts by which a heading can be known.
struct HeadingNames: Sendable {
  let questions: [Question]
  private let names: Roles
  /// The texts of questions, which come after all names.
  private let texts: MadeOnce<Roles>

  enum Role: Sendable, Hashable {
    case municipality
    case token
    case received
    case name
    case question(Int)
    case option(Int, Int)

    /// The question it is about.
    var question: Int32? {
      switch self {
      case .question(let question), .option(let question, _): Int32(question)
      case .municipality, .token, .received, .name: nil
      }
    }

    /// Whether it says for which municipality a row is.
    var isKey: Bool {
      switch self {
      case .municipality, .token: true
      case .received, .name, .question, .option: false
      }
    }
  }

  /// What headings mean: as they are written, and as they are compared.
  private struct Roles: Sendable {
    private let exact: [String: Role]
    /// By the heading as it is compared, with `nil` where several answer to it; few headings need it.
    private let folded: MadeOnce<[String: Role?]>

    init(_ roles: [(heading: String, role: Role)]) {
      exact = Dictionary(roles.map { ($0.heading, $0.role) }) { first, _ in first }
      folded = MadeOnce {
        Dictionary(roles.map { (comparable($0.heading), Optional($0.role)) }) {
          $0 == $1 ? $0 : nil
        }
      }
    }

    /// Of headings that are the same when compared, the one that is written so goes before.
    func named(_ heading: String) -> Role? { exact[heading] ?? compared(heading) }

    /// What the heading means when only one role answers to it.
    func compared(_ heading: String) -> Role? { folded.made[comparable(heading)] ?? nil }
  }

  init(_ questionnaire: Questionnaire) {
    let questions = questionnaire.questions
    self.questions = questions
    names = Roles(
      Self.fixed + Self.headings(questions) { [$0.name] } + Self.headings(questions, of: \.aliases)
        + Self.optionHeadings(questions) { [$0.name] + $0.aliases })
    texts = MadeOnce {
      Roles(
        Self.headings(questions, of: \.written) + Self.optionHeadings(questions, of: \.written))
    }
  }

  private static let fixed: [(heading: String, role: Role)] = [
    ("gemeentecode", .municipality), ("token", .token), ("ingezonden", .received),
    ("gemeentenaam", .name),
  ]

  /// The headings by which questions are known under some of their names.
  private static func headings(
    _ questions: [Question], of names: (Question) -> [String]
  ) -> [(heading: String, role: Role)] {
    questions.flatMap { question in names(question).map { ($0, .question(question.index)) } }
  }

  /// The headings of the options of questions that are known under some of their names.
  private static func optionHeadings(
    _ questions: [Question], of names: (Question) -> [String]
  ) -> [(heading: String, role: Role)] {
    var headings: [(heading: String, role: Role)] = []
    for question in questions {
      guard case .selectMultiple(let choices) = question.kind else { continue }
      for (index, choice) in choices.enumerated() {
        let role = Role.option(question.index, index)
        for name in names(question) {
          for option in [choice.name, choice.label] + choice.aliases {
            headings += [
              ("\(name)/\(option)", role), ("\(name)[\(option)]", role),
              ("\(name) [\(option)]", role), ("\(name).\(option)", role),
            ]
          }
        }
      }
    }
    return headings
  }

  /// What a column with this heading holds: by its name, or without regard to case and to what people cannot
  /// see if that is one; else by the text of a question.
  func role(of heading: String) -> Role? { names.named(heading) ?? texts.made.compared(heading) }

  /// Whether a heading is that of a question.
  func isQuestion(_ heading: String) -> Bool { role(of: heading)?.question != nil }

  /// How sure it is that a row is the heading: a column for municipalities beside another decides, else how many are
  /// known of it.
  func worthOfHeader(_ cells: [String], _ renaming: ColumnRenaming) -> Int {
    var known: Set<Role> = []
    for cell in cells {
      guard let role = role(of: renaming.name(of: cell)) else { continue }
      known.insert(role)
      if known.count > 1, known.contains(where: \.isKey) { return .max }
    }
    return known.count
  }

  /// Whether a heading says in which column the municipality stands.
  func hasKey(_ cells: [String], _ renaming: ColumnRenaming) -> Bool {
    cells.contains { role(of: renaming.name(of: $0))?.isKey ?? false }
  }

  /// The names a heading may have, for a suggestion.
  var suggestions: [String] {
    ["gemeentecode", "ingezonden", "gemeentenaam", "token"] + questions.map(\.name)
  }
}

extension Question {
  /// The text of the question as it can stand above a column: with its number, and without.
  fileprivate var written: [String] {
    [label] + (number.map { ["\($0). \(label)", "\($0) \(label)"] } ?? [])
  }
}

extension DelimitedText {
  /// A batch: its heading is where the municipality's column is named, below whatever title people put there.
  init(batch text: DecodedText, _ names: HeadingNames, _ renaming: ColumnRenaming) {
    self.init(text) { names.worthOfHeader($0, renaming) }
  }

  /// The same, of a sheet that this program laid out.
  init(laidOut text: DecodedText, _ names: HeadingNames, _ renaming: ColumnRenaming) {
    self.init(laidOut: text, delimiter: LaidOutText.delimiter) {
      names.worthOfHeader($0, renaming)
    }
  }
}
