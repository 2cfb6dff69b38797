/// A column of an export: a question, or one of its choices.
struct BatchColumn {
  /// The question.
  let question: Question
  /// The choice, when every choice has a column.
  let choice: String?

  /// The columns of a question; two questions of 2020 have a column for every choice.
  static func columns(for question: Question, in year: Int) -> [BatchColumn] {
    let choices: [String] =
      switch (year, question) {
      case (2020, .goals): ["ja", "in_ontwikkeling", "nee", "anders"]
      case (2020, .homeVisitPeriods): ["voor_week_15", "week_15_20", "week_20_25", "na_week_25"]
      default: []
      }
    guard !choices.isEmpty else { return [BatchColumn(question: question, choice: nil)] }
    return choices.map { BatchColumn(question: question, choice: $0) }
  }

  /// The heading by name.
  var heading: String { question.rawValue + (choice.map { "/" + $0 } ?? "") }

  /// The heading by question number, for the questions that have one.
  var alias: String { question.alias ?? heading }

  /// What stands in the column; a question that was not asked has empty cells.
  func cell(for sheet: AnswerSheet) -> String {
    guard let choice else { return sheet[question].joined(separator: " ") }
    guard sheet.answers(question) || sheet.blanks.contains(question) else { return "" }
    return sheet.has(question, choice) ? "1" : "0"
  }
}

extension Question {
  /// The number under which the second export knows some questions; the others keep their names.
  fileprivate var alias: String? {
    switch self {
    case .impulsRequested: "Q1"
    case .coalitionStatus: "Q2"
    case .coalitionKind: "Q2a"
    case .regionalWork: "Q3"
    case .regionalNetworks: "Q3a"
    case .planStatus: "Q4"
    case .wantedPartners: "Q5a"
    case .ambitions: "Q6"
    case .goals: "Q7"
    case .goalPeriods: "Q7a"
    case .framework: "Q8"
    case .agreements: "Q9"
    case .activities: "Q10"
    case .homeVisits: "Q11"
    case .homeVisitPeriods: "Q11b"
    case .corona: "Q16"
    default: nil
    }
  }
}
