/// A section that was read, but whose questions' expressions were not checked yet.
struct SectionDraft {
  let object: DocumentObject
  let name: String
  let label: String
  let questions: [QuestionDraft]
}

/// A question that was read, but whose expressions were not checked yet.
struct QuestionDraft {
  let object: DocumentObject
  let name: String
  /// `nil` when it could not be read.
  let kind: Question.Kind?
  let knowsAllChoices: Bool

  /// What expressions may know of it.
  var known: KnownQuestion {
    KnownQuestion(name: name, kind: kind, knowsAllChoices: knowsAllChoices)
  }
}

/// The types of question, as the file names them.
enum QuestionType: String, Sendable, CaseIterable {
  case selectOne = "select_one"
  case selectMultiple = "select_multiple"
  case integer = "integer"
  case decimal = "decimal"
  case text = "text"
  case date = "date"

  /// The keys that only some types have, and that this one has.
  var ownKeys: [String] {
    switch self {
    case .selectOne, .selectMultiple: ["choices"]
    case .integer, .decimal: ["min", "max"]
    case .text: ["maxLength"]
    case .date: []
    }
  }
}
