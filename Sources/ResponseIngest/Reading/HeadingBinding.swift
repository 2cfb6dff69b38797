import OfficeFiles
import QuestionnaireSchema
import TextFormats

/// What each column of a batch holds, and where each question finds its answer.
struct HeadingBinding: Sendable {
  /// The headings as they stand in the file.
  let headings: [String]
  /// The column with the municipality's code.
  private(set) var municipality: Int?
  /// The column with the token that stands for a municipality.
  private(set) var token: Int?
  /// The column with the moment it was sent.
  private(set) var received: Int?
  /// The column with the municipality's name.
  private(set) var name: Int?
  /// For each question where its answer stands.
  private(set) var answers: [AnswerColumns]
  /// What the values of a column stand for in the questionnaire, by column.
  private(set) var codes: [Int: ValueNames] = [:]
  /// The columns without a heading of their own: what a program put there is none.
  private(set) var headless: [Int] = []
  /// The marks that the headings give, in the order of the columns.
  private(set) var marks: [Mark] = []

  /// Where the answer to a question stands.
  enum AnswerColumns: Sendable {
    case none
    /// In one column.
    case single(Int)
    /// In a column for each option; several columns are in ascending order.
    case options([(column: Int, choice: Int)])

    /// The first column, if any.
    var first: Int? {
      switch self {
      case .none: nil
      case .single(let column): column
      case .options(let columns): columns.first?.column
      }
    }
  }

  init(
    _ headings: [String], names: HeadingNames, renaming: ColumnRenaming, source: Int32
  ) {
    self.headings = headings
    answers = names.questions.map { _ in .none }
    let whole = renaming.isEmpty ? [] : Set(headings.map(renamingKey))
    for (column, heading) in headings.enumerated() {
      let known = renaming.name(of: heading)
      if let values = renaming.values(of: heading, besides: whole) { codes[column] = values }
      let isNew: Bool
      let role = names.role(of: known)
      switch role {
      case .municipality: isNew = Self.take(column, &municipality)
      case .token: isNew = Self.take(column, &token)
      case .received: isNew = Self.take(column, &received)
      case .name: isNew = Self.take(column, &name)
      case .question(let question): isNew = bind(question, column, choice: nil)
      case .option(let question, let choice): isNew = bind(question, column, choice: choice)
      case nil:
        if heading.isEmpty || isMadeUp(heading) {
          headless.append(column)
        } else {
          marks.append(
            Mark(check: .unknownColumn, source: source, detail: Int32(column)))
        }
        continue
      }
      if !isNew {
        marks.append(
          Mark(
            check: .doubleColumn, source: source, item: role?.question ?? -1,
            detail: Int32(column)))
      }
    }
    if knowsNone {
      // Each column by itself, and what is missing, would say the same over and over.
      marks = [Mark(check: .unknownHeadings, source: source)]
    } else {
      for mark in missing(names, source) { marks.append(mark) }
    }
  }

  /// Whether no heading at all means anything to the questionnaire.
  private var knowsNone: Bool {
    [municipality, token, received, name].allSatisfy { $0 == nil }
      && answers.allSatisfy { $0.first == nil }
  }

  /// The heading of a column, or its letters when it has none.
  func name(ofColumn column: Int) -> String {
    headings[column].isEmpty ? columnWords(column) : headings[column]
  }

  private static func take(_ column: Int, _ place: inout Int?) -> Bool {
    if place != nil { return false }
    place = column
    return true
  }

  private mutating func bind(_ question: Int, _ column: Int, choice: Int?) -> Bool {
    switch (answers[question], choice) {
    case (.none, nil):
      answers[question] = .single(column)
      return true
    case (.none, let choice?):
      answers[question] = .options([(column, choice)])
      return true
    case (.options(var columns), let choice?):
      if columns.contains(where: { $0.choice == choice }) { return false }
      columns.append((column, choice))
      answers[question] = .options(columns)
      return true
    case (.single, _), (.options, nil): return false
    }
  }

  /// The columns that a batch should have and this one has not.
  private func missing(_ names: HeadingNames, _ source: Int32) -> [Mark] {
    var marks: [Mark] = []
    if municipality == nil, token == nil {
      // No row of the file counts: that the others are missing as well is of no use to know.
      return [Mark(check: .missingKeyColumn, source: source)]
    }
    if received == nil {
      marks.append(Mark(check: .missingColumn, source: source, item: -1))
    }
    for (question, columns) in answers.enumerated() {
      switch columns {
      case .single: continue
      case .none:
        marks.append(Mark(check: .missingColumn, source: source, item: Int32(question)))
      case .options(let columns):
        for choice in names.questions[question].choices.indices
        where !columns.contains(where: { $0.choice == choice }) {
          marks.append(
            Mark(
              check: .missingColumn, source: source, item: Int32(question),
              detail: Int32(choice)))
        }
      }
    }
    return marks
  }
}

/// Whether a heading is what a program puts above a column that has none: `Unnamed: 4`, `Kolom1`, `Column4`, `...5`.
private func isMadeUp(_ heading: String) -> Bool {
  let text = comparable(heading)
  return ["unnamed: ", "unnamed:", "kolom", "column", "..."].contains { start in
    let rest = text.dropFirst(start.count)
    return text.hasPrefix(start) && !rest.isEmpty && rest.allSatisfy { ("0"..."9").contains($0) }
  }
}

/// A column without a heading, as people call it: `kolom E`.
func columnWords(_ column: Int) -> String { "kolom \(columnLetters(column))" }
